import type { Feature } from 'geojson';
import { boundsOf } from './bounds';
import { labelPoint } from './label-point';

/**
 * Features in the order in which one reads a page: in rows from north to south, and within a row
 * from west to east. A feature stands where its label would (polygons: `labelPoint`; anything
 * else: the middle of its bounds). Ties keep their order; the input is not changed.
 *
 * @param rowHeight how far in degrees of latitude a feature may be south of the northernmost in its
 * row; one farther south starts the next row
 * @throws RangeError when the row height is not positive, or a feature has no position
 */
export function readingOrder<F extends Feature>(features: readonly F[], rowHeight = 1): F[] {
	if (!(rowHeight > 0)) throw new RangeError(`row height ${rowHeight} is not positive`);
	const placed = features.map((feature) => ({ feature, point: place(feature) }));
	placed.sort((a, b) => b.point[1] - a.point[1]);
	const rows: (typeof placed)[] = [];
	for (const item of placed) {
		const row = rows[rows.length - 1];
		const first = row?.[0];
		if (first === undefined || first.point[1] - item.point[1] > rowHeight) rows.push([item]);
		else row?.push(item);
	}
	return rows.flatMap((row) =>
		row.sort((a, b) => a.point[0] - b.point[0]).map(({ feature }) => feature)
	);
}

function place({ geometry }: Feature): readonly [number, number] {
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return labelPoint(geometry);
	const [west, south, east, north] = boundsOf(geometry);
	return [(west + east) / 2, (south + north) / 2];
}
