import {
	GeoJsonFault,
	type GeoJsonFaultCode,
	type GeoJsonPlace,
	shown
} from '../../model/geojson-fault';
import { type CutJson, JsonCutter } from './json-cutter';

/** A feature, its geometry not yet looked at. */
export interface ReadFeature {
	/** Counted from 0 over the whole input. */
	readonly index: number;
	readonly id: string | number | null;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: unknown;
}

/** What was said of the input as a whole. */
export interface ReadGeoJson {
	readonly features: number;
	readonly hasBom: boolean;
	/** A `crs` member says WGS84, in the manner of GeoJSON of 2008. */
	readonly namesWgs84: boolean;
	/** The member of another object that the features stand in, as some services give them; null without. */
	readonly wrappedIn: string | null;
	/** Collections among the features of others. */
	readonly nested: number;
}

/** What becomes of features. */
export interface TakeFeatures {
	/** May throw GeoJsonFault for what cannot be used. */
	take(feature: ReadFeature): void;
	/** Told of each feature that cannot be used, which is then passed over; left out, it ends the reading. */
	skip?(fault: GeoJsonFault, feature: number): void;
	/**
	 * Told of a reference system other than WGS84, before the features that it is of; whether it can be
	 * used. Left out, or false, it is a fault.
	 */
	otherSystem?(name: string): boolean;
}

const geometryTypes = new Set([
	...['Point', 'MultiPoint', 'LineString', 'MultiLineString'],
	...['Polygon', 'MultiPolygon', 'GeometryCollection']
]);

/** Bytes that tell what kind of file it is. */
const firstBytes = 4;

/**
 * Read GeoJSON (RFC 7946) from bytes in chunks: a feature collection, a feature, a geometry, or
 * several of those one after the other, by line (newline-delimited) or by record separator (RFC 8142).
 * Features go to `take` one by one, so the text as a whole is never held. What is broken beyond one
 * feature ends the reading in any case.
 *
 * @throws GeoJsonFault with the byte or the feature
 */
export async function readGeoJson(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	features: TakeFeatures
): Promise<ReadGeoJson> {
	const objects = new ObjectReader(features);
	const cutter = new JsonCutter(objects);
	let head: Uint8Array | null = new Uint8Array();
	let hasBom = false;
	const start = (bytes: Uint8Array) => {
		hasBom = bomLength(bytes) > 0;
		refuseOtherKinds(bytes);
		cutter.push(hasBom ? bytes.fill(0x20, 0, 3) : bytes);
	};
	for await (const chunk of chunks) {
		if (head === null) cutter.push(chunk);
		else {
			head = Uint8Array.from([...head, ...chunk.subarray(0, firstBytes)]);
			// The first chunks may be shorter than what tells the kind.
			if (head.length < firstBytes && chunk.length <= firstBytes) continue;
			start(head);
			head = null;
			cutter.push(chunk.subarray(Math.min(chunk.length, firstBytes)));
		}
	}
	if (head) start(head);
	cutter.end();
	if (objects.objects === 0) throw new GeoJsonFault('no-text', {}, { byte: 0 });
	const { count, namesWgs84, wrappedIn, nested } = objects;
	return { features: count, hasBom, namesWgs84, wrappedIn, nested };
}

/** Makes features of the objects that go by. */
class ObjectReader implements CutJson {
	objects = 0;
	count = 0;
	namesWgs84 = false;
	wrappedIn: string | null = null;
	/** Whether a system other than WGS84 was said and can be used. */
	#system = false;
	nested = 0;
	/** A collection in a member of the present object, which may be all there is. */
	#wrapped: { key: string; collection: Record<string, unknown> } | null = null;
	#members: Record<string, unknown> = {};
	#hasFeatures = false;
	#place: GeoJsonPlace = {};
	/** Why a member of the present object is none. */
	#fault: GeoJsonFault | null = null;
	readonly #features: TakeFeatures;

	constructor(features: TakeFeatures) {
		this.#features = features;
	}

	begin(place: GeoJsonPlace): void {
		this.objects++;
		this.#members = {};
		this.#hasFeatures = false;
		this.#place = place;
		this.#fault = null;
		this.#wrapped = null;
	}

