/** A closed range of values, `low <= high`; `high` may be `Infinity` where nothing bounds it. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Whether two ranges share at least one value. */
export function overlaps(a: Interval, b: Interval): boolean {
	return a.low <= b.high && b.low <= a.high;
}

/** The range of `a / b` for a positive `b` (interval arithmetic). Throws RangeError when `b` reaches 0. */
export function quotient(a: Interval, b: Interval): Interval {
	if (b.low <= 0) throw new RangeError(`cannot divide by a range that reaches ${b.low}`);
	return {
		low: a.low / (a.low < 0 ? b.low : b.high),
		high: a.high / (a.high < 0 ? b.high : b.low)
	};
}

/** The range of `factor * interval` for a positive factor. */
export function scaled(interval: Interval, factor: number): Interval {
	return { low: interval.low * factor, high: interval.high * factor };
}

/** The range of `a - b`. */
export function difference(a: Interval, b: Interval): Interval {
	return { low: a.low - b.high, high: a.high - b.low };
}
