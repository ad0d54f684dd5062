import type { Figure } from './figure';
import type { ClaimFacts, Judgement } from './judgement';

/** A figure that a judgement names: its own, or one of the facts. Null where there is none. */
export function figureOf(judgement: Judgement, facts: ClaimFacts, id: string): Figure | null {
	// Ids come from texts and links, too: `constructor` is none.
	if (Object.hasOwn(judgement.figures, id)) return judgement.figures[id]!;
	return Object.hasOwn(facts.figures, id) ? facts.figures[id]! : null;
}

/** The id of a claim's own number. */
export function ownFigureId(judgement: Judgement, expression: number): string {
	return `${judgement.claim.id}-${expression}`;
}
