import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { joinRings } from '../../geo/move/join-rings';
import { type Rings, ringsOf } from '../../geo/rings';
import type { CompareLayer, CompareThing } from '../../model/comparison';
import type { HeldArea } from '../../model/region';
import { whole } from '../../model/whole-module';
import { worldAddress, worldPrefix } from '../../model/world';

/** One feature of a layer to measure on. */
export interface MeasureFeature {
	readonly id: string;
	readonly properties: Readonly<Record<string, unknown>> & Partial<HeldArea>;
	readonly rings: Rings;
}

type Features = ReadonlyMap<string, MeasureFeature>;

/** The full outlines that are compared and measured on, fetched when they are first needed. */
export class ShapeSource {
	readonly #base: string;
	readonly #site: string;
	readonly #fetch: typeof fetch;
	#layers = $state.raw<Partial<Record<CompareLayer, Features>>>({});
	/** Layers that could not be had. */
	failed = $state.raw<readonly CompareLayer[]>([]);
	readonly #asked = new Set<CompareLayer>();
	readonly #rings = new Map<string, Rings>();
	/** Of layers that have no address. */
	readonly #others = new Map<CompareLayer, () => Promise<Features>>();

	/**
	 * @param base where the edition's layers are fetched, without a slash at the end
	 * @param site the same of the site, where those of the world are
	 */
	constructor(base: string, get: typeof fetch = (...args) => fetch(...args), site: string = base) {
		this.#base = base;
		this.#site = site;
		this.#fetch = get;
	}

	/** A layer's features by id; null until it is there. Asks for nothing. */
	layer(name: CompareLayer): Features | null {
		return this.#layers[name] ?? null;
	}

	/** A layer that comes from elsewhere than the site, when it is needed. */
	serve(name: CompareLayer, load: () => Promise<Features>): void {
		this.#others.set(name, load);
	}

	/** Fetch layers that are not here yet. Call it outside of deriveds. */
	need(names: Iterable<CompareLayer>): void {
		for (const name of names) if (!this.#asked.has(name)) void this.#load(name);
	}

	/** Try again what failed. */
	retry(): void {
		const again = this.failed;
		this.failed = [];
		this.need(again);
	}

	/** The outline of a thing, its parts joined; null where it has none or that is not here yet. */
	ringsOf(thing: CompareThing): Rings | null {
		const parts = thing.features.map(({ layer, id }) => this.#layers[layer]?.get(id)?.rings);
		if (parts.length === 0 || !parts.every((rings) => rings !== undefined)) return null;
		const known = this.#rings.get(thing.id);
		if (known) return known;
		const rings = parts.length === 1 ? parts[0]! : joinRings(parts);
		this.#rings.set(thing.id, rings);
		return rings;
	}

	async #load(name: CompareLayer): Promise<void> {
		this.#asked.add(name);
		try {
			const features = await (this.#others.get(name) ?? (() => this.#fetched(name)))();
			this.#layers = { ...this.#layers, [name]: features };
		} catch {
			this.#asked.delete(name);
			this.failed = [...this.failed, name];
		}
	}

	async #fetched(name: CompareLayer): Promise<Features> {
		const response = await this.#fetch(this.#addressOf(name));
		if (!response.ok) throw new Error(`${response.status}`);
		const file: unknown = await response.json();
		const layer = name.startsWith(worldPrefix)
			? await worldLayer(file)
			: (file as FeatureCollection<Polygon | MultiPolygon>);
		const features = layer.features.map(({ properties, geometry }): [string, MeasureFeature] => {
			const id = String(properties?.id);
			return [id, { id, properties: properties ?? {}, rings: ringsOf(geometry) }];
		});
		return new Map(features);
	}

	#addressOf(name: CompareLayer): string {
		return name.startsWith(worldPrefix)
			? worldAddress(this.#site, name.slice(worldPrefix.length))
			: `${this.#base}/measure/${name}.json`;
	}
}

/** A country of the world, its regions, and groups of them, as one layer. */
async function worldLayer(file: unknown): Promise<FeatureCollection<Polygon | MultiPolygon>> {
	const { decodeTopology } = await whole(import('../../geo/decode-topology'));
	const { country, regions, groups } = decodeTopology(file as Topology);
	const grouped = groups?.features.map((feature) => ({
		...feature,
		properties: { ...feature.properties, isGroup: true }
	}));
	const features = [country, regions].flatMap((layer) => layer?.features ?? []);
	return {
		type: 'FeatureCollection',
		features: [...features, ...(grouped ?? [])]
	} as FeatureCollection<Polygon | MultiPolygon>;
}
