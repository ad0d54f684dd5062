import { fail, ok, type Result } from '../model/result';
import type { PackedSeries } from '../model/series';
import { unpackSeries } from '../series/unpack-series';
import type { DossierConfig } from './dossier-config';

const faultWords = {
	'no-day': 'expected a day such as 2024-08-06',
	'not-later': 'expected a day after that of the line before',
	'no-area': 'expected an area in whole km², or nothing',
	'other-number-of-cells': 'expected as many cells as the first line has',
	'unknown-column': 'expected a ground such as UA-14, RU-KRS_ua or RU-KRS_contested'
};

/**
 * The areas by day of `data/facts`, as they travel. `areaOf`: measured area in km² of a region's outline,
 * or null where there is no such region. Fails with file, line, column and reason of the first fault.
 */
export function loadSeries(
	facts: Readonly<Record<string, string>>,
	{ table: name, mapMaker, whole: held, redrawn }: DossierConfig['series'],
	areaOf: (region: string) => number | null
): Result<PackedSeries> {
	const table = facts[name];
	if (table === undefined) return fail(`data/facts/${name}: is not there`);
	const areas = held.map((region) => [region, areaOf(region)] as const);
	const [stranger] = areas.find(([, area]) => area === null) ?? [];
	if (stranger !== undefined)
		return fail(`data/dossier.yaml: series names ${stranger}, which regions.geojson does not have`);
	const whole = Object.fromEntries(areas.map(([region, area]) => [region, Math.round(area!)]));
	const packed = { table: table.trimEnd(), mapMaker, redrawn, whole };
	const series = unpackSeries(packed);
	if (series.ok) return ok(packed);
	const { line, column, code, found } = series.reason;
	return fail(`data/facts/${name}:${line}: ${column}: ${faultWords[code]}, got "${found}"`);
}
