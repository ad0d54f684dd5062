import type { Figure } from './figure';
import type { Interval } from './interval';

/**
 * By how much engines that measure areas differ over this ground, as a share of the area: a sphere
 * against the WGS84 ellipsoid (docs/benchmarks.md). We measure on the ellipsoid, a publisher may not.
 */
export const engineSpread = 0.004;

/** By how much a measured figure may be off, for its layer or for the engine that measures. */
export function reachOf({ margin, value }: Figure): number {
	return Math.max(margin, engineSpread * value);
}

/** The measured range as far as measuring may be off. */
export function measuredReach(measured: Figure): Interval {
	const { low, high } = measured.interval;
	const off = reachOf(measured);
	return { low: Math.max(0, low - off), high: high + off };
}
