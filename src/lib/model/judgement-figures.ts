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

/** One step of arithmetic. */
export interface Derivation {
	readonly figure: Figure;
	/** With `{0}`, `{1}` for the inputs. */
	readonly formula: string;
	readonly inputs: readonly Figure[];
}

/** How deep figures may be derived from figures: a fault of ours must not hang a check. */
const mostDepth = 8;

/** Every step that a figure was derived by, the first one first; none where it was not derived. */
export function derivationsOf(id: string, judgement: Judgement, facts: ClaimFacts): Derivation[] {
	const steps = new Map<string, Derivation>();
	const walk = (figureId: string, depth: number) => {
		const figure = figureOf(judgement, facts, figureId);
		if (figure?.receipt.type !== 'derived' || steps.has(figureId) || depth > mostDepth) return;
		const { formula, inputs } = figure.receipt;
		for (const input of inputs) walk(input, depth + 1);
		const found = inputs.flatMap((input) => figureOf(judgement, facts, input) ?? []);
		steps.set(figureId, { figure, formula, inputs: found });
	};
	walk(id, 0);
	return [...steps.values()];
}
