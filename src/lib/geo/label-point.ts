import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { boundsOfCoords } from './bounding-box';
import { signedArea2 } from './signed-area';
import { radiansPerDegree } from './wgs84';

/** How near the best circle's radius must be found, as a share of the polygon's shorter side. */
const precision = 0.01;

type Lines = LineString | MultiLineString;

/** Width of a label beside its height: what a line of text needs on a map. */
const textAspect = 4;

/**
 * A point inside a polygon that suits a label: about the middle of the largest circle that fits
 * into its largest polygon (the pole of inaccessibility), to 1 % of the polygon's size. Degrees of
 * longitude are shortened by the cosine of the latitude, so that circles are round on the ground.
 *
 * @returns [lon, lat] in degrees
 * @throws RangeError when the geometry has no ring with an extent
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	return largestEllipse(geometry, 1, []).point;
}

/**
 * The same for a line of text, wider than high, that lies on none of the given lines either: the
 * middle of the largest such ellipse, and half its width in degrees of longitude.
 *
 * @throws RangeError when the geometry has no ring with an extent
 */
export function labelRoom(
	geometry: Polygon | MultiPolygon,
	lines: readonly Lines[]
): { point: [number, number]; halfWidth: number } {
	return largestEllipse(geometry, textAspect, lines);
}

function largestEllipse(
	geometry: Polygon | MultiPolygon,
	aspect: number,
	lines: readonly Lines[]
): { point: [number, number]; halfWidth: number } {
	const rings = largestPolygon(geometry);
	const [west, south, east, north] = boundsOfCoords(flat(rings[0] ?? []));
	const squeeze = Math.cos(((south + north) / 2) * radiansPerDegree) / aspect;
	const size = Math.min((east - west) * squeeze, north - south);
	if (!(size > 0)) throw new RangeError('no place for a label: the polygon has no extent');
	// There and back, a line is a ring without an inside: a distance is kept from it, and no more.
	const kept = [
		...rings,
		...lines.flatMap(partsOf).map((line) => [...line, ...[...line].reverse()])
	];
	const plane = kept.map((ring) => ring.map(([lon, lat]) => [lon! * squeeze, lat!]));
	// A thin polygon may be narrower than the precision: search finer until a point is inside.
	for (let share = precision; share > 1e-7; share /= 8) {
		const found = polylabel(plane, size * share);
		if (found.distance > 0)
			return { point: [found[0]! / squeeze, found[1]!], halfWidth: found.distance / squeeze };
	}
	throw new RangeError('no place for a label: the polygon is too thin');
}

const partsOf = (lines: Lines) =>
	lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates;

/** The polygon whose outer ring covers most, by its area in square degrees. */
function largestPolygon(geometry: Polygon | MultiPolygon): Polygon['coordinates'] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	const sizes = geometry.coordinates.map(([outer = []]) => Math.abs(signedArea2(flat(outer))));
	return geometry.coordinates[sizes.indexOf(Math.max(...sizes))] ?? [];
}

function flat(ring: readonly (readonly number[])[]): number[] {
	return ring.flatMap(([lon, lat]) => [lon!, lat!]);
}
