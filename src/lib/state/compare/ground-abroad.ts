import { boundsOfCoords } from '../../geo/bounding-box';
import { OverlapIndex, overlapAreasSqKm } from '../../geo/overlap/overlap-index';
import type { Rings } from '../../geo/rings';
import type { Bounds } from '../../model/dossier';
import type { WorldArea } from '../../model/world';
import type { MeasureFeature } from './shape-source.svelte';

/** So many countries at most are looked at: a shape over more of them covers half the world. */
export const mostCountries = 40;

/** A country that a shape may cover, and by how many degrees the shape is to be turned to lie over it. */
export interface CountryUnder {
	readonly country: WorldArea;
	readonly turn: number;
}

/**
 * The countries whose boxes a shape's box meets, also across the 180th meridian, the largest first: one that
 * it meets from both sides (Antarctica) stands there for each.
 */
export function countriesUnder(shape: Rings, countries: readonly WorldArea[]): CountryUnder[] {
	const box = boundsOfCoords(shape.coords);
	return countries
		.flatMap((country) =>
			[0, -360, 360].flatMap((turn) => (meets(box, country.box, turn) ? [{ country, turn }] : []))
		)
		.sort((a, b) => b.country.measuredSqKm - a.country.measuredSqKm)
		.slice(0, mostCountries);
}

function meets([west, south, east, north]: Bounds, other: Bounds, turn: number): boolean {
	return west + turn < other[2] && east + turn > other[0] && south < other[3] && north > other[1];
}

/** Measures what a shape covers of the regions of a country of the world. */
export class CountryIndex {
	readonly #ids: readonly string[];
	readonly #indexes: readonly OverlapIndex[];

	/** @param features regions, without groups of them */
	constructor(features: readonly MeasureFeature[]) {
		this.#ids = features.map(({ id }) => id);
		this.#indexes = features.map(({ rings }) => new OverlapIndex(rings));
	}

	/** In km², by region; those that it does not touch are left out. */
	of(shape: Rings, turn: number): { readonly id: string; readonly areaSqKm: number }[] {
		const areas = overlapAreasSqKm(turned(shape, turn), this.#indexes);
		return this.#ids
			.map((id, index) => ({ id, areaSqKm: areas[index]! }))
			.filter(({ areaSqKm }) => areaSqKm > leastSqKm);
	}
}

/** Less than this is no overlap but rounding. */
const leastSqKm = 0.005;

function turned({ coords, starts }: Rings, degrees: number): Rings {
	if (degrees === 0) return { coords, starts };
	return { coords: coords.map((value, i) => (i % 2 === 0 ? value + degrees : value)), starts };
}
