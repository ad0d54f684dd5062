import type { Interval } from './interval';

/** The qualifiers that reported figures carry, as the articles word them. */
export const hedges = [
	'exactly',
	'about',
	'around',
	'roughly',
	'approximately',
	'nearly',
	'almost',
	'just under',
	'under',
	'over',
	'more than',
	'at least',
	'up to'
] as const;

export type Hedge = (typeof hedges)[number];

/**
 * How far from the stated number a hedged figure may lie, as a share of it: who states a third digit
 * knows the number better. Our convention, stated in docs/method.md: no publisher defines these words.
 */
const tolerance = { coarse: 0.05, fine: 0.02 };

/**
 * Read a hedged number as the interval of values it is compatible with.
 *
 * - *exactly* (no hedge): half a unit of the last stated digit to either side, at most as far as *about*
 * - *about, around, roughly, approximately*: 5 % to either side; of a number of three digits or more 2 %
 * - *nearly, almost, just under*: as far below as *about*, but not past the round number of its kind below
 * - *over, more than*: up to the next round number of its kind: a writer who had passed it would name it
 * - *at least*, *up to*, *under*: open to that side (down to 0)
 *
 * `unit` is the place value of the last stated digit, where more is known of how the number was
 * written than its value tells (20.0 states tenths). Throws RangeError on a negative or non-finite value.
 */
export function readHedge(
	value: number,
	hedge: Hedge,
	unit: number = lastStatedUnit(value)
): Interval {
	if (!Number.isFinite(value) || value < 0)
		throw new RangeError(`a hedged figure must be a finite number of 0 or more, not ${value}`);
	const slack = value * (value / unit < 99.5 ? tolerance.coarse : tolerance.fine);
	const half = Math.min(unit / 2, slack);
	switch (hedge) {
		case 'exactly':
			return { low: value - half, high: value + half };
		case 'about':
		case 'around':
		case 'roughly':
		case 'approximately':
			return { low: value - slack, high: value + slack };
		case 'nearly':
		case 'almost':
		case 'just under':
			return { low: value - Math.min(stepOf(value, unit), slack), high: value };
		case 'over':
		case 'more than':
			return { low: value, high: value + stepOf(value, unit) };
		case 'at least':
			return { low: value, high: Infinity };
		case 'up to':
		case 'under':
			return { low: 0, high: value };
	}
}

/**
 * How far it is to the next round number of a number's kind. Writers count 100, 150, 200, 250, 300, 400,
 * 500; those who say 450 count in fifties, those who say 112,000 in thousands.
 */
function stepOf(value: number, unit: number): number {
	const digits = Math.round(value / unit);
	if (digits === 1 || digits === 2) return unit / 2;
	return digits > 10 && digits % 10 === 5 ? 5 * unit : unit;
}

/**
 * The place value of the last digit that a written number states: 112000 → 1000, 2.5 → 0.1, 603628 → 1.
 * Trailing zeros count as rounding. Returns 1 for 0.
 */
export function lastStatedUnit(value: number): number {
	if (value === 0) return 1;
	const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
	const decimals = mantissa.split('.')[1]?.length ?? 0;
	return Number(`1e${Number(exponent) - decimals}`);
}
