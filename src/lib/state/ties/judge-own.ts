import { judge } from '../../claims/judge';
import { isOfChange } from '../../claims/judging/by-day/when';
import { ownBounds } from '../../claims/own/own-bounds';
import { ownFacts } from '../../claims/own/own-facts';
import type { Claim } from '../../model/claim';
import { getOrMake } from '../../model/collect';
import type { Figure } from '../../model/figure';
import type { ClaimFacts, Judgement, OwnBasis } from '../../model/judgement';
import type { DatedOwnDay, OwnDay, OwnLayer } from '../../model/own-layer';

export function isDated(day: OwnDay): day is DatedOwnDay {
	return day.day !== null;
}

/**
 * Judges claims by somebody's own ground: of the day that a claim names where the layer has it, what was
 * won or lost by the two days that bound it; a claim of no day by the day that is chosen. `basis`: how the file and its mapping are called. The judgement holds the layer's figures that it names.
 */
export function judgeOwn(
	{ days: all }: Pick<OwnLayer, 'days'>,
	chosen: DatedOwnDay,
	basis: OwnBasis
): (claim: Claim, facts: ClaimFacts) => Judgement {
	const days = all.filter(isDated);
	const known = new WeakMap<ClaimFacts, Map<string, ClaimFacts>>();
	const judged = new WeakMap<Claim, Judgement>();
	return (claim, facts) =>
		getOrMake(judged, claim, () => {
			const { source, from, to } = claim.date;
			const isUndated = source === 'none';
			const last = isOfChange(claim) ? ownBounds(days, claim.date)?.to : null;
			const same = from === to ? days.find(({ day }) => day === from) : null;
			const day = (!isUndated && (last ?? same)) || chosen;
			const byDay = getOrMake(known, facts, () => new Map<string, ClaimFacts>());
			const own = getOrMake(byDay, day.day, () => ownFacts(facts, { basis, day, days }));
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
