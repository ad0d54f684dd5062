import type { NamedCity } from './cities.ts';
import type { IndexedRegion } from './indexed.ts';

/** Pixels that the side of a square of the area needs to be, for a name to have room. */
const room = { country: 42, region: 64 } as const;
const worldWidthKm = 40_075;
const tileSizePx = 512;

/** Zoom from which a city is named, by its people. */
const cityZooms = [
	[5e6, 4],
	[2e6, 5],
	[1e6, 6],
	[0, 7]
] as const;

/** What the map's own layers name. */
interface Own {
	/** By id. */
	readonly ownRegions: ReadonlySet<string>;
	/** `[longitude, latitude]` in degrees. */
	readonly ownPlaces: readonly (readonly number[])[];
}

/** Two places nearer than this, in degrees, are one. */
const samePlace = 0.12;

/** Named on the map in any case. */
const named = new Set(['UA', 'RU']);

/**
 * `labels.json`: what the map beyond our ground needs to know first. `boxes`: the countries that there are
 * outlines of, each with its box (west, south, east, north); `names`: as rows, kind (0 country, 1 region, 2 city), English,
 * Ukrainian or null, longitude, latitude, the zoom that it is named from.
 */
export function labelsText(
	countries: readonly IndexedRegion[],
	regions: readonly IndexedRegion[],
	cities: readonly NamedCity[],
	{ ownRegions, ownPlaces }: Own
): string {
	const rows = [
		...countries
			.filter(({ id }) => !named.has(id))
			.map((one) => [0, one.en, one.uk, ...at(one.label), zoomFor(one, room.country)]),
		...regions
			.filter(({ id, en, isGroup }) => en !== '' && !isGroup && !ownRegions.has(id))
			.map((one) => [1, one.en, one.uk, ...at(one.label), zoomFor(one, room.region)]),
		...cities
			.filter(
				({ lon, lat }) =>
					!ownPlaces.some(
						([x, y]) => Math.abs(x! - lon) < samePlace && Math.abs(y! - lat) < samePlace
					)
			)
			.map(({ en, uk, lon, lat, population }) => {
				const [, zoom] = cityZooms.find(([least]) => population >= least)!;
				return [2, en, uk, ...at([lon, lat]), zoom];
			})
	];
	const boxes = countries
		.filter(({ id }) => id !== 'UA')
		.map(({ id, box }) => [id, ...box.map((degrees) => Math.round(degrees * 100) / 100)]);
	const lines = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join(',\n');
	return `{"boxes":[\n${lines(boxes)}\n],"names":[\n${lines(rows)}\n]}\n`;
}

function at([lon, lat]: readonly [number, number]): [number, number] {
	const within = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
	return [Math.round(within * 100) / 100, Math.round(lat * 100) / 100];
}

function zoomFor({ measuredSqKm, label }: IndexedRegion, wantedPx: number): number {
	const wide = worldWidthKm * Math.cos((label[1] * Math.PI) / 180);
	const zoom = Math.log2((wantedPx * wide) / (tileSizePx * Math.sqrt(measuredSqKm)));
	return Math.max(0, Math.round(zoom * 10) / 10);
}
