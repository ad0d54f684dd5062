import type { ComparedArea, ReferenceArea } from '../facts.ts';

/** Published areas of regions whose id in `compared-areas.csv` is no code of ISO 3166. */
const otherIds: Readonly<Record<string, string>> = {
	'PS-WBK': 'west-bank',
	'PS-GZZ': 'gaza',
	'CN-BJ': 'beijing',
	'CN-SH': 'shanghai',
	'CU-03': 'havana',
	'CZ-PR': 'prague',
	'GR-M': 'crete',
	'HU-BU': 'budapest',
	'IN-DL': 'delhi',
	'IN-GA': 'goa',
	'IN-HR': 'haryana',
	'IN-KL': 'kerala',
	'IN-SK': 'sikkim',
	'JP-13': 'tokyo',
	'KR-11': 'seoul',
	'MX-DIF': 'mexico-city',
	'NG-LA': 'lagos-state',
	'RU-MOW': 'moscow-city',
	'RU-SPE': 'st-petersburg',
	'TH-10': 'bangkok',
	'TR-34': 'istanbul'
};

/** An area that somebody published. */
export interface PublishedArea {
	readonly areaSqKm: number;
	/** Id of `area-sources.csv`; null: the note of `reference-areas.csv`. */
	readonly source: string | null;
	readonly spellings: readonly string[];
}

/** Finds the published area of a country or region by its id; null where we have none. */
export function publishedAreas(
	compared: readonly ComparedArea[],
	references: readonly ReferenceArea[]
): (id: string) => PublishedArea | null {
	const rows = new Map(compared.map((row) => [row.id, row]));
	const official = new Map(references.map((row) => [row.id, row]));
	return (id) => {
		const row = rows.get(otherIds[id] ?? id);
		if (row) {
			const spellings = row.spellings ? row.spellings.split('; ') : [row.name];
			return { areaSqKm: row.area_km2, source: row.source, spellings };
		}
		const reference = official.get(id);
		return (reference && { areaSqKm: reference.area_km2, source: null, spellings: [] }) || null;
	};
}
