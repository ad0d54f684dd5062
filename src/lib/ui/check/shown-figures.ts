import type { Figure } from '../../model/figure';
import type { ClaimFacts } from '../../model/judgement';
import type { CheckedClaim } from '../../state/check-room.svelte';
import { figureOf, ownFigureId } from '../../model/judgement-figures';

/**
 * The figures that claims show: of every claim those of its first reason, of open ones all, each with
 * what its arithmetic starts from.
 */
export function shownFigures(
	claims: readonly CheckedClaim[],
	open: (claim: CheckedClaim) => boolean,
	facts: ClaimFacts
): Figure[] {
	return claims.flatMap((claim) => {
		const { judgement } = claim;
		const { reasons, comparisons, claim: told } = judgement;
		const ids = open(claim)
			? [
					...reasons.flatMap(({ figures }) => figures),
					...comparisons.flatMap((one) => [one.claim, one.against]),
					...told.expressions.map((_, index) => ownFigureId(judgement, index))
				]
			: (reasons[0]?.figures ?? []);
		const figures = ids.flatMap((id) => figureOf(judgement, facts, id) ?? []);
		return withInputsOf(figures, (id) => figureOf(judgement, facts, id));
	});
}

/** Figures with those that their arithmetic starts from, as far as they are known, each id once. */
export function withInputsOf(
	figures: readonly Figure[],
	known: (id: string) => Figure | null
): Figure[] {
	const found = new Map<string, Figure>();
	const add = (figure: Figure | null) => {
		if (!figure || found.has(figure.id)) return;
		found.set(figure.id, figure);
		if (figure.receipt.type === 'derived') figure.receipt.inputs.forEach((id) => add(known(id)));
	};
	figures.forEach(add);
	return [...found.values()];
}
