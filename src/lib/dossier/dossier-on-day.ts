import type { Dossier, RegionFacts, SwapSide } from '../model/dossier';
import type { DrawnDay } from '../model/drawn-day';
import type { Figure } from '../model/figure';
import { shareOfRegion } from '../model/region-share';
import { figureOnDay, idOnDay } from './figure-on-day';

/**
 * The dossier as what was held on another drawn day leaves it: its date, the area held in each region
 * with its share, and that of both sides of the swap. Its other figures stay, of the day that each is of.
 */
export function dossierOnDay(dossier: Dossier, day: DrawnDay): Dossier {
	const figures: Record<string, Figure> = { ...dossier.figures };
	const keep = (figure: Figure | null): string | null => {
		if (figure) figures[figure.id] = figure;
		return figure && figure.id;
	};
	const onDay = (id: string, group: string | null): string | null => {
		const now = dossier.figures[id]!;
		return keep(figureOnDay(now, day, { label: now.label, group }));
	};
	const region = (facts: RegionFacts): RegionFacts => {
		const held = facts.held && onDay(facts.held, null);
		const before = facts.share && dossier.figures[facts.share];
		const share = held && before ? keep(shareOn(facts, figures[held]!, before)) : null;
		return { ...facts, held, share, holder: held === null ? null : facts.holder };
	};
	const shareOn = (facts: RegionFacts, held: Figure, before: Figure): Figure =>
		shareOfRegion(
			held,
			{
				name: facts.name,
				measured: figures[facts.measured]!,
				official: facts.official === null ? null : figures[facts.official]!
			},
			{ id: idOnDay(before.id, day.date), label: before.label, subject: before.subject }
		);
	const side = (one: SwapSide): SwapSide => ({
		...one,
		measured: onDay(one.measured, one.group) ?? one.measured
	});
	const { offered, asked } = dossier.swap;
	return {
		...dossier,
		asOf: day.date,
		regions: dossier.regions.map(region),
		swap: { ...dossier.swap, offered: side(offered), asked: side(asked) },
		figures
	};
}
