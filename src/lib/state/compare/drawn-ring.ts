import { douglasPeucker } from '../../geo/douglas-peucker';
import { evenOddRings } from '../../geo/overlap/even-odd-rings';
import type { Rings } from '../../geo/rings';
import { mostCorners } from '../../model/comparison';
import type { LonLat } from '../../model/map-overlay';
import { stepsPerDegree } from '../../model/swap';

/**
 * What a hand drew, in whole steps of 10⁻⁵ degree and with no more corners than a link holds. Null for
 * what encloses nothing.
 */
export function drawnRing(positions: readonly LonLat[]): number[] | null {
	const xs = positions.map(([lon]) => lon);
	const ys = positions.map(([, lat]) => lat);
	let kept = positions.map((_, index) => index);
	// The closing edge needs no corner of its own.
	for (let tolerance = 0.0005; kept.length > mostCorners && tolerance < 10; tolerance *= 1.5)
		kept = douglasPeucker(xs, ys, tolerance);
	const ring = kept.flatMap((index) => [
		Math.round(xs[index]! * stepsPerDegree),
		Math.round(ys[index]! * stepsPerDegree)
	]);
	return drawnRings(ring).starts.length > 1 ? ring : null;
}

/** The ground that a drawn shape encloses, by the even-odd rule. */
export function drawnRings(ring: readonly number[]): Rings {
	return evenOddRings([ring.map((step) => step / stepsPerDegree)]);
}
