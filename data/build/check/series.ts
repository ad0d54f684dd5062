import type { ReferenceArea } from '../facts.ts';
import { seriesFile, seriesRegions, type SeriesRow } from '../series.ts';
import type { Problems } from './problems.ts';

/**
 * How far a cell may stand out from the days before and after at once, in km²: the map maker's own
 * redrawings, undone the next day, came to four fifths of it at most.
 */
const mostAlone: Readonly<Record<string, number>> = {
	contested_ua: 950,
	'RU-KRS_ua': 40,
	'RU-KRS_contested': 40
};
const mostAloneElsewhere = 165;

/** Checks the series' rows against each other: their order, and no cell that stands out by itself. */
export function checkSeries(
	rows: readonly SeriesRow[],
	references: readonly ReferenceArea[],
	problems: Problems
): void {
	rows.forEach(({ date, line }, i) => {
		const before = rows[i - 1]?.date ?? '';
		problems.expect(
			date > before,
			`${seriesFile}:${line}: date: ${date} stands after ${before}, expected a later day`
		);
	});
	for (const region of seriesRegions) {
		const official = references.find(({ id }) => id === region)?.area_km2 ?? Infinity;
		for (const row of rows)
			problems.expect(
				row[region] <= 1.02 * official,
				`${seriesFile}:${row.line}: ${region}: ${row[region]} km², expected at most its ${official} km²`
			);
	}
	const columns = [...seriesRegions, 'off_outline', ...Object.keys(mostAlone)] as const;
	for (const column of columns) {
		const cells = rows.map((row) => row[column as keyof SeriesRow] as number | null);
		const limit = mostAlone[column] ?? mostAloneElsewhere;
		cells.forEach((cell, i) => {
			const [before, after] = [cells[i - 1], cells[i + 1]];
			if (cell === null || typeof before !== 'number' || typeof after !== 'number') return;
			const [up, down] = [cell - Math.max(before, after), Math.min(before, after) - cell];
			problems.expect(
				Math.max(up, down) <= limit,
				`${seriesFile}:${rows[i]!.line}: ${column}: ${cell} km² between ${before} and ${after} km² on the days before and after`
			);
		});
	}
}
