import { bboxClip } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '../model/dossier';

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
