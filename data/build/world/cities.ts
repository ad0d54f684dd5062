import { cityTable } from '../places/city-table.ts';
import type { ComparedArea } from '../facts.ts';
import type { WorldName } from './names.ts';
import type { WorldCity } from './read-cities.ts';
import type { IndexedRegion } from './indexed.ts';

/** A city with its names. */
export type NamedCity = WorldCity & WorldName;

interface NameSources {
	readonly zones: ReadonlyMap<string, string>;
	readonly compared: readonly ComparedArea[];
	readonly regions: readonly IndexedRegion[];
}

/** English names that GeoNames has otherwise. */
const english: Readonly<Record<string, string>> = {
	'New York City': 'New York',
	'Frankfurt am Main': 'Frankfurt',
	Odessa: 'Odesa',
	Kiev: 'Kyiv'
};

/**
 * The cities with their names. Ukrainian ones are our own for places on our map, else those of the
 * areas that texts compare with, of CLDR, or of a region that Natural Earth calls as the city in it;
 * where none of them has one, there is none.
 */
export function namedCities(
	cities: readonly WorldCity[],
	{ zones, compared, regions }: NameSources
): NamedCity[] {
	const own = new Map(
		cityTable
			.trim()
			.split('\n')
			.map((line) => {
				const [geoName, country, , , , en, uk] = line.split('|') as string[];
				return [`${geoName} ${country}`, { en: en!, uk: uk! }];
			})
	);
	const areas = new Map(
		compared
			.filter(({ id }) => /^[a-z-]+$/.test(id))
			.map(({ name, name_uk }) => [withoutRemark(name), withoutRemark(name_uk)])
	);
	const taken = new Set<string>();
	return cities.map((city) => {
		const { name, other, country } = city;
		const known = own.get(`${name} ${country}`);
		const en = known?.en ?? english[name] ?? name.replace(/'/g, '’');
		// The largest city of a name: Córdoba, Hyderabad and Santiago are several.
		const isFirst = !taken.has(en);
		taken.add(en);
		const uk =
			known?.uk ??
			(isFirst ? (areas.get(en) ?? zones.get(en)) : undefined) ??
			regionNamed(en, city, regions);
		const spellings = [name, other].filter((one) => one !== '' && one !== en);
		return { ...city, en, uk: uk ?? null, spellings };
	});
}

/** Of a region around the city that is called as it, without what kind of region it is. */
function regionNamed(
	en: string,
	{ country, lon, lat }: WorldCity,
	regions: readonly IndexedRegion[]
): string | undefined {
	const around = regions.find(
		(region) =>
			region.country === country &&
			withoutRemark(region.en) === en &&
			lon >= region.box[0] &&
			lon <= region.box[2] &&
			lat >= region.box[1] &&
			lat <= region.box[3]
	);
	const name = around?.uk ? withoutRemark(around.uk) : undefined;
	// An adjective with a noun is a name of the region alone.
	return name && !/\s/.test(name) && !/(ий|ська|ський)$/.test(name) ? name : undefined;
}

function withoutRemark(name: string): string {
	return name.replace(/\s*\(.*\)$/, '');
}
