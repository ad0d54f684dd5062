import type { Figure, Subject, Term } from './figure';
import type { FigureWording } from './figure-codes';
import { difference, quotient, scaled } from './interval';

interface DerivedInput {
	readonly id: string;
	readonly label: FigureWording;
	readonly subject: Subject;
	readonly note?: FigureWording | null;
}

/** How many times `small` goes into `large`, both areas in km². */
export function ratio(large: Figure, small: Figure, input: DerivedInput): Figure {
	const value = large.value / small.value;
	return derived(input, [large, small], '{0} ÷ {1}', {
		quantity: 'ratio',
		unit: 'times',
		value,
		interval: quotient(large.interval, small.interval),
		margin: (large.margin + Math.abs(value) * small.margin) / small.value,
		// With a hedge on either side, no one-sided word is left that would be true.
		hedge: hedged(large) || hedged(small) ? 'about' : null,
		precision: 1
	});
}

/**
 * What share of `whole` the area `part` is, in percent; `denominator` names the whole, `of` names it in
 * the form that follows the number.
 */
export function share(
	part: Figure,
	whole: Figure,
	denominator: FigureWording,
	{ of, ...input }: DerivedInput & { readonly of?: FigureWording }
): Figure {
	const value = 100 * (part.value / whole.value);
	const figure = derived(input, [part, whole], '{0} ÷ {1}', {
		quantity: 'share',
		unit: 'percent',
		value,
		interval: scaled(quotient(part.interval, whole.interval), 100),
		margin: (100 * part.margin) / whole.value,
		// More than so many of a fixed whole is more than such a share of it.
		hedge: hedged(part) && !hedged(whole) ? part.hedge : null,
		precision: sharePrecision(value)
	});
	const base = of ? { denominator, of } : { denominator };
	return { ...figure, receipt: { ...figure.receipt, ...base } as Figure['receipt'] };
}

/** The area that is left of `whole` without `parts`. */
export function without(whole: Figure, parts: readonly Figure[], input: DerivedInput): Figure {
	const formula = ['{0}', ...parts.map((_, index) => `{${index + 1}}`)].join(' − ');
	const figure = derived(input, [whole, ...parts], formula, {
		quantity: 'area',
		unit: 'km2',
		value: parts.reduce((left, part) => left - part.value, whole.value),
		interval: parts.reduce((left, part) => difference(left, part.interval), whole.interval),
		margin: parts.reduce((sum, part) => sum + part.margin, whole.margin),
		hedge: null,
		precision: whole.precision
	});
	return { ...figure, terms: [term(whole, 1), ...parts.map((part) => term(part, -1, true))] };
}

/** A figure as it goes into a sum or difference: of one that is shown as a value, that value. */
export function term(figure: Figure, sign: 1 | -1, crossed = false): Term {
	const { value, shownAs, precision, terms } = figure;
	const interval = shownAs === 'range' ? figure.interval : { low: value, high: value };
	return { sign, crossed, value, interval, precision, ...(terms ? { terms } : {}) };
}

/** Several areas as one. Of a single one, that one itself. */
export function together(parts: readonly [Figure, ...Figure[]], input: DerivedInput): Figure {
	if (parts.length === 1) return parts[0];
	const figure = derived(input, parts, parts.map((_, index) => `{${index}}`).join(' + '), {
		quantity: 'area',
		unit: 'km2',
		value: total(parts, ({ value }) => value),
		interval: {
			low: total(parts, ({ interval }) => interval.low),
			high: total(parts, ({ interval }) => interval.high)
		},
		margin: total(parts, ({ margin }) => margin),
		hedge: null,
		precision: Math.max(...parts.map(({ precision }) => precision))
	});
	return { ...figure, terms: parts.map((part) => term(part, 1)) };
}

/**
 * The ground of `whole` without the `parts` of it. Unlike `without`, all of them are ranges for the same
 * contested ground, so low goes with low and high with high.
 */
export function withoutGround(
	whole: Figure,
	parts: readonly Figure[],
	input: DerivedInput
): Figure {
	const figure = without(whole, parts, input);
	const low = whole.interval.low - total(parts, ({ interval }) => interval.low);
	const high = whole.interval.high - total(parts, ({ interval }) => interval.high);
	const terms = [term(whole, 1), ...parts.map((part) => term(part, -1))];
	return atLeastNothing({ ...figure, interval: { low, high }, terms });
}

/** What is left of `whole`, a place's whole ground, when another side holds `held` of it. */
export function remaining(whole: Figure, held: Figure, input: DerivedInput): Figure {
	const figure = without(whole, [held], input);
	return atLeastNothing({ ...figure, value: figure.interval.low });
}

/** One end of a range of ground: what is held, or what is held and contested together. */
export function endOf(ground: Figure, end: 'low' | 'high', input: DerivedInput): Figure {
	const value = ground.interval[end];
	const { quantity, unit, margin, precision } = ground;
	const interval = { low: value, high: value };
	const numbers = { quantity, unit, value, interval, margin, hedge: null, precision };
	return { ...derived(input, [ground], '{0}', numbers), shownAs: 'value' };
}

/** Cutting the same ground twice may leave a little less than nothing. */
function atLeastNothing(figure: Figure): Figure {
	const low = Math.max(0, figure.interval.low);
	const high = Math.max(low, figure.interval.high);
	const value = Math.min(high, Math.max(low, figure.value));
	return { ...figure, value, interval: { low, high } };
}

function total(parts: readonly Figure[], of: (part: Figure) => number): number {
	return parts.reduce((sum, part) => sum + of(part), 0);
}

/** The range that all of `figures` share, or null where they have none in common. */
export function inCommon(figures: readonly Figure[], input: DerivedInput): Figure | null {
	const first = figures[0];
	const low = Math.max(...figures.map(({ interval }) => interval.low));
	const high = Math.min(...figures.map(({ interval }) => interval.high));
	if (!first || low > high) return null;
	const { quantity, unit } = first;
	const formula = figures.map((_, index) => `{${index}}`).join(' ∩ ');
	const interval = { low, high };
	const numbers = { quantity, unit, value: low, interval, margin: 0, hedge: null, precision: 1 };
	return { ...derived(input, figures, formula, numbers), shownAs: 'range' };
}

type Numbers = Pick<
	Figure,
	'quantity' | 'unit' | 'value' | 'interval' | 'margin' | 'hedge' | 'precision'
>;

/** Arithmetic on ground that is a range for being contested gives a range, too. */
function derived(
	{ id, label, subject, note = null }: DerivedInput,
	inputs: readonly Figure[],
	formula: string,
	numbers: Numbers
): Figure {
	const ranged = inputs.some(
		({ shownAs, interval }) => shownAs === 'range' && interval.low !== interval.high
	);
	return {
		id,
		kind: 'derived',
		...numbers,
		shownAs: ranged ? 'range' : 'value',
		subject,
		asOf: inputs[0]?.asOf ?? null,
		label,
		receipt: {
			type: 'derived',
			formula,
			inputs: inputs.map((figure) => figure.id),
			denominator: null,
			note
		}
	};
}

function hedged({ hedge }: Figure): boolean {
	return hedge !== null && hedge !== 'exactly';
}

/** The whole is 100 %, not 100.0 %; very small shares keep a digit that means something. */
function sharePrecision(percent: number): number {
	if (percent === 100) return 1;
	return percent < 0.1 ? 0.01 : 0.1;
}
