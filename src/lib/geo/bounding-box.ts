import { bbox, bboxClip } from '@turf/turf';
import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon
} from 'geojson';
import type { Bounds } from '../model/dossier';

/** No place at all: it meets nothing, and adds nothing to other bounds. */
const nowhere: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

/**
 * Bounding box of one or more GeoJSON objects. Computed from the coordinates; a `bbox` member of the
 * object is not trusted.
 *
 * @throws RangeError when there is no position in them
 */
export function boundsOf(...objects: readonly (Geometry | Feature | FeatureCollection)[]): Bounds {
	const bounds = boundsOfAll(
		objects.map((object) => {
			const [west, south, east, north] = bbox(object, { recompute: true });
			return [west, south, east, north];
		})
	);
	if (!(bounds[0] <= bounds[2] && bounds[1] <= bounds[3]))
		throw new RangeError('no bounds: the features hold no position');
	return bounds;
}

/**
 * Bounding box of positions `from` (inclusive) to `to` (exclusive) of flat coordinates `[x, y, …]`, in
 * their units; its west is beyond its east where there are none. Read straight from the array: turf's
 * `bbox` would need GeoJSON made of it first.
 */
export function boundsOfCoords(
	coords: ArrayLike<number>,
	from = 0,
	to = coords.length / 2
): Bounds {
	let [west, south, east, north] = nowhere;
	for (let i = 2 * from; i < 2 * to; i += 2) {
		const x = coords[i]!;
		const y = coords[i + 1]!;
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	}
	return [west, south, east, north];
}

/** The bounding box around several. */
export function boundsOfAll(all: readonly Bounds[]): Bounds {
	return all.reduce(
		(sum, one) => [
			Math.min(sum[0], one[0]),
			Math.min(sum[1], one[1]),
			Math.max(sum[2], one[2]),
			Math.max(sum[3], one[3])
		],
		nowhere
	);
}

/** Whether two boxes are at most `gap` apart, in their units; false where one is empty. */
export function boundsMeet(a: Bounds, b: Bounds, gap = 0): boolean {
	return a[0] - gap <= b[2] && b[0] - gap <= a[2] && a[1] - gap <= b[3] && b[1] - gap <= a[3];
}

/** Whether a box reaches as far as another on every side. */
export function boundsCover(outer: Bounds, inner: Bounds): boolean {
	return (
		outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
	);
}

type Clippable = Polygon | MultiPolygon | LineString | MultiLineString;

/**
 * The part of a feature inside `[west, south, east, north]`, in degrees, or null where there is none.
 * **For drawing only**: edges along the bounds are added, and pieces may be joined along them.
 */
export function clipToBounds<F extends Feature<Clippable>>(feature: F, bounds: Bounds): F | null {
	const { geometry } = bboxClip(feature as Feature<Clippable>, [...bounds]);
	const parts = geometry.coordinates as readonly unknown[];
	const empty = parts.length === 0 || parts.every((part) => (part as unknown[]).length === 0);
	return empty ? null : { ...feature, geometry };
}
