import type { Figure } from '../../model/figure';
import type { Expression } from '../../model/claim';
import { type Interval, overlaps, scaled } from '../../model/interval';
import type { FigureWording } from '../../model/figure-codes';
import type { MethodReach, Outcome, OwnSpan } from '../../model/judgement';
import { reachOf } from '../../model/measured-figure';
import { mostFarOff } from './limits';

/** What a claim's number may be meant to be: a figure, under one reading of what the words leave open. */
export interface Reading {
	/** Unique among the readings of one number. */
	readonly key: string;
	readonly figure: Figure;
	readonly reading: FigureWording;
	/** What tells it from the usual way of counting, where the base of a share alone does not; else null. */
	readonly how: FigureWording | null;
	/** Of a share whose base is not like the ground: in what they differ; else null. */
	readonly unlike: FigureWording | null;
	readonly with: 'measured' | 'official';
	/** By the series of days: what a figure of the method that is named may be by it. */
	readonly reach?: MethodReach;
	/** By the reader's own file: the two days that a change is between. */
	readonly ownDays?: OwnSpan;
}

/** The range that a reading's figure stands for, and by how much that may be off. */
export function rangeOf({ figure, with: source, reach }: Reading): {
	range: Interval;
	margin: number;
} {
	const { value, interval, precision, quantity } = figure;
	if (reach) {
		const { low, high } = reach.interval;
		const middle = (low + high) / 2;
		return { range: { low: middle, high: middle }, margin: (high - low) / 2 };
	}
	if (source === 'measured') return { range: interval, margin: reachOf(figure) };
	// A published area is one number, known to half a unit of its last digit, and so is a sum of them.
	const half = quantity === 'area' ? precision / 2 : (interval.high - interval.low) / 2;
	return { range: { low: value, high: value }, margin: half };
}

/**
 * Whether a claim fits what it is compared with, which is `against` and may be off by `margin`:
 * `fits` or `does-not-fit` only where that is so however much it is off.
 */
export function outcomeOf(claim: Interval, against: Interval, margin: number): Outcome {
	// Conversions and shares are not exact in the last binary digit.
	const slack = 1e-12 * Math.max(Math.abs(against.low), Math.abs(against.high));
	const { low, high } = against;
	if (low + margin <= claim.high + slack && high - margin >= claim.low - slack) return 'fits';
	if (low - margin > claim.high + slack || high + margin < claim.low - slack) return 'does-not-fit';
	return 'close';
}

/** By how much a reading's figure may be off: where what it may be does not lie evenly around it, the farther end. */
export function marginOf(one: Reading): number {
	if (!one.reach) return rangeOf(one).margin;
	const { low, high } = one.reach.interval;
	return Math.max(one.figure.value - low, high - one.figure.value);
}

/** A reach in another unit, of which one of its own is `factor`. */
export function reachTimes(
	reach: MethodReach | undefined,
	factor: number
): MethodReach | undefined {
	return reach && { ...reach, interval: scaled(reach.interval, factor) };
}

/** Whether a number is far from what a figure may be, though its words (“under”, “at least”) leave room for it. */
export function isFarOff({ value }: Expression, reach: Interval): boolean {
	const near = { low: (1 - mostFarOff) * value, high: (1 + mostFarOff) * value };
	return !overlaps(near, reach);
}
