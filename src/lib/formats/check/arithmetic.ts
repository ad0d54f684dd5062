import type { Figure } from '../../model/figure';
import type { ClaimFacts, Judgement } from '../../model/judgement';
import { intervalText, numberText } from './figure-text';

/** One step of arithmetic, with its numbers in their places. */
export interface Step {
	/** What comes out, in words. */
	readonly label: string;
	/** With `{0}`, `{1}` for the inputs. */
	readonly formula: string;
	readonly inputs: readonly {
		readonly label: string;
		readonly value: number;
		readonly unit: string;
	}[];
	readonly value: number;
	readonly unit: string;
	/** As it is written down: `112,640 km² ÷ 603,628 km² = 18.7 %`. */
	readonly text: string;
}

/** How deep figures may be derived from figures: a fault of ours must not hang a check. */
const mostDepth = 8;

/** The figure of an id: the judgement's own, or one of the facts; null where there is none. */
export function figureOf(id: string, { figures }: Judgement, facts: ClaimFacts): Figure | null {
	if (Object.hasOwn(figures, id)) return figures[id]!;
	return Object.hasOwn(facts.figures, id) ? facts.figures[id]! : null;
}

/** Every step that a figure was derived by, the first one first; none where it was not derived. */
export function stepsOf(id: string, judgement: Judgement, facts: ClaimFacts): Step[] {
	const steps = new Map<string, Step>();
	const walk = (figureId: string, depth: number) => {
		const figure = figureOf(figureId, judgement, facts);
		if (figure?.receipt.type !== 'derived' || steps.has(figureId) || depth > mostDepth) return;
		const { formula, inputs } = figure.receipt;
		for (const input of inputs) walk(input, depth + 1);
		const found = inputs.flatMap((input) => figureOf(input, judgement, facts) ?? []);
		const written = formula.replace(/\{(\d+)\}/g, (whole, index: string) => {
			const input = found[Number(index)];
			return input ? rangeText(input) : whole;
		});
		steps.set(figureId, {
			label: figure.label.en,
			formula,
			inputs: found.map(({ label, value, unit }) => ({ label: label.en, value, unit })),
			value: figure.value,
			unit: figure.unit,
			text:
				formula === '{0}'
					? `of ${written}: ${rangeText(figure)}`
					: `${written} = ${rangeText(figure)}`
		});
	};
	walk(id, 0);
	return [...steps.values()];
}

function rangeText({ shownAs, interval, value, unit, precision }: Figure): string {
	return shownAs === 'range'
		? intervalText(interval, unit, precision)
		: numberText(value, unit, precision);
}
