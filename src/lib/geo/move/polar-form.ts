import type { LonLat } from '../../model/map-overlay';
import { type Rings, ringsAreaSqKm } from '../rings';
import { radiansPerDegree } from '../wgs84';
import type { Rays } from './geodesic-direct';
import { geodesicRays } from './geodesic-inverse';

/** A shape by azimuth and distance from its centre: what can be put down anywhere, and turned. */
export interface PolarShape extends Rays {
	/** `[lon, lat]` in degrees: where it is at home. */
	readonly centre: LonLat;
	/** As in `Rings`. */
	readonly starts: Uint32Array;
	/** On the ellipsoid; kept wherever it is put. */
	readonly areaSqKm: number;
	/** How far its outermost position is from the centre. */
	readonly reachKm: number;
}

/** Edges longer than this are cut, so that they stay true when they are drawn straight elsewhere. */
const longestEdgeKm = 5;

/** Length of a degree of latitude, near enough to cut edges by. */
const kmPerDegree = 111.2;

/**
 * A shape around its centre, the middle of its area where none is given. `rings` as the layers have
 * them: edges straight in longitude and latitude, closed.
 *
 * @throws RangeError for rings that cannot be measured, or that reach around the globe
 */
export function polarForm(rings: Rings, centre: LonLat = middleOf(rings)): PolarShape {
	const dense = withoutLongEdges(rings);
	const rays = geodesicRays(centre, dense.coords);
	return {
		...rays,
		centre,
		starts: dense.starts,
		areaSqKm: ringsAreaSqKm(rings),
		reachKm: rays.distancesKm.reduce((most, distance) => Math.max(most, distance), 0)
	};
}

/** The middle of the area, in longitude and the sine of the latitude, where areas are nearly true. */
export function middleOf({ coords, starts }: Rings): LonLat {
	const [x0, y0] = [coords[0]!, Math.sin(coords[1]! * radiansPerDegree)];
	let [area, x, y] = [0, 0, 0];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let i = starts[ring]!; i + 1 < starts[ring + 1]!; i++) {
			const x1 = coords[2 * i]! - x0;
			const y1 = Math.sin(coords[2 * i + 1]! * radiansPerDegree) - y0;
			const x2 = coords[2 * i + 2]! - x0;
			const y2 = Math.sin(coords[2 * i + 3]! * radiansPerDegree) - y0;
			const cross = x1 * y2 - x2 * y1;
			area += cross;
			x += cross * (x1 + x2);
			y += cross * (y1 + y2);
		}
	}
	return [x0 + x / (3 * area), Math.asin(y0 + y / (3 * area)) / radiansPerDegree];
}

function withoutLongEdges({ coords, starts }: Rings): Rings {
	const flat: number[] = [];
	const newStarts = new Uint32Array(starts.length);
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let i = starts[ring]!; i + 1 < starts[ring + 1]!; i++) {
			const [lon, lat] = [coords[2 * i]!, coords[2 * i + 1]!];
			const [nextLon, nextLat] = [coords[2 * i + 2]!, coords[2 * i + 3]!];
			const narrow = Math.cos(((lat + nextLat) / 2) * radiansPerDegree);
			const lengthKm = kmPerDegree * Math.hypot((nextLon - lon) * narrow, nextLat - lat);
			const pieces = Math.max(1, Math.ceil(lengthKm / longestEdgeKm));
			for (let piece = 0; piece < pieces; piece++) {
				const t = piece / pieces;
				flat.push(lon + (nextLon - lon) * t, lat + (nextLat - lat) * t);
			}
		}
		const last = 2 * starts[ring + 1]! - 2;
		flat.push(coords[last]!, coords[last + 1]!);
		newStarts[ring + 1] = flat.length / 2;
	}
	return { coords: Float64Array.from(flat), starts: newStarts };
}
