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

/** Named on the map in any case. */
const named = new Set(['UA', 'RU']);

/**
 * `labels.json`: names for the map beyond our ground, as rows: kind (0 country, 1 region, 2 city), English,
 * Ukrainian or null, longitude, latitude, the zoom that it is named from.
 */
export function labelsText(
	countries: readonly IndexedRegion[],
	regions: readonly IndexedRegion[],
	cities: readonly NamedCity[],
	ownRegions: ReadonlySet<string>
): string {
	const rows = [
		...countries
			.filter(({ id }) => !named.has(id))
			.map((one) => [0, one.en, one.uk, ...at(one.label), zoomFor(one, room.country)]),
		...regions
			.filter(({ id, en, isGroup }) => en !== '' && !isGroup && !ownRegions.has(id))
			.map((one) => [1, one.en, one.uk, ...at(one.label), zoomFor(one, room.region)]),
		...cities.map(({ en, uk, lon, lat, population }) => {
			const [, zoom] = cityZooms.find(([least]) => population >= least)!;
			return [2, en, uk, ...at([lon, lat]), zoom];
		})
	];
	return `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]\n`;
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
