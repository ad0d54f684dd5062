import type { Figure, Subject } from '../model/figure';
import { difference, quotient, scaled } from '../model/interval';
import type { Localised } from '../model/text';

interface DerivedInput {
	readonly id: string;
	readonly label: Localised;
	readonly subject: Subject;
	readonly note?: Localised | null;
}

/** How many times `small` goes into `large`, both areas in km². */
export function ratio(large: Figure, small: Figure, input: DerivedInput): Figure {
	return {
		...base(input, large, 'ratio', 'times'),
		value: large.value / small.value,
		interval: quotient(large.interval, small.interval),
		precision: 1,
		receipt: receipt('{0} ÷ {1}', [large, small], null, input)
	};
}

/** What share of `whole` the area `part` is, in percent; `denominator` names the whole. */
export function share(
	part: Figure,
	whole: Figure,
	denominator: Localised,
	input: DerivedInput
): Figure {
	const value = 100 * (part.value / whole.value);
	return {
		...base(input, part, 'share', 'percent'),
		value,
		interval: scaled(quotient(part.interval, { low: whole.value, high: whole.value }), 100),
		precision: sharePrecision(value),
		receipt: receipt('{0} ÷ {1}', [part, whole], denominator, input)
	};
}

/** The whole is 100 %, not 100.0 %; very small shares keep a digit that means something. */
function sharePrecision(percent: number): number {
	if (percent === 100) return 1;
	return percent < 0.1 ? 0.01 : 0.1;
}

/** The area that is left of `whole` without `parts`. */
export function without(whole: Figure, parts: readonly Figure[], input: DerivedInput): Figure {
	return {
		...base(input, whole, 'area', 'km2'),
		value: parts.reduce((left, part) => left - part.value, whole.value),
		interval: parts.reduce((left, part) => difference(left, part.interval), whole.interval),
		precision: whole.precision,
		receipt: receipt(
			['{0}', ...parts.map((_, index) => `{${index + 1}}`)].join(' − '),
			[whole, ...parts],
			null,
			input
		)
	};
}

function base(
	input: DerivedInput,
	main: Figure,
	quantity: Figure['quantity'],
	unit: Figure['unit']
) {
	const { id, label, subject } = input;
	return {
		id,
		label,
		subject,
		kind: 'derived' as const,
		quantity,
		unit,
		hedge: null,
		asOf: main.asOf
	};
}

function receipt(
	formula: string,
	inputs: readonly Figure[],
	denominator: Localised | null,
	{ note = null }: DerivedInput
): Figure['receipt'] {
	return { type: 'derived', formula, inputs: inputs.map((figure) => figure.id), denominator, note };
}
