import type { Facts } from '../facts.ts';
import { toDegrees, toGrid, type Position } from '../grid/grid.ts';
import type { City } from '../geography/sources.ts';
import type { Name } from '../geography/region-list.ts';
import type { Feature } from '../layers/geojson.ts';
import { progress } from '../progress.ts';
import { cityTable } from './city-table.ts';
import { settlementTable } from './settlement-table.ts';

interface Place {
	name: Name;
	rank: number;
	country: string;
	/** [lon, lat] in degrees. */
	at: Position;
}

/** `places.geojson`: settlements for labels, the biggest first, then by name. */
export function placesLayer(facts: Facts, cities: readonly City[]): Feature[] {
	const places = [...cityPlaces(cities), ...settlementPlaces(facts)];
	places.sort((a, b) => a.rank - b.rank || compare(a.name.en, b.name.en) || a.at[0] - b.at[0]);
	return places.map(({ name, rank, country, at }) => ({
		type: 'Feature',
		properties: { name, rank, country },
		geometry: { type: 'Point', coordinates: toDegrees(toGrid(at)) }
	}));
}

/** The table's cities with GeoNames' coordinates. Throws for one that GeoNames does not have there. */
function cityPlaces(cities: readonly City[]): Place[] {
	return rowsOf(cityTable, 7).map(([geoName, country, lat, lon, rank, en, uk]) => {
		const about: Position = [Number(lat), Number(lon)];
		const found = cities.find(
			(city) =>
				city.name === geoName &&
				city.country === country &&
				Math.abs(city.at[1] - about[0]) < 0.15 &&
				Math.abs(city.at[0] - about[1]) < 0.2
		);
		if (!found) throw new Error(`places: GeoNames has no "${geoName}" (${country}) near ${about}`);
		return { name: { en: en!, uk: uk! }, rank: Number(rank), country: country!, at: found.at };
	});
}

/** Every settlement that the facts name and the table has a label for, once; the others are told. */
export function settlementPlaces(facts: Pick<Facts, 'settlements' | 'statements'>): Place[] {
	const entries = new Map(
		rowsOf(settlementTable, 4).map(([key, rank, en, uk]) => [
			key!,
			{ rank: rank!, name: { en: en!, uk: uk! } }
		])
	);
	const named = [
		...facts.settlements.map(({ place, country, lat, lon }) => ({ place, country, lat, lon })),
		...[...facts.statements.values()]
			.flat()
			.map((s) => ({ place: s.place, country: s.country, lat: s.place_lat, lon: s.place_lon }))
	];
	const places = new Map<string, Place>();
	const unlabelled = new Set<string>();
	for (const { place, country, lat, lon } of named) {
		const entry = entries.get(place);
		if (!entry) unlabelled.add(place);
		if (!entry || entry.rank === '-') continue;
		const { name, rank } = entry;
		places.set(`${lon} ${lat}`, { name, rank: Number(rank), country, at: [lon, lat] });
	}
	if (unlabelled.size)
		progress.note(
			`without a label, as settlement-table.ts lacks them: ${[...unlabelled].join(', ')}`
		);
	return [...places.values()];
}

function rowsOf(table: string, columns: number): string[][] {
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const cells = line.split('|');
			if (cells.length !== columns) throw new Error(`places: cannot read the line "${line}"`);
			return cells;
		});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
