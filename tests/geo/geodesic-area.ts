import type { Geometry, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { polygonsOf } from './reference-area';

const wgs84 = geodesic.Geodesic.WGS84;

/**
 * Area in km² by C. Karney's geographiclib. Its edges are geodesics, so edges are first cut along
 * the straight line in longitude and latitude, into pieces of at most 0.01 degree or, for a small
 * ring, a two-hundredth of its height: a geodesic bulges off the parallel by a share of its length,
 * and an island of 1 km has edges of less than 0.01 degree that bulge visibly. A hundredth is off by
 * 1 part in 10⁶ itself for a ring of 1 degree at 67° S.
 */
export function geodesicAreaSqKm(geometry: Geometry): number {
	let total = 0;
	for (const polygon of polygonsOf(geometry)) {
		polygon.forEach((ring, i) => {
			const step = Math.min(0.01, heightOf(ring) / 200);
			total += (i === 0 ? 1 : -1) * Math.abs(geodesicRingAreaSqKm(ring, step));
		});
	}
	return total;
}

/** Height of a ring in degrees. */
function heightOf(ring: readonly Position[]): number {
	const latitudes = ring.map((position) => position[1] as number);
	return Math.max(...latitudes) - Math.min(...latitudes);
}

function geodesicRingAreaSqKm(ring: readonly Position[], step: number): number {
	const polygon = wgs84.Polygon(false);
	for (let i = 1; i < ring.length; i++) {
		const [lon1, lat1] = ring[i - 1] as [number, number];
		const [lon2, lat2] = ring[i] as [number, number];
		const pieces = Math.max(
			1,
			Math.ceil(Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1)) / step)
		);
		for (let k = 0; k < pieces; k++) {
			polygon.AddPoint(lat1 + ((lat2 - lat1) * k) / pieces, lon1 + ((lon2 - lon1) * k) / pieces);
		}
	}
	return (polygon.Compute(false, true).area as number) / 1e6;
}
