import { GeoJsonFault, type GeoJsonFaultCode, shown } from '../../model/geojson-fault';
import type { ReadingNote } from '../../model/reading-note';

/** The ground of one geometry. */
interface ReadGround {
	/** `Polygon` …; null where there is no geometry. */
	readonly type: string | null;
	/**
	 * Polygons as rings, the outline first: `[lon, lat, …]` in degrees, closed, of 4 positions or more,
	 * none twice in a row, latitudes within ±90, longitudes within ±540; wound as they were written.
	 */
	readonly polygons: readonly (readonly Float64Array[])[];
	/** How often each note applies. */
	readonly notes: ReadonlyMap<ReadingNote, number>;
}

/** Geometry collections in one another. */
const deepestCollection = 20;

/** Beyond one and a half times round, longitudes are no degrees. */
const farthestLongitude = 540;

/** How many lists stand around a position, for geometries without area. */
const depths: Readonly<Record<string, number>> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2
};

/**
 * Read the ground of a GeoJSON geometry, checking every position.
 *
 * @throws GeoJsonFault with the path, from `geometry` on
 */
export function readGround(geometry: unknown): ReadGround {
	const reader = new GroundReader();
	if (geometry === null) {
		reader.note('null-geometry');
		return { type: null, polygons: [], notes: reader.notes };
	}
	const type = reader.geometry(geometry, 'geometry', 0);
	return { type, polygons: reader.polygons, notes: reader.notes };
}

class GroundReader {
	readonly polygons: Float64Array[][] = [];
	readonly notes = new Map<ReadingNote, number>();

	note(note: ReadingNote, times = 1): void {
		if (times > 0) this.notes.set(note, (this.notes.get(note) ?? 0) + times);
	}

	geometry(geometry: unknown, path: string, depth: number): string {
		if (typeof geometry !== 'object' || geometry === null || Array.isArray(geometry))
			throw new GeoJsonFault('no-geometry', { path, value: shown(geometry) });
		const { type, coordinates, geometries } = geometry as Record<string, unknown>;
		const inner = `${path}.coordinates`;
		if (type === 'Polygon') this.#polygon(coordinates, inner);
		else if (type === 'MultiPolygon') {
			const polygons = list(coordinates, inner);
			if (polygons.length === 0) this.note('empty');
			polygons.forEach((polygon, i) => this.#polygon(polygon, `${inner}[${i}]`));
		} else if (type === 'GeometryCollection') {
			if (depth >= deepestCollection)
				throw new GeoJsonFault('collections-too-deep', { path, levels: deepestCollection });
			const parts = list(geometries, `${path}.geometries`);
			if (parts.length === 0) this.note('empty');
			parts.forEach((part, i) => this.geometry(part, `${path}.geometries[${i}]`, depth + 1));
		} else if (typeof type === 'string' && Object.hasOwn(depths, type)) {
			this.#check(coordinates, depths[type]!, inner);
			this.note('no-ground');
		} else throw new GeoJsonFault('geometry-type', { path, type: shown(type) });
		return type as string;
	}

	#polygon(value: unknown, path: string): void {
		const rings: Float64Array[] = [];
		for (const [i, positions] of list(value, path).entries()) {
			const ring = this.#ring(positions, `${path}[${i}]`);
			if (ring) rings.push(ring);
			// Holes of an outline without area take nothing away; they are still read, for their faults.
			else if (i === 0) this.#check(value, 2, path);
			if (!ring && i === 0) return;
		}
		if (rings.length > 0) this.polygons.push(rings);
		else this.note('empty');
	}

	/** A ring, closed and without repeated positions; null where it has no area. */
	#ring(value: unknown, path: string): Float64Array | null {
		const positions = list(value, path);
		if (positions.length === 0) {
			this.note('empty');
			return null;
		}
		const flat = new Float64Array(2 * positions.length + 2);
		let at = 0;
		let beyond = false;
		for (let i = 0; i < positions.length; i++) {
			const position = this.#position(positions[i], path, i);
			const [lon, lat] = [position[0], position[1]];
			if (at > 0 && flat[at - 2] === lon && flat[at - 1] === lat) {
				this.note('repeated-position');
				continue;
			}
			beyond ||= Math.abs(lon) > 180;
			flat[at++] = lon;
			flat[at++] = lat;
		}
		if (flat[0] !== flat[at - 2] || flat[1] !== flat[at - 1]) {
			this.note('unclosed-ring');
			flat[at++] = flat[0]!;
			flat[at++] = flat[1]!;
		}
		if (at < 8) {
			this.note('thin-ring');
			return null;
		}
		if (beyond) this.note('longitude-beyond-180');
		for (let i = 2; i < at; i += 2)
			if (Math.abs(flat[i]! - flat[i - 2]!) > 180) this.note('long-edge');
		return flat.slice(0, at);
	}

	#position(value: unknown, path: string, index: number | null): readonly [number, number] {
		// No function is made in here: it is called for each position of a file.
		if (!Array.isArray(value) || value.length < 2) throw fault('no-position', path, index, value);
		const [lon, lat] = value as unknown[];
		if (typeof lon !== 'number' || typeof lat !== 'number')
			throw fault('no-numbers', path, index, value);
		if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= farthestLongitude))
			throw fault(outOfRange(lon, lat), path, index, value, `[${lon}, ${lat}]`);
		if (value.length > 2) this.note('height');
		return value as unknown as readonly [number, number];
	}

	/** Looks for faults in coordinates that have no area. */
	#check(value: unknown, depth: number, path: string): void {
		if (depth === 0) {
			// An empty point is how some programs write none.
			if (Array.isArray(value) && value.length === 0) return;
			this.#position(value, path, null);
			return;
		}
		list(value, path).forEach((part, i) => this.#check(part, depth - 1, `${path}[${i}]`));
	}
}

function list(value: unknown, path: string): readonly unknown[] {
	if (Array.isArray(value)) return value as unknown[];
	throw new GeoJsonFault('no-list', { path, value: shown(value) });
}

function fault(
	code: GeoJsonFaultCode,
	path: string,
	index: number | null,
	value: unknown,
	shownValue = shown(value)
): GeoJsonFault {
	return new GeoJsonFault(code, {
		path: index === null ? path : `${path}[${index}]`,
		value: shownValue
	});
}

function outOfRange(lon: number, lat: number): GeoJsonFaultCode {
	const far = Math.abs(lon) > farthestLongitude || !(Math.abs(lat) <= farthestLongitude);
	if (far) return 'no-degrees';
	return Math.abs(lon) <= 90 ? 'exchanged' : 'latitude';
}
