import { unwrapped } from '../../geo/measure/unwrapped';
import { ringAreaSqKm } from '../../geo/ring-area';
import type { ForeignFeature } from '../../model/foreign-ground';

/**
 * The polygons of a feature read the short way across the 180th meridian, their longitudes going on beyond
 * ±180; null where no edge is longer than half of the way round, or where that way they enclose nothing: a
 * box around the whole earth has such edges, too.
 */
export function shortWay({
	notes,
	polygons
}: Pick<ForeignFeature, 'notes' | 'polygons'>): ForeignFeature['polygons'] | null {
	if (!notes.has('long-edge')) return null;
	const across = unwrapped(polygons);
	const encloses = (ring: Float64Array) => ringAreaSqKm(ring, 0, ring.length / 2) !== 0;
	return across?.every(([outline]) => encloses(outline!)) ? across : null;
}
