import type { Feature } from 'geojson';
import { boundsOf } from './bounds';
import { labelPoint } from './label-point';

/**
 * Features in the order in which one reads a page: in rows from north to south, and within a row
 * from west to east. A feature stands where its label would (polygons: `labelPoint`; anything
 * else: the middle of its bounds). Ties keep their order; the input is not changed.
 *
 * @param rowHeight height of a row in degrees of latitude, counted down from the northernmost feature
 * @throws RangeError when the row height is not positive, or a feature has no position
 */
export function readingOrder<F extends Feature>(features: readonly F[], rowHeight = 1): F[] {
	if (!(rowHeight > 0)) throw new RangeError(`row height ${rowHeight} is not positive`);
	const placed = features.map((feature) => ({ feature, point: place(feature) }));
	const north = placed.reduce((most, { point }) => Math.max(most, point[1]), -Infinity);
	const row = (point: readonly [number, number]) => Math.floor((north - point[1]) / rowHeight);
	return placed
		.sort((a, b) => row(a.point) - row(b.point) || a.point[0] - b.point[0])
		.map(({ feature }) => feature);
}

function place({ geometry }: Feature): readonly [number, number] {
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return labelPoint(geometry);
	const [west, south, east, north] = boundsOf(geometry);
	return [(west + east) / 2, (south + north) / 2];
}
