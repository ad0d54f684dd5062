import { unpackRings } from '../../geo/rings';
import type { Rings } from '../../model/rings';
import { type Shape, stepsPerDegree } from '../../model/swap';

/** Ground as an outline of a swap: in whole steps of 10⁻⁵ degree, without what is too thin for them. */
export function ownShape(rings: Rings): Shape {
	const outlines = unpackRings(rings).map((ring) => {
		const steps: number[] = [];
		// The last position is the first again.
		for (let i = 0; i + 2 < ring.length; i += 2) {
			const [x, y] = [
				Math.round(ring[i]! * stepsPerDegree),
				Math.round(ring[i + 1]! * stepsPerDegree)
			];
			if (steps.at(-2) !== x || steps.at(-1) !== y) steps.push(x, y);
		}
		return steps;
	});
	return { type: 'outline', rings: outlines.filter((steps) => steps.length >= 6) };
}
