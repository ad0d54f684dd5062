import type { Expression, ExpressionForm, StatedUnit } from '../../model/claim';
import { type Quantity, sqKmPerSqMile } from '../../model/figure';
import { type Hedge, readHedge } from '../../model/hedge';
import { type Interval, scaled } from '../../model/interval';

/** What a stated unit counts, and how many of the canonical unit (km², percent, km, times) it is. Exact by definition. */
export const unitOf: Readonly<Record<StatedUnit, { quantity: Quantity; factor: number }>> = {
	km2: { quantity: 'area', factor: 1 },
	mi2: { quantity: 'area', factor: sqKmPerSqMile },
	ha: { quantity: 'area', factor: 0.01 },
	acre: { quantity: 'area', factor: sqKmPerSqMile / 640 },
	percent: { quantity: 'share', factor: 1 },
	km: { quantity: 'distance', factor: 1 },
	mi: { quantity: 'distance', factor: 1.609344 },
	times: { quantity: 'ratio', factor: 1 }
};

/** Fractions that writers round to, in percent, and multiples; “more than half” is less than the next one. */
const fractions = [20, 25, 100 / 3, 50, 200 / 3, 75, 100];
const multiples = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10];

/** How far a fraction or multiple in words may be off, as a share of it: comparisons of size are pictures. */
const looseness: Readonly<Partial<Record<StatedUnit, number>>> = { percent: 0.05, times: 0.1 };
/** “Almost all” is this many percent or more. */
const almostAll = 90;

/**
 * The values, in the canonical unit, that a stated number is compatible with. Numbers and ranges by
 * `readHedge` in the stated unit, a range from the low end of its first to the high end of its second number.
 *
 * Fractions and multiples in words are round figures: without a hedge, or with *about* and the like,
 * 5 % to either side (10 % for multiples of a thing's size); *nearly* and the like reach as far below,
 * *a bit smaller* than a thing a fifth;
 * *over* and *more than* reach up to the next fraction or multiple that writers round to (“more than a fifth”:
 * 20 to 25 %); *almost all* is 90 to 100 %. *At least*, *up to* and *under* are open to their side.
 */
export function readInterval(
	stated: Expression['stated'],
	form: ExpressionForm,
	hedge: Hedge
): Interval {
	const { low, high, unit, lastUnit } = stated;
	const interval =
		form === 'words'
			? readWords(low, unit, hedge)
			: {
					low: readHedge(low, hedge, lastUnit).low,
					high: readHedge(high, hedge, lastUnit).high
				};
	return scaled(interval, unitOf[unit].factor);
}

function readWords(value: number, unit: StatedUnit, hedge: Hedge): Interval {
	const slack = value * (looseness[unit] ?? 0.05);
	// Ukraine is always called a bit smaller than Texas: it is by 13 %.
	const isSize = unit === 'times' && value === 1 && hedge === 'just under';
	switch (hedge) {
		case 'nearly':
		case 'almost':
		case 'just under':
			if (unit === 'percent' && value === 100) return { low: almostAll, high: value };
			return { low: value - (isSize ? 2 * slack : slack), high: value };
		case 'over':
		case 'more than':
			return { low: value, high: nextRound(value, unit) };
		case 'at least':
		case 'up to':
		case 'under':
			return readHedge(value, hedge);
		default:
			return { low: value - slack, high: value + slack };
	}
}

function nextRound(value: number, unit: StatedUnit): number {
	const ladder = unit === 'percent' ? fractions : multiples;
	// A fifth is 20 % whichever way it was divided.
	return ladder.find((step) => step > value * 1.0001) ?? value * 1.1;
}
