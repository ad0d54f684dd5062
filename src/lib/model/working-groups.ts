import type { Figure } from './figure';
import type { ClaimComparison, Judgement, Outcome } from './judgement';
import { withInputs } from './find-figure';
import { ownFigureId } from './judgement-figures';

/** Comparisons that belong together, in the order in which they are shown. */
export interface WorkingGroup {
	readonly kind: 'decides' | 'itself' | 'context';
	/** The claim's number that they are about, as the text writes it; null where it has only one, or for several. */
	readonly words: string | null;
	readonly rows: readonly ClaimComparison[];
}

const order: readonly Outcome[] = ['agrees', 'too-close', 'disagrees'];

/**
 * A judgement's comparisons: those that decide, each of the claim's numbers apart, then those of its
 * numbers with each other, then context. The reading that decides comes first, then those that fit.
 */
export function workingGroups(
	judgement: Judgement,
	known: (id: string) => Figure | null
): WorkingGroup[] {
	const { comparisons } = judgement;
	const of = (kind: WorkingGroup['kind']) => comparisons.filter((one) => kindOf(one) === kind);
	const numbers = new Map<string, ClaimComparison[]>();
	for (const row of of('decides')) numbers.set(row.claim, [...(numbers.get(row.claim) ?? []), row]);
	return [
		...[...numbers].map(([id, rows]): WorkingGroup => ({
			kind: 'decides',
			words: numbers.size > 1 ? wordsOf(id, judgement, known) : null,
			rows: rows.toSorted(
				(a, b) =>
					Number(b.chosen) - Number(a.chosen) || order.indexOf(a.outcome) - order.indexOf(b.outcome)
			)
		})),
		{ kind: 'itself' as const, words: null, rows: of('itself') },
		{ kind: 'context' as const, words: null, rows: of('context') }
	].filter(({ rows }) => rows.length > 0);
}

/** How the text writes the number that a figure is, or was worked out from; null where it is none of the claim's. */
export function wordsOf(
	id: string,
	judgement: Judgement,
	known: (id: string) => Figure | null
): string | null {
	const { expressions } = judgement.claim;
	const texts = new Map(expressions.map(({ text }, i) => [ownFigureId(judgement, i), text]));
	const own = withInputs(known(id), known).find((figure) => texts.has(figure.id));
	return own ? texts.get(own.id)! : null;
}

/** How many readings come to what. */
export function countOf(rows: readonly ClaimComparison[], outcome: Outcome): number {
	return rows.filter((row) => row.outcome === outcome).length;
}

function kindOf({ with: compared, counts }: ClaimComparison): WorkingGroup['kind'] {
	if (compared === 'itself') return 'itself';
	return counts ? 'decides' : 'context';
}
