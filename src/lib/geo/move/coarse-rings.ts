import { douglasPeuckerRing } from '../douglas-peucker';
import { packRings, type Rings, unpackRings } from '../rings';
import { radiansPerDegree } from '../wgs84';

/**
 * A copy of a shape with no more than about `most` positions, to be drawn and measured while it is
 * dragged. Rings that come to nothing fall away. The shape itself where it is small enough.
 */
export function coarseRings(rings: Rings, most: number): Rings {
	let coarse = rings;
	for (let tolerance = 0.002; coarse.coords.length / 2 > most && tolerance < 1; tolerance *= 1.6)
		coarse = simplified(rings, tolerance);
	return coarse;
}

function simplified(rings: Rings, tolerance: number): Rings {
	const narrow = Math.cos(rings.coords[1]! * radiansPerDegree);
	return packRings(
		unpackRings(rings)
			.map((ring) => {
				const xs = ring.filter((_, i) => i % 2 === 0).map((lon) => lon * narrow);
				const ys = ring.filter((_, i) => i % 2 === 1);
				const kept = douglasPeuckerRing(xs, ys, tolerance);
				return kept.flatMap((index) => [ring[2 * index]!, ring[2 * index + 1]!]);
			})
			.filter((ring) => ring.length >= 8)
	);
}
