import type { LonLat } from '../../model/map-overlay';
import { crossesRay } from '../point-in-polygon';
import type { Rings } from '../rings';

/** A place on ground, and how far in km it lies from the place that was asked for. */
interface NearestGround {
	readonly at: LonLat;
	readonly distanceKm: number;
}

export const kmPerDegree = 111.2;

/** Length of a degree of longitude in degrees of latitude. */
export function shrinkAt(lat: number): number {
	return Math.cos((lat * Math.PI) / 180);
}

/** The place itself where it lies on the ground, the nearest one of the rim otherwise. */
export function nearestGround({ coords, starts }: Rings, [lon, lat]: LonLat): NearestGround {
	const shrink = shrinkAt(lat);
	let inside = false;
	let best = Infinity;
	let at: LonLat = [NaN, NaN];
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let p = starts[ring]!; p + 1 < starts[ring + 1]!; p++) {
			const x1 = coords[2 * p]!;
			const y1 = coords[2 * p + 1]!;
			const x2 = coords[2 * p + 2]!;
			const y2 = coords[2 * p + 3]!;
			if (crossesRay(x1, y1, x2, y2, lon, lat)) inside = !inside;
			const ux = (x2 - x1) * shrink;
			const uy = y2 - y1;
			const along = ((lon - x1) * shrink * ux + (lat - y1) * uy) / (ux * ux + uy * uy || 1);
			const k = Math.max(0, Math.min(1, along));
			const far = Math.hypot((lon - x1) * shrink - k * ux, lat - y1 - k * uy);
			if (far < best) {
				best = far;
				at = [x1 + k * (x2 - x1), y1 + k * (y2 - y1)];
			}
		}
	}
	return inside ? { at: [lon, lat], distanceKm: 0 } : { at, distanceKm: best * kmPerDegree };
}
