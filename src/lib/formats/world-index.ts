import type { Bounds } from '../model/dossier';
import type { WorldArea, WorldCity, WorldIndex, WorldSource } from '../model/world';

const disputes = [null, 'whole', 'part'] as const;

type AreaRow = readonly [
	id: string,
	en: string,
	uk: string | null,
	spellings: string,
	publishedSqKm: number | null,
	source: number | null,
	measuredSqKm: number,
	lon: number,
	lat: number,
	west: number,
	south: number,
	east: number,
	north: number,
	disputed: 0 | 1 | 2
];
type CityRow = readonly [
	en: string,
	uk: string | null,
	spellings: string,
	country: string,
	lon: number,
	lat: number,
	people: number
];

interface IndexFile {
	readonly sources: readonly {
		readonly en: string;
		readonly uk: string;
		readonly year: number;
		readonly address: string;
	}[];
	readonly countries: readonly AreaRow[];
	readonly regions: Readonly<Record<string, readonly AreaRow[]>>;
	readonly cities: readonly CityRow[];
}

/**
 * Read `index.json` of the world (see `data/world/README.md`), which the project's own pipeline wrote.
 * Throws TypeError where it is another file.
 */
export function readWorldIndex(file: unknown): WorldIndex {
	const { sources, countries, regions, cities } = file as IndexFile;
	const from = sources.map(({ en, uk, year, address }): WorldSource => {
		return { note: { en, uk }, edition: { year, address: new URL(`https:${address}`).href } };
	});
	return {
		areas: [
			...countries.map((row) => areaOf(row, 'country', row[0], from)),
			...Object.entries(regions).flatMap(([country, rows]) =>
				rows.map((row) => areaOf(row, 'region', country, from))
			)
		],
		cities: cities.map(([en, uk, spellings, country, lon, lat, people]): WorldCity => {
			const name = { en, uk: uk ?? en };
			return { kind: 'city', name, names: listed(spellings), country, centre: [lon, lat], people };
		})
	};
}

function areaOf(
	row: AreaRow,
	kind: WorldArea['kind'],
	country: string,
	sources: readonly WorldSource[]
): WorldArea {
	const [id, en, uk, spellings, areaSqKm, source, measuredSqKm, lon, lat, ...rest] = row;
	const [west, south, east, north, disputed] = rest;
	const box: Bounds = [west, south, east, north];
	return {
		kind,
		id,
		name: { en, uk: uk ?? en },
		names: listed(spellings),
		country,
		centre: [lon, lat],
		box,
		published:
			areaSqKm === null ? null : { areaSqKm, source: source === null ? null : sources[source]! },
		measuredSqKm,
		disputed: disputes[disputed]
	};
}

function listed(spellings: string): string[] {
	return spellings === '' ? [] : spellings.split(';');
}
