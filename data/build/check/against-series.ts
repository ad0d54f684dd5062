import type { DrawnDay } from '../days/draw-day.ts';
import type { Outline } from '../geography/outline.ts';
import { ringsAreaSqKm } from '../layers/areas.ts';
import { seriesFile, seriesRegions, type SeriesRow } from '../series.ts';
import { intersection } from '../shape/clipper.ts';
import { featureAreaSqKm } from './areas.ts';
import { polygonsOf } from './geometry.ts';
import type { Problems } from './problems.ts';

/** One drawn area beside the one that the map maker's polygons of that day measure, in km². */
export interface Compared {
	/** Id of the drawn feature, or of the group. */
	id: string;
	/** What is drawn, without water that the map maker leaves to the sea. */
	drawnSqKm: number;
	seriesSqKm: number;
	/** Half of the drawn area's 95 % range. */
	halfWidthSqKm: number;
}

/**
 * How many half-widths of its 95 % range a held area may be off the series: 1.53 are three standard
 * deviations. At the state border the drawn areas are on every day above the series, by up to 43 km².
 */
export const allowedHalfWidths = 1.53;

/** The drawn areas of one day beside those that the series has of it; none where it lacks the day. */
export function againstSeries(
	{ facts, control, accuracy }: Pick<DrawnDay, 'facts' | 'control' | 'accuracy'>,
	{ lagoons }: Outline,
	series: readonly SeriesRow[]
): Compared[] {
	const row = series.find(({ date }) => date === facts.asOf);
	if (!row) return [];
	const sea = lagoons
		.filter(({ gate }) => gate.openToMapMaker)
		.flatMap(({ polygons }) => polygons.flat());
	const areas: [id: string, group: string, status: string, seriesSqKm: number | null][] = [
		...seriesRegions.map((id): (typeof areas)[number] => [
			`${id}:RU:held`,
			'occupied',
			'held',
			row[id]
		]),
		['kursk', 'kursk', 'held', row['RU-KRS_ua']],
		['kursk:contested', 'kursk', 'contested', row['RU-KRS_contested']],
		['occupied:contested', 'occupied', 'contested', row.contested_ua]
	];
	return areas.flatMap(([id, group, status, seriesSqKm]) => {
		const own = control.filter(
			({ properties: p }) =>
				p.id === id || (id.startsWith(group) && p.layerGroup === group && p.status === status)
		);
		if (seriesSqKm === null || own.length === 0) return [];
		const drawnSqKm = own.reduce((sum, feature) => {
			const atSea = intersection(polygonsOf(feature).flat(), sea);
			return sum + featureAreaSqKm(feature) - ringsAreaSqKm(atSea);
		}, 0);
		return [{ id, drawnSqKm, seriesSqKm, halfWidthSqKm: accuracy.halfWidthSqKm[id] ?? 0 }];
	});
}

/** Held areas are within their accuracy of the series; contested ground is told, not judged. */
export function checkAgainstSeries(
	rows: readonly Compared[],
	day: string,
	problems: Problems
): void {
	problems.expect(rows.length > 0, `${seriesFile}: expected a row of ${day}, a drawn day`);
	for (const { id, drawnSqKm, seriesSqKm, halfWidthSqKm } of rows) {
		if (id.endsWith(':contested')) continue;
		const limit = allowedHalfWidths * halfWidthSqKm;
		problems.expect(
			Math.abs(drawnSqKm - seriesSqKm) <= limit,
			`control of ${day}: ${id} measures ${drawnSqKm.toFixed(1)} km², ${seriesFile} has ${seriesSqKm} km²: expected at most ${limit.toFixed(1)} km² between them`
		);
	}
}
