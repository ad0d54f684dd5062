import { judge } from '../../claims/judge';
import { ownFacts } from '../../claims/own/own-facts';
import type { Claim } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import type { Figure } from '../../model/figure';
import type { ClaimFacts, Judgement, OwnBasis } from '../../model/judgement';
import type { OwnDay, OwnLayer } from '../../model/own-layer';

/** A day of somebody's own ground that is confirmed. */
export type DatedOwnDay = OwnDay & { readonly day: string };

export function isDated(day: OwnDay): day is DatedOwnDay {
	return day.day !== null;
}

/**
 * Judges claims by somebody's own ground: of the day that a claim names where the layer has it; a claim
 * of no day by the day that is chosen. `basis`: how the file and its mapping are called. The judgement holds the layer's figures that it names.
 */
export function judgeOwn(
	{ days: all }: Pick<OwnLayer, 'days'>,
	chosen: DatedOwnDay,
	basis: OwnBasis
): (claim: Claim, facts: ClaimFacts) => Judgement {
	const days = new Map(all.filter(isDated).map((day) => [day.day, day]));
	const known = new WeakMap<ClaimFacts, Map<string, ClaimFacts>>();
	const judged = new WeakMap<Claim, Judgement>();
	return (claim, facts) =>
		getOrMake(judged, claim, () => {
			const { source, from, to } = claim.date;
			const isUndated = source === 'none';
			const day = (!isUndated && from === to && days.get(from)) || chosen;
			const byDay = getOrMake(known, facts, () => new Map<string, ClaimFacts>());
			const own = getOrMake(byDay, day.day, () => ownFacts(facts, { basis, day }));
			const date = isUndated ? { ...claim.date, from: day.day, to: day.day } : claim.date;
			return withOwnFigures(judge({ ...claim, date }, own), own);
		});
}

/** With the figures of the layer that it names, or that others of it are derived from. */
function withOwnFigures(judgement: Judgement, own: ClaimFacts): Judgement {
	const { figures, comparisons, reasons } = judgement;
	const named = [
		...comparisons.map(({ against }) => against),
		...reasons.flatMap((reason) => reason.figures),
		...Object.values(figures).flatMap(({ receipt }) =>
			receipt.type === 'derived' ? receipt.inputs : []
		)
	];
	const theirs: Record<string, Figure> = {};
	for (const id of named)
		if (id.startsWith('own-held-') && own.figures[id]) theirs[id] = own.figures[id];
	return { ...judgement, figures: { ...theirs, ...figures } };
}
