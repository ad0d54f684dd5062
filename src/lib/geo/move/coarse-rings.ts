import { douglasPeuckerRing } from '../douglas-peucker';
import { packRings, type Rings } from '../rings';
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

function simplified({ coords, starts }: Rings, tolerance: number): Rings {
	const narrow = Math.cos(coords[1]! * radiansPerDegree);
	const kept: number[][] = [];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const xs: number[] = [];
		const ys: number[] = [];
		for (let i = starts[ring]!; i < starts[ring + 1]!; i++) {
			xs.push(coords[2 * i]! * narrow);
			ys.push(coords[2 * i + 1]!);
		}
		const indices = douglasPeuckerRing(xs, ys, tolerance);
		if (indices.length < 4) continue;
		kept.push(
			indices.flatMap((index) => {
				const at = 2 * (starts[ring]! + index);
				return [coords[at]!, coords[at + 1]!];
			})
		);
	}
	return packRings(kept);
}