	member(key: string, value: unknown): void {
		// Of a file that is read as a whole, the wrong one is told before all of it was measured.
		if (key === 'crs' && !this.#features.skip) this.#referenceSystem(value, {});
		if (key === 'type' && value === 'Topology') throw new GeoJsonFault('topojson');
		if (isCollection(value)) this.#wrapped ??= { key, collection: value };
		if (['type', 'id', 'properties', 'geometry', 'coordinates', 'geometries', 'crs'].includes(key))
			this.#members[key] = value;
	}

	features(): void {
		this.#hasFeatures = true;
	}

	element(value: unknown, place: GeoJsonPlace): void {
		this.#feature(value, place);
	}

	broken(fault: GeoJsonFault, isElement: boolean): void {
		if (!this.#features.skip) throw fault;
		if (isElement) this.#passOver(fault, this.count++);
		else this.#fault ??= fault;
	}

	end(): void {
		const { type } = this.#members;
		if (this.#fault && this.#hasFeatures) throw this.#fault;
		if (this.#fault) this.#passOver(this.#fault, this.count++);
		else this.#object(type);
	}

	#object(type: unknown): void {
		const isFeature = type === 'Feature' || geometryTypes.has(type as string);
		if (!isFeature) this.#referenceSystem(this.#members.crs, {});
		if (type === 'FeatureCollection') {
			if (!this.#hasFeatures) throw new GeoJsonFault('no-features');
		} else if (this.#hasFeatures) throw new GeoJsonFault('no-collection', { type: shown(type) });
		else if (type === 'Feature') this.#feature(this.#members, this.#place);
		else if (isFeature) this.#feature({ type: 'Feature', geometry: this.#members }, this.#place);
		else if (type === undefined && this.#wrapped) {
			this.wrappedIn ??= this.#wrapped.key;
			this.#collection(this.#wrapped.collection, this.#place);
		} else throw new GeoJsonFault('unknown-type', { type: shown(type) });
	}

	#collection({ crs, features }: Record<string, unknown>, place: GeoJsonPlace): void {
		this.#referenceSystem(crs, {});
		for (const feature of features as unknown[]) this.#feature(feature, place);
	}

	#feature(value: unknown, where: GeoJsonPlace): void {
		if (isCollection(value)) {
			this.nested++;
			this.#collection(value, where);
			return;
		}
		const index = this.count++;
		const place = { ...where, feature: index };
		try {
			this.#features.take(this.#read(value, index, place));
		} catch (error) {
			if (!(error instanceof GeoJsonFault)) throw error;
			const fault = error.in(place);
			if (!this.#features.skip) throw fault;
			this.#passOver(fault, index);
		}
	}

	#read(value: unknown, index: number, place: GeoJsonPlace): ReadFeature {
		if (!isRecord(value) || value.type !== 'Feature') {
			const esri = isRecord(value) && 'attributes' in value;
			const type = shown(isRecord(value) ? value.type : value);
			throw new GeoJsonFault(esri ? 'esri' : 'no-feature', { type }, place);
		}
		const { id, properties, geometry } = value;
		this.#referenceSystem(value.crs, place);
		if (isRecord(geometry)) this.#referenceSystem(geometry.crs, place);
		return {
			index,
			id: typeof id === 'string' || typeof id === 'number' ? id : null,
			properties: isRecord(properties) ? properties : {},
			geometry: geometry ?? null
		};
	}

	#passOver(fault: GeoJsonFault, feature: number): void {
		this.#features.skip?.(fault, feature);
	}

	#referenceSystem(crs: unknown, place: GeoJsonPlace): void {
		const said = readReferenceSystem(crs);
		if (said === null) return;
		if (said.isWgs84) this.namesWgs84 = true;
		// Features that were taken before it stand in no known system.
		else if (said.name === null || (this.count > 0 && !this.#system) || !this.#canUse(said.name))
			throw new GeoJsonFault('other-crs', { crs: said.shown }, place);
	}

	#canUse(name: string): boolean {
		this.#system ||= this.#features.otherSystem?.(name) ?? false;
		return this.#system;
	}
}

/** A feature collection: a value of JSON that holds features itself. */
function isCollection(value: unknown): value is Record<string, unknown> {
	return isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names under which WGS84 longitudes and latitudes stand in the `crs` member of older GeoJSON. */
const wgs84 =
	/^(urn:ogc:def:crs:|https?:.*\/def\/crs\/)?(OGC[:/][\d.]*[:/]?CRS84h?|CRS:?84|EPSG[:/][\d.]*[:/]?4326|WGS ?84)$/i;

/** What a `crs` member says. */
interface SaidSystem {
	readonly isWgs84: boolean;
	readonly name: string | null;
	readonly shown: ReturnType<typeof shown>;
}

/** What a `crs` member says; null where there is none. GeoJSON of 2008 had it, RFC 7946 has none. */
function readReferenceSystem(crs: unknown): SaidSystem | null {
	if (crs === undefined || crs === null) return null;
	const { name, code } =
		(crs as { properties?: { name?: unknown; code?: unknown } }).properties ?? {};
	// Some programs write the name alone.
	const named = typeof crs === 'string' ? crs.trim() : name;
	const said = named ?? (code === undefined ? undefined : `EPSG:${String(code)}`);
	const text = typeof said === 'string' ? said : null;
	return { isWgs84: text !== null && wgs84.test(text), name: text, shown: shown(said ?? crs) };
}

/** First bytes of files that are often taken for GeoJSON. */
const otherKinds: readonly (readonly [GeoJsonFaultCode, readonly number[]])[] = [
	['utf16', [0xff, 0xfe]],
	['utf16', [0xfe, 0xff]],
	['gzip', [0x1f, 0x8b]],
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['xml', [0x3c]]
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

/** Length in bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export function bomLength(bytes: Uint8Array): 0 | 3 {
	return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
}

/** Throws GeoJsonFault where the first bytes are those of another kind of file. */
export function refuseOtherKinds(bytes: Uint8Array): void {
	const unmarkedUtf16 = bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
	const code = unmarkedUtf16
		? 'utf16'
		: otherKinds.find(([, start]) => startsWith(bytes, start))?.[0];
	if (code) throw new GeoJsonFault(code, {}, { byte: 0 });
}
