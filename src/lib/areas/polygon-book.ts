import { boundsMeet, boundsOfCoords } from '../geo/bounding-box';
import type { ClipEngine } from '../geo/clip/clip-engine';
import { roundingSqKm } from '../geo/clip/conservation';
import { trimRings } from '../geo/clip/trim-rings';
import { featureGround } from '../geo/measure/feature-ground';
import type { RegionGround } from '../geo/measure/tally';
import { type Rings, ringsAreaSqKm } from '../geo/rings';
import { getOrMake } from '../model/collect';
import type { Bounds } from '../model/dossier';

/** A polygon that was cut along the regions once. Areas in km². */
export interface CutPolygon {
	/** Its place in the book. */
	readonly number: number;
	readonly rings: Rings;
	readonly bounds: Bounds | null;
	readonly areaSqKm: number;
	/** By id; regions without any are left out. */
	readonly regions: ReadonlyMap<string, number>;
	readonly outsideSqKm: number;
}

/**
 * Polygons that were met, each cleaned and cut along the regions once, and each pair of them compared
 * once: from day to day most of a front stays as it is.
 */
export class PolygonBook {
	readonly #engine: ClipEngine;
	readonly #regions: readonly (RegionGround & { readonly bounds: Bounds })[];
	readonly #polygons = new Map<string, CutPolygon>();
	readonly #pairs = new Map<number, boolean>();

	constructor(engine: ClipEngine, regions: readonly RegionGround[]) {
		this.#engine = engine;
		this.#regions = regions.map((region) => ({
			...region,
			bounds: boundsOfCoords(region.rings.coords)
		}));
	}

	/** How many different polygons it holds. */
	get size(): number {
		return this.#polygons.size;
	}

	/** A polygon, its outline first, in degrees (see `featureGround`). */
	cut(polygon: readonly Float64Array[]): CutPolygon {
		return getOrMake(this.#polygons, fingerprint(polygon), () => this.#cut(polygon));
	}

	/** Whether two polygons have ground in common, beyond what rounding makes. */
	overlap(a: CutPolygon, b: CutPolygon): boolean {
		if (a === b) return a.areaSqKm > 0;
		if (!a.bounds || !b.bounds || !boundsMeet(a.bounds, b.bounds)) return false;
		const [small, large] = a.rings.coords.length < b.rings.coords.length ? [a, b] : [b, a];
		const pair = Math.min(a.number, b.number) * 2 ** 26 + Math.max(a.number, b.number);
		return getOrMake(this.#pairs, pair, () => {
			const near = trimRings(large.rings, small.bounds!);
			const common = this.#engine.intersect(near, small.rings);
			return ringsAreaSqKm(common) > roundingSqKm(0, small.rings, near);
		});
	}

	#cut(polygon: readonly Float64Array[]): CutPolygon {
		const { rings, areaSqKm } = featureGround(this.#engine, [polygon]);
		const bounds = rings.coords.length > 0 ? boundsOfCoords(rings.coords) : null;
		const regions = new Map<string, number>();
		let outsideSqKm = areaSqKm;
		for (const region of this.#regions) {
			if (!bounds || !boundsMeet(region.bounds, bounds)) continue;
			const part = this.#engine.intersect(rings, trimRings(region.rings, bounds));
			const partSqKm = ringsAreaSqKm(part);
			if (partSqKm <= roundingSqKm(0, part)) continue;
			regions.set(region.id, partSqKm);
			outsideSqKm -= partSqKm;
		}
		const isIn = Math.abs(outsideSqKm) <= roundingSqKm(areaSqKm, rings);
		const number = this.#polygons.size;
		return { number, rings, bounds, areaSqKm, regions, outsideSqKm: isIn ? 0 : outsideSqKm };
	}
}

/** Of polygons that were met before: whoever keeps equal ones once has each worked out once. */
const known = new WeakMap<readonly Float64Array[], string>();

/** A text that two different polygons share by no chance worth the name: 64 bits, and their lengths. */
export function fingerprint(polygon: readonly Float64Array[]): string {
	return getOrMake(known, polygon, () => fingerprintOf(polygon));
}

function fingerprintOf(polygon: readonly Float64Array[]): string {
	let [a, b] = [0x811c9dc5, 0x9747b28c];
	for (const ring of polygon) {
		const words = new Uint32Array(ring.slice().buffer);
		for (const word of words) {
			a = Math.imul(a ^ word, 0x01000193);
			b = Math.imul((b ^ word) + (b << 5), 0x85ebca6b) ^ (b >>> 13);
		}
	}
	const lengths = polygon.map(({ length }) => length.toString(36)).join('.');
	return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${lengths}`;
}
