import { type CsvCell, writeCsv } from '../../formats/csv';
import { multiPolygonOf } from '../../geo/rings';
import { type Mapping, meaningParts } from '../../model/mapping';
import type { OwnArea, OwnGround, OwnLayer, OwnRange } from '../../model/own-layer';
import type { MeasuredDay } from './area-protocol';

const head = [
	...['day', 'region', 'name', 'holder', 'status', 'area_sq_km'],
	'with_contested_sq_km',
	...['files', 'mapping', 'mapping_rules']
];
/** What stands for a region where all of them, or none, are meant; as in `salient measure --csv`. */
const places = { all: 'all', outside: 'outside' };

/** Names of regions by id. */
export type RegionNames = (id: string) => string;

/**
 * Days as a table: for each day and status all regions, each of them, and outside; of what is held, also
 * that with contested ground, where there is any. Not rounded. The columns of `salient measure --csv`, and
 * behind them the files and the mapping that it rests on.
 */
export function ownCsv(
	days: readonly MeasuredDay[],
	mapping: Pick<Mapping, 'name' | 'rules'>,
	nameOf: RegionNames
): string {
	const rules = JSON.stringify(mapping.rules);
	const rows = days.flatMap(({ day, files, areas, unknown, ranges }) => {
		const all = [
			...areas,
			...ranges.flatMap(heldNowhere),
			...unknown.map((one) => ({ ...one, meaning: null }))
		];
		const meanings = [...new Set(all.map(({ meaning }) => meaning))];
		return meanings.flatMap((meaning): CsvCell[][] => {
			const own = all.filter((one) => one.meaning === meaning);
			const { holder, status } = (meaning && meaningParts(meaning)) ?? nothingSaid;
			const possible = status === 'held' ? ranges.filter((one) => one.holder === holder) : [];
			const row = (
				region: string,
				name: string,
				areaSqKm: number,
				of: readonly OwnRange[]
			): CsvCell[] => [
				...[day ?? '', region, name, holder ?? '', status ?? '', areaSqKm],
				of.length > 0 ? sumOf(of.map(({ withContestedSqKm: area }) => area)) : '',
				...[files.join('; '), mapping.name, rules]
			];
			return [
				row(places.all, '', sumOf(own.map(({ areaSqKm }) => areaSqKm)), possible),
				...own.map(({ region, areaSqKm }) => {
					const here = possible.filter((one) => one.region === region);
					return region === null
						? row(places.outside, '', areaSqKm, here)
						: row(region, nameOf(region), areaSqKm, here);
				})
			];
		});
	});
	return writeCsv([head, ...rows]);
}

const nothingSaid = { holder: null, status: null };
const sumOf = (areas: readonly number[]) => areas.reduce((sum, area) => sum + area, 0);

/** Where a side holds nothing, but ground is contested: held at 0. */
function heldNowhere({ holder, region, heldSqKm }: OwnRange): OwnArea[] {
	if (heldSqKm > 0) return [];
	return [{ meaning: holder === 'RU' ? 'held-ru' : 'held-ua', region, areaSqKm: 0 }];
}

/** The ground of a day as GeoJSON, one feature a status, that the room reads again without a question. */
export function ownGeoJson(
	{ day, files }: Pick<MeasuredDay, 'day' | 'files'>,
	{ name, mapping }: Pick<OwnLayer, 'name' | 'mapping'>,
	grounds: readonly OwnGround[]
): string {
	const features = grounds.map(({ meaning, rings, areaSqKm }) => {
		const { holder, status } = meaningParts(meaning) ?? nothingSaid;
		return {
			type: 'Feature',
			properties: { holder, status, meaning, area_sq_km: areaSqKm, ...(day ? { date: day } : {}) },
			geometry: multiPolygonOf(rings)
		};
	});
	return JSON.stringify({
		type: 'FeatureCollection',
		source: { name, files, mapping: { name: mapping.name, rules: mapping.rules } },
		features
	});
}
