import { ok, type Result } from '../model/result';
import type { KnownSeries, PackedSeries } from '../model/series';
import { parseSeries, type SeriesFault } from './parse-series';

/** The series as it was packed. Fails with the first fault of its table, by line and column. */
export function unpackSeries({
	table,
	whole,
	...known
}: PackedSeries): Result<KnownSeries, SeriesFault> {
	const series = parseSeries(table, whole);
	return series.ok ? ok({ ...series.value, ...known }) : series;
}
