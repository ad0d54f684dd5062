import type { Rings } from '../../geo/rings';
import { getOrMake } from '../../model/collect';
import type { CompareLayer } from '../../model/comparison';
import { type WorldArea, worldPrefix } from '../../model/world';
import type { Coverage } from './coverage';
import { CountryIndex, countriesUnder, type CountryUnder } from './ground-abroad';
import type { MeasureFeature, ShapeSource } from './shape-source.svelte';
import type { World } from './world.svelte';

/** What is left outside our regions has to be at least this share of a shape to be looked for in the world. */
const leastOutside = 0.001;

/** What a shape covers of countries and regions beyond those of the dossier's own layers. */
export interface AbroadCoverage {
	/** Largest first. */
	readonly regions: readonly { readonly area: WorldArea; readonly areaSqKm: number }[];
	/** Sea, or what no outline holds. */
	readonly restSqKm: number;
}

/** Looks under a shape in the world's outlines, country by country as they come. */
export class WorldCoverage {
	readonly #world: World;
	readonly #source: ShapeSource;
	/** The country that the dossier's own layers have. */
	readonly #ownCountry: string;
	readonly #indexes = new Map<string, CountryIndex>();

	constructor(world: World, source: ShapeSource, ownCountry: string) {
		this.#world = world;
		this.#source = source;
		this.#ownCountry = ownCountry;
	}

	/** Whether so much of a shape lies outside our regions that the world is to be looked at. */
	wants(own: Coverage | null, shapeSqKm: number): boolean {
		return own !== null && own.outsideSqKm > leastOutside * shapeSqKm;
	}

	/** Fetch what the ground under a shape needs. Call it outside of deriveds. */
	need(shape: Rings): void {
		void this.#world.load();
		this.#source.need(this.#under(shape).map(({ country }) => layerOf(country)));
	}

	/** Null until all of it is here, or cannot be had. */
	of(shape: Rings, own: Coverage): AbroadCoverage | null {
		if (!this.#world.index) return null;
		const areas = new Map<string, number>();
		for (const { country, turn } of this.#under(shape)) {
			const layer = this.#source.layer(layerOf(country));
			if (!layer) return null;
			const index = getOrMake(this.#indexes, country.id, () => this.#indexOf(country, layer));
			for (const { id, areaSqKm } of index.of(shape, turn))
				areas.set(id, (areas.get(id) ?? 0) + areaSqKm);
		}
		const found = [...areas].flatMap(([id, areaSqKm]) => {
			const area = this.#world.area(id);
			return area ? [{ area, areaSqKm }] : [];
		});
		const covered = found.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
		return {
			regions: found.sort((a, b) => b.areaSqKm - a.areaSqKm),
			restSqKm: Math.max(0, own.outsideSqKm - covered)
		};
	}

	#under(shape: Rings): CountryUnder[] {
		const countries = (this.#world.index?.areas ?? []).filter(
			({ kind, id }) => kind === 'country' && id !== this.#ownCountry
		);
		return countriesUnder(shape, countries);
	}

	/** By region, without those that our own layers have; of a country that has none, the country itself. */
	#indexOf(country: WorldArea, layer: ReadonlyMap<string, MeasureFeature>): CountryIndex {
		const regions = [...layer.values()].filter(
			({ id, properties }) => id !== country.id && this.#world.area(id) && !properties.isGroup
		);
		return new CountryIndex(regions.length > 0 ? regions : [layer.get(country.id)!]);
	}
}

function layerOf({ id }: WorldArea): CompareLayer {
	return `${worldPrefix}${id}` as CompareLayer;
}
