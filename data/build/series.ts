import * as v from 'valibot';
import { dataFolder } from './facts.ts';
import { day, number, readRows, type Line } from './read-rows.ts';

export const seriesFile = 'held-area-by-day.csv';

/** Its columns of areas held by Russia, by region. */
export const seriesRegions = [
	'UA-09',
	'UA-14',
	'UA-23',
	'UA-65',
	'UA-63',
	'UA-48',
	'UA-59',
	'UA-74',
	'UA-12'
] as const;

const wholeKm2 = v.pipe(number, v.integer(), v.minValue(0));
/** Null where it is not known for the day. */
const known = v.union([
	v.pipe(
		v.literal(''),
		v.transform(() => null)
	),
	wholeKm2
]);

const rowSchema = v.object({
	date: day,
	...v.entriesFromList(seriesRegions, wholeKm2),
	off_outline: wholeKm2,
	contested_ua: known,
	'RU-KRS_ua': known,
	'RU-KRS_contested': known
});

/** Areas of one day in km², as the map maker drew them: see `data/facts/README.md`. */
export type SeriesRow = v.InferOutput<typeof rowSchema> & Line;

/** Reads the series of held areas, each row by itself. Throws with file, line, column and reason. */
export function readSeries(data = dataFolder): SeriesRow[] {
	return readRows(new URL('facts/', data), seriesFile, rowSchema);
}
