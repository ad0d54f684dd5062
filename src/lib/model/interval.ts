/** A closed range of values, `low <= high`; `high` may be `Infinity` where nothing bounds it. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The range that holds exactly one value. */
export function point(value: number): Interval {
	return { low: value, high: value };
}

/** Whether `value` lies in the range, its ends included. */
export function contains(interval: Interval, value: number): boolean {
	return value >= interval.low && value <= interval.high;
}

/** Whether two ranges share at least one value. */
export function overlaps(a: Interval, b: Interval): boolean {
	return a.low <= b.high && b.low <= a.high;
}

/** The range of `a / b` for positive ranges (interval arithmetic). Throws RangeError when `b` reaches 0. */
export function quotient(a: Interval, b: Interval): Interval {
	if (b.low <= 0) throw new RangeError(`cannot divide by a range that reaches ${b.low}`);
	return { low: a.low / b.high, high: a.high / b.low };
}

/** The range of `factor * interval` for a positive factor. */
export function scaled(interval: Interval, factor: number): Interval {
	return { low: interval.low * factor, high: interval.high * factor };
}

/** The range of `a + b`. */
export function sum(a: Interval, b: Interval): Interval {
	return { low: a.low + b.low, high: a.high + b.high };
}

/** The range of `a - b`. */
export function difference(a: Interval, b: Interval): Interval {
	return { low: a.low - b.high, high: a.high - b.low };
}
