import { type CsvCell, writeCsv } from '../../lib/formats/csv';
import type { GroupArea, Holding, Measurement } from './measurement';
import type { DayGroup, MeasuredDays } from './measure-days';
import type { SideRange } from './side-range';

const head = [
	...['day', 'region', 'name', 'holder', 'status', 'area_sq_km'],
	'with_contested_sq_km'
];
/** What stands for a region where all of them, or none, are meant. */
const places = { all: 'all', outside: 'outside' };

/**
 * A measurement as a table: for each region, all of them and what is outside, a row for everything and one
 * for each holding. Of what is held, the last column adds contested ground, where there is any. Not rounded.
 */
export function measurementCsv({
	total,
	groups,
	ranges,
	regions,
	outsideSqKm
}: Pick<Measurement, 'total' | 'groups' | 'ranges' | 'regions' | 'outsideSqKm'>): string {
	const row = (region: string, name: string, area: number, of?: Holding): CsvCell[] => [
		...['', region, name, of?.holder ?? '', of?.status ?? '', area],
		of ? withContested(ranges, of, region) : ''
	];
	return writeCsv([
		head,
		row(places.all, '', total.areaSqKm),
		...heldToo(groups, ranges, places.all).map((group) =>
			row(places.all, '', group.areaSqKm, group)
		),
		...regions.flatMap(({ id, name, areaSqKm, groups: parts }) => [
			row(id, name, areaSqKm),
			...heldToo(parts, ranges, id).map((part) => row(id, name, part.areaSqKm, part))
		]),
		row(places.outside, '', outsideSqKm)
	]);
}

/** Days as a table with the same columns: for each day and holding all regions, each of them, and outside. */
export function daysCsv({ days, regions }: MeasuredDays): string {
	const rows = days.flatMap(({ day, groups, ranges }) =>
		heldToo(groups, ranges, places.all).flatMap((group): CsvCell[][] => {
			const { holder, status, areaSqKm } = group;
			const row = (region: string, name: string, area: number): CsvCell[] => [
				...[day, region, name, holder ?? '', status ?? '', area],
				withContested(ranges, group, region)
			];
			return [
				row(places.all, '', areaSqKm),
				...regions.flatMap(({ id, name }) => {
					const isRange = withContested(ranges, group, id) !== '';
					const area = group.regions?.[id] ?? (isRange ? 0 : undefined);
					return area === undefined ? [] : [row(id, name, area)];
				}),
				row(places.outside, '', group.outsideSqKm ?? 0)
			];
		})
	);
	return writeCsv([head, ...rows]);
}

type Counted = GroupArea & Partial<DayGroup>;

/** Holdings with those that are held alone nowhere, but may be held: at 0. */
function heldToo(
	groups: readonly Counted[],
	ranges: readonly SideRange[],
	region: string
): readonly Counted[] {
	const missing = ranges.filter(
		({ holder }) => !groups.some((one) => one.holder === holder && one.status === 'held')
	);
	const none = missing.map(({ holder }) => ({ holder, status: 'held' as const, areaSqKm: 0 }));
	return [...groups, ...none.filter((one) => withContested(ranges, one, region) !== '')];
}

/** What is held with contested ground; empty for what is not held, and where nothing is contested. */
function withContested(
	ranges: readonly SideRange[],
	{ holder, status }: Holding,
	region: string
): CsvCell {
	const side = status === 'held' ? ranges.find((one) => one.holder === holder) : undefined;
	if (!side) return '';
	const range =
		region === places.all ? side : region === places.outside ? side.outside : side.regions[region];
	return range?.withContestedSqKm ?? '';
}
