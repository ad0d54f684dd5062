import { isRecord } from './is-record';

/** A polygon or several as flat numbers: a large file is held so, at a tenth of what its lists take. */
class PackedGeometry {
	readonly #type: string;
	/** `[x, y, …]` of each ring. */
	readonly #polygons: readonly (readonly Float64Array[])[];

	constructor(type: string, polygons: readonly (readonly Float64Array[])[]) {
		this.#type = type;
		this.#polygons = polygons;
	}

	/** The geometry as it was. */
	unpack(): unknown {
		const polygons = this.#polygons.map((rings) =>
			rings.map((ring) =>
				Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i]!, ring[2 * i + 1]!])
			)
		);
		const isOne = this.#type === 'Polygon';
		return { type: this.#type, coordinates: isOne ? polygons[0] : polygons };
	}
}

/** A geometry in less room, where nothing of it is lost by that; else as it is. */
export function packed(geometry: unknown): unknown {
	if (!isRecord(geometry)) return geometry;
	const { type, coordinates } = geometry;
	if (type !== 'Polygon' && type !== 'MultiPolygon') return geometry;
	const polygons = type === 'Polygon' ? [coordinates] : coordinates;
	if (!Array.isArray(polygons)) return geometry;
	const flat = polygons.map((rings: unknown) =>
		Array.isArray(rings) ? rings.map(flatRing) : null
	);
	return flat.every((rings) => rings?.every((ring) => ring !== null))
		? new PackedGeometry(type, flat as Float64Array[][])
		: geometry;
}

/** A geometry that may have been packed, as lists. */
export function unpacked(geometry: unknown): unknown {
	return geometry instanceof PackedGeometry ? geometry.unpack() : geometry;
}

/** Null where a position is not two numbers: whoever reads it says what is wrong with it, or more in it. */
function flatRing(ring: unknown): Float64Array | null {
	if (!Array.isArray(ring)) return null;
	const flat = new Float64Array(2 * ring.length);
	for (let i = 0; i < ring.length; i++) {
		const position: unknown = ring[i];
		if (!Array.isArray(position) || position.length !== 2) return null;
		const [x, y] = position as unknown[];
		if (typeof x !== 'number' || typeof y !== 'number') return null;
		flat[2 * i] = x;
		flat[2 * i + 1] = y;
	}
	return flat;
}
