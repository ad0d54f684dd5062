import type { Holder } from '../model/holder';
import { isDay } from '../model/is-day';
import { fail, ok, type Result } from '../model/result';
import { offOutline, type Series, type SeriesColumn } from '../model/series';

/** What is wrong with a series table, and where: the line counts from 1, the column is named. */
export interface SeriesFault {
	readonly code: 'no-day' | 'not-later' | 'no-area' | 'other-number-of-cells' | 'unknown-column';
	readonly line: number;
	readonly column: string;
	/** What stands there. */
	readonly found: string;
}

type Ground = Omit<SeriesColumn, 'areasSqKm'>;

/**
 * Read `held-area-by-day.csv`: a column of ISO dates, then areas in whole km² by ground; an empty cell is
 * not known. `UA-14` is what Russia holds of it, `RU-KRS_ua` what Ukraine holds, `RU-KRS_contested` and
 * `contested_ua` what is contested. `whole`: regions that are held whole on every day, with their area.
 */
export function parseSeries(
	text: string,
	whole: Readonly<Record<string, number>>
): Result<Series, SeriesFault> {
	const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
	const names = head.split(',').slice(1);
	const grounds: Ground[] = [];
	for (const name of names) {
		const ground = groundOf(name);
		if (!ground) return fail({ code: 'unknown-column', line: 1, column: name, found: name });
		grounds.push(ground);
	}
	const days: string[] = [];
	const areas = names.map((): (number | null)[] => []);
	for (const [index, row] of lines.entries()) {
		const [day = '', ...cells] = row.split(',');
		const fault = (code: SeriesFault['code'], column: string, found: string) =>
			fail({ code, line: index + 2, column, found });
		if (!isDay(day)) return fault('no-day', 'date', day);
		if (day <= (days.at(-1) ?? '')) return fault('not-later', 'date', day);
		if (cells.length !== names.length) return fault('other-number-of-cells', 'date', row);
		days.push(day);
		for (const [at, cell] of cells.entries()) {
			if (!/^\d*$/.test(cell)) return fault('no-area', names[at]!, cell);
			areas[at]!.push(cell === '' ? null : Number(cell));
		}
	}
	return ok({
		days,
		columns: [
			...grounds.map((ground, at) => ({ ...ground, areasSqKm: areas[at]! })),
			...Object.entries(whole).map(([region, areaSqKm]) => ({
				...heldByOther(region),
				areasSqKm: days.map(() => areaSqKm)
			}))
		]
	});
}

function groundOf(name: string): Ground | null {
	if (name === 'off_outline') return { region: offOutline, holder: 'RU', status: 'held' };
	if (name === 'contested_ua') return { region: 'UA', holder: 'RU', status: 'contested' };
	const [, region, part] = /^([A-Z]{2}-[A-Z0-9]+)(?:_(ua|ru|contested))?$/.exec(name) ?? [];
	if (!region) return null;
	const own = heldByOther(region);
	if (part === 'contested') return { ...own, status: 'contested' };
	return part ? { ...own, holder: part.toUpperCase() as Holder } : own;
}

/** Nobody's own ground is counted: what the other side holds of it is. */
function heldByOther(region: string): Ground {
	return { region, holder: region.startsWith('UA') ? 'RU' : 'UA', status: 'held' };
}
