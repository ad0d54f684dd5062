import type { BesideAreas, BesideCounting, BesideSide } from '../../model/beside';
import type { Dossier } from '../../model/dossier';
import type { DrawnDay } from '../../model/drawn-day';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import { otherHolder } from '../../model/holder';
import { areaStepSqKm } from '../../model/precision';
import type { OutlineReceipt } from '../../model/receipt';
import type { OwnSourceNames } from '../../words/ties/tie-words';

/** Each of the five areas of a comparison, as a figure. */
export type BesideFigures = Readonly<Record<keyof BesideAreas, Figure>>;

interface Compared {
	readonly source: OwnSourceNames;
	/** ISO, of the reader's own ground; null: it has none. */
	readonly day: string | null;
	readonly ours: DrawnDay;
	readonly counting: BesideCounting;
	readonly dossier: Dossier;
}

/** The figures of all that a side holds, or of one region. */
export function besideFigures(
	side: BesideSide,
	region: BesideSide['regions'][number] | null,
	{ source, day, ours, counting, dossier }: Compared
): BesideFigures {
	const { holder } = side;
	const areas = region ?? side;
	const place: FigureWording = region
		? dossier.regions.find(({ id }) => id === region.region)!.name
		: phrase('beside-everywhere');
	const held = phrase(counting === 'held' ? `own-held-${holder}` : `own-with-contested-${holder}`);
	const accuracy = ourAccuracy(side, region?.region ?? null, { ours, counting, dossier });
	// Of both maps, and of what they have in common, alike: else one area is two numbers.
	const step = areaStepSqKm({
		heldSqKm: Math.max(areas.oursSqKm, areas.theirsSqKm),
		...{ contestedSqKm: 0, waterInHeldSqKm: 0, waterInContestedSqKm: 0 },
		accuracySqKm: accuracy
	});
	const note: FigureWording =
		accuracy === null
			? phrase('own-note', { maker: source.maker })
			: phrase('beside-our-note', {
					accuracy: { value: accuracy, step: Math.max(1, step / 10) }
				});
	const key = region?.region ?? 'all';
	const figure = (
		what: 'theirs' | 'ours' | 'both' | 'only-theirs' | 'only-ours',
		areaSqKm: number,
		rest: {
			readonly asOf: string | null;
			readonly layer: FigureWording;
			readonly note: FigureWording;
			readonly margin: number;
		}
	): Figure => {
		const { asOf, margin, ...receipt } = rest;
		return {
			id: `beside-${what}-${holder}-${key}`,
			...{ kind: 'measured', quantity: 'area', unit: 'km2' },
			value: areaSqKm,
			interval: { low: areaSqKm, high: areaSqKm },
			...{ hedge: null, shownAs: 'value', margin, asOf, precision: step },
			subject: { what: 'held', holder, region: region?.region ?? otherHolder(holder) },
			label: phrase('beside-area', { held, place, what: phrase(`beside-${what}`) }),
			receipt: { type: 'outline', ...receipt } satisfies OutlineReceipt
		};
	};
	const own = {
		asOf: day,
		layer: phrase('own-source', { ...source }),
		note: phrase('own-note', { maker: source.maker })
	};
	const our = { asOf: ours.date, layer: phrase('beside-our-layer', { day: ours.date }), note };
	const two = { asOf: day, layer: phrase('beside-layers', { ...source, day: ours.date }), note };
	const known = { margin: accuracy ?? 0 };
	return {
		theirsSqKm: figure('theirs', areas.theirsSqKm, { ...own, margin: 0 }),
		oursSqKm: figure('ours', areas.oursSqKm, { ...our, ...known }),
		bothSqKm: figure('both', areas.bothSqKm, { ...two, ...known }),
		onlyTheirsSqKm: figure('only-theirs', areas.onlyTheirsSqKm, { ...two, ...known }),
		onlyOursSqKm: figure('only-ours', areas.onlyOursSqKm, { ...two, ...known })
	};
}

/** Half of the 95 % range of our ground that is counted, in km²; null where there is none. */
function ourAccuracy(
	{ holder }: BesideSide,
	region: string | null,
	{ ours: { areas }, counting, dossier }: Pick<Compared, 'ours' | 'counting' | 'dossier'>
): number | null {
	const { asked, offered } = dossier.swap;
	const isAll = counting === 'with-contested';
	const group = [asked, offered].find((side) => side.holder === holder)?.group;
	const counted = Object.keys(areas).filter((id) => {
		if (region === null) return id === group || (id === `${group}:contested` && isAll);
		return id.startsWith(`${region}:${holder}:`) && (isAll || id.split(':')[2] === 'held');
	});
	return counted.length === 0
		? null
		: counted.reduce((sum, id) => sum + areas[id]!.halfWidthSqKm, 0);
}
