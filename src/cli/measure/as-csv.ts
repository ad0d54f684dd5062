import { type CsvCell, writeCsv } from '../../lib/formats/csv';
import type { Holding, Measurement } from './measurement';
import type { MeasuredDays } from './measure-days';

const head = ['day', 'region', 'name', 'holder', 'status', 'area_sq_km'];
/** What stands for a region where all of them, or none, are meant. */
const places = { all: 'all', outside: 'outside' };

/**
 * A measurement as a table: for each region, all of them and what is outside, a row for everything and one
 * for each holding. Not rounded.
 */
export function measurementCsv({
	total,
	groups,
	regions,
	outsideSqKm
}: Pick<Measurement, 'total' | 'groups' | 'regions' | 'outsideSqKm'>): string {
	const row = (region: string, name: string, area: number, of?: Holding): CsvCell[] => [
		...['', region, name, of?.holder ?? '', of?.status ?? '', area]
	];
	return writeCsv([
		head,
		row(places.all, '', total.areaSqKm),
		...groups.map((group) => row(places.all, '', group.areaSqKm, group)),
		...regions.flatMap(({ id, name, areaSqKm, groups: parts }) => [
			row(id, name, areaSqKm),
			...parts.map((part) => row(id, name, part.areaSqKm, part))
		]),
		row(places.outside, '', outsideSqKm)
	]);
}

/** Days as a table with the same columns: for each day and holding all regions, each of them, and outside. */
export function daysCsv({ days, regions }: MeasuredDays): string {
	const rows = days.flatMap(({ day, groups }) =>
		groups.flatMap(({ holder, status, areaSqKm, regions: areas, outsideSqKm }): CsvCell[][] => {
			const row = (region: string, name: string, area: number): CsvCell[] => [
				...[day, region, name, holder ?? '', status ?? '', area]
			];
			return [
				row(places.all, '', areaSqKm),
				...regions.flatMap(({ id, name }) => {
					const area = areas[id];
					return area === undefined ? [] : [row(id, name, area)];
				}),
				row(places.outside, '', outsideSqKm)
			];
		})
	);
	return writeCsv([head, ...rows]);
}
