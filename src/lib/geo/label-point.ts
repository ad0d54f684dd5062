import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { boundsOfCoords } from './bounding-box';
import { signedArea2 } from './signed-area';
import { radiansPerDegree } from './wgs84';

/** How near the best circle's radius must be found, as a share of the polygon's shorter side. */
const precision = 0.01;

/**
 * A point inside a polygon that suits a label: about the middle of the largest circle that fits
 * into its largest polygon (the pole of inaccessibility), to 1 % of the polygon's size. Degrees of
 * longitude are shortened by the cosine of the latitude, so that circles are round on the ground.
 *
 * @returns [lon, lat] in degrees
 * @throws RangeError when the geometry has no ring with an extent
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	const rings = largestPolygon(geometry);
	const [west, south, east, north] = boundsOfCoords(flat(rings[0] ?? []));
	const squeeze = Math.cos(((south + north) / 2) * radiansPerDegree);
	const size = Math.min((east - west) * squeeze, north - south);
	if (!(size > 0)) throw new RangeError('no place for a label: the polygon has no extent');
	const plane = rings.map((ring) => ring.map(([lon, lat]) => [lon! * squeeze, lat!]));
	// A thin polygon may be narrower than the precision: search finer until a point is inside.
	for (let share = precision; share > 1e-7; share /= 8) {
		const found = polylabel(plane, size * share);
		if (found.distance > 0) return [found[0]! / squeeze, found[1]!];
	}
	throw new RangeError('no place for a label: the polygon is too thin');
}

/** The polygon whose outer ring covers most, by its area in square degrees. */
function largestPolygon(geometry: Polygon | MultiPolygon): Polygon['coordinates'] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	const sizes = geometry.coordinates.map(([outer = []]) => Math.abs(signedArea2(flat(outer))));
	return geometry.coordinates[sizes.indexOf(Math.max(...sizes))] ?? [];
}

function flat(ring: readonly (readonly number[])[]): number[] {
	return ring.flatMap(([lon, lat]) => [lon!, lat!]);
}
