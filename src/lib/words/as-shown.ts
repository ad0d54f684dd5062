import type { Figure } from '../model/figure';
import { roundTo } from '../model/precision';

type Numbers = Pick<Figure, 'value' | 'interval' | 'precision' | 'terms'>;

/** Numbers in the unit and steps that they are shown in. */
interface Shown {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly step: number;
}

/**
 * A sum or difference made of its terms as they are shown, each rounded once, so that whoever does the
 * sum on the page comes to the same; rounded to the coarsest of their steps. Any other figure as it is.
 * `size` is what one shown unit is in the figure's own, `stepOf` the step that a precision is shown in.
 */
export function asShown(
	figure: Figure,
	size: number,
	stepOf: (precision: number) => number
): Figure {
	if (!figure.terms) return figure;
	const { value, low, high, step } = shownNumbers(figure, size, stepOf);
	const interval = { low: low * size, high: high * size };
	return { ...figure, value: value * size, interval, precision: step * size };
}

function shownNumbers(
	{ value, interval, precision, terms }: Numbers,
	size: number,
	stepOf: (precision: number) => number
): Shown {
	if (!terms) {
		const step = stepOf(precision);
		const shown = (number: number) => roundTo(number / size, step);
		return { value: shown(value), low: shown(interval.low), high: shown(interval.high), step };
	}
	const parts = terms.map((term) => ({ ...term, shown: shownNumbers(term, size, stepOf) }));
	const step = Math.max(...parts.map(({ shown }) => shown.step));
	const sum = (of: (part: Shown, crossed: boolean) => number) =>
		Math.max(
			0,
			roundTo(
				parts.reduce((total, { sign, crossed, shown }) => total + sign * of(shown, crossed), 0),
				step
			)
		);
	return {
		value: sum((part) => part.value),
		low: sum((part, crossed) => (crossed ? part.high : part.low)),
		high: sum((part, crossed) => (crossed ? part.low : part.high)),
		step
	};
}
