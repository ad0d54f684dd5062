import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { Bounds } from '../model/dossier';
import { whole } from '../model/whole-module';
import { worldAddress } from '../model/world';
import { contextPlaces } from './context-places';

/** Farther out, the coarse world is as fine as the screen. */
const leastZoom = 4.2;

const kinds = ['country', 'region', 'city'] as const;

/** `labels.json` of the world; see `data/world/README.md`. */
interface LabelFile {
	readonly boxes: readonly (readonly [string, number, number, number, number])[];
	readonly names: readonly (readonly [0 | 1 | 2, string, string | null, number, number, number])[];
}

interface NearOptions {
	/** Address prefix of the site, without a slash at the end. */
	readonly base: string;
	/** What the map is about: within it, its own layers are drawn and nothing is fetched. */
	readonly home: Bounds;
	/** The part of the map that is seen. */
	readonly view: () => Bounds;
	/** Whether outlines of all that is seen are drawn, in the place of the coarse world. */
	readonly onchange: (isNear: boolean) => void;
	/** Something could not be had. */
	readonly onerror: () => void;
}

/** Codes of the countries whose boxes meet a view, also across the 180th meridian. */
export function countriesInView(boxes: LabelFile['boxes'], view: Bounds): string[] {
	const [west, south, east, north] = view;
	return boxes
		.filter(
			([, left, bottom, right, top]) =>
				south < top &&
				north > bottom &&
				[0, -360, 360].some((turn) => west + turn < right && east + turn > left)
		)
		.map(([code]) => code);
}

/** Whether a place lies outside of what the map is about. */
export function isAbroad([lon, lat]: readonly [number, number], home: Bounds): boolean {
	return lon < home[0] || lon > home[2] || lat < home[1] || lat > home[3];
}

/**
 * Draws countries, regions and names where the map shows what is far from its subject: fetched country by
 * country as they come into view, and not before.
 */
export class WorldNear {
	readonly #map: MapLibre;
	readonly #options: NearOptions;
	#labels: Promise<LabelFile> | null = null;
	readonly #loaded = new Map<string, readonly Feature[]>();
	readonly #asked = new Set<string>();
	#drawn = '';

	constructor(map: MapLibre, options: NearOptions) {
		this.#map = map;
		this.#options = options;
		map.on('moveend', () => void this.look());
		map.on('resize', () => void this.look());
	}

	/** Look whether something is wanted. Never rejects. */
	async look(): Promise<void> {
		const { lng, lat } = this.#map.getCenter();
		if (!isAbroad([lng, lat], this.#options.home)) return this.#options.onchange(false);
		try {
			const { boxes } = await (this.#labels ??= this.#loadLabels());
			if (this.#map.getZoom() < leastZoom) return this.#options.onchange(false);
			const wanted = countriesInView(boxes, this.#options.view());
			await Promise.all(wanted.map((code) => this.#need(code)));
			if (wanted.every((code) => this.#loaded.has(code))) this.#draw(wanted);
		} catch {
			this.#labels = null;
			this.#options.onerror();
		}
	}

	async #loadLabels(): Promise<LabelFile> {
		const file = (await this.#json('labels')) as LabelFile;
		this.#map.getSource<GeoJSONSource>('world-names')?.setData(nameFeatures(file));
		return file;
	}

	async #need(code: string): Promise<void> {
		if (this.#asked.has(code)) return;
		this.#asked.add(code);
		try {
			const [file, { decodeTopology }] = await Promise.all([
				this.#json(code),
				whole(import('../geo/decode-topology'))
			]);
			const { country, lines } = decodeTopology(file as Topology);
			const land = country!.features.map((feature) => ({
				...feature,
				properties: { kind: 'land' }
			}));
			this.#loaded.set(code, [...land, ...(lines?.features ?? [])]);
		} catch (error) {
			this.#asked.delete(code);
			throw error;
		}
		// Others may wait for just this one.
		await this.look();
	}

	#draw(wanted: readonly string[]): void {
		const codes = [...this.#loaded.keys()].sort().join();
		if (codes !== this.#drawn) {
			this.#drawn = codes;
			const features = [...this.#loaded.values()].flat();
			this.#map
				.getSource<GeoJSONSource>('world-near')
				?.setData({ type: 'FeatureCollection', features });
		}
		this.#options.onchange(wanted.length > 0);
	}

	async #json(name: string): Promise<unknown> {
		const response = await fetch(worldAddress(this.#options.base, name));
		if (!response.ok) throw new Error(`${response.status}`);
		return response.json();
	}
}

/** Names that the map has already are left out. */
function nameFeatures({ names }: LabelFile): FeatureCollection {
	const known = new Set(contextPlaces.map(({ name }) => name.en));
	return {
		type: 'FeatureCollection',
		features: names
			.filter(([, en]) => !known.has(en))
			.map(([kind, en, uk, lon, lat, fromZoom]): Feature => ({
				type: 'Feature',
				properties: { kind: kinds[kind], name: { en, uk: uk ?? en }, fromZoom },
				geometry: { type: 'Point', coordinates: [lon, lat] }
			}))
	};
}
