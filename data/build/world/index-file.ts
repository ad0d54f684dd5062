import type { AreaSource } from '../facts.ts';
import type { NamedCity } from './cities.ts';
import type { IndexedRegion } from './indexed.ts';

/** As a row writes them, by their place. */
const disputes = [null, 'whole', 'part'] as const;

/** What `index.json` is made of. */
export interface IndexInput {
	readonly countries: readonly IndexedRegion[];
	readonly regions: readonly IndexedRegion[];
	readonly cities: readonly NamedCity[];
	readonly sources: readonly AreaSource[];
	/** Regions that the map's own layers have: they are listed there. */
	readonly ownRegions: ReadonlySet<string>;
}

/**
 * `index.json`: every name that can be looked for, as rows without keys, so that it stays small. A row
 * of a country or region: id, English, Ukrainian or null, other spellings joined by `;`, published km²
 * or null, index of its source or null, measured km², centre (longitude, latitude), box (west, south,
 * east, north), 0 where no state disputes it, 1 where all of it is disputed, 2 where a part is. A city: English, Ukrainian or null, spellings,
 * country, longitude, latitude, people.
 */
export function indexText({ countries, regions, cities, sources, ownRegions }: IndexInput): string {
	const used = [
		...new Set([...countries, ...regions].flatMap(({ published }) => published?.source ?? []))
	].sort();
	const row = (one: IndexedRegion) => [
		one.id,
		one.en,
		one.uk,
		one.spellings.join(';'),
		one.published?.areaSqKm ?? null,
		one.published?.source ? used.indexOf(one.published.source) : null,
		significant(one.measuredSqKm),
		...one.centre.map(hundredth),
		...one.box.map(hundredth),
		disputes.indexOf(one.dispute)
	];
	const listed = regions.filter(({ id, en }) => en !== '' && !ownRegions.has(id));
	const byCountry = countries.map(({ id }) => [
		id,
		listed.filter(({ country }) => country === id).map(row)
	]);
	const index = {
		sources: used.map((id) => {
			const { year, address, note, note_uk: uk } = sources.find((one) => one.id === id)!;
			return { en: note, uk, year, address };
		}),
		countries: countries.map(row),
		regions: Object.fromEntries(byCountry.filter(([, own]) => own!.length > 1)),
		cities: cities.map((city) => [
			city.en,
			city.uk,
			city.spellings.join(';'),
			city.country,
			hundredth(city.lon),
			hundredth(city.lat),
			city.population
		])
	};
	return `${JSON.stringify(index).replace(/\],\[/g, '],\n[')}\n`;
}

/** As many digits as an outline of this scale can have a say on. */
function significant(areaSqKm: number): number {
	return Number(areaSqKm.toPrecision(5));
}

function hundredth(degrees: number): number {
	return Math.round(degrees * 100) / 100;
}
