import { OwnAreasFault } from '../../model/areas-fault';
import { FlatTable } from './flat-table';
import { flatProperties, type FlatColumn } from './flat-properties';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { positionsOf } from './shp-polygons';
import { limits } from './limits';

const magic = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
const nodeBytes = 40;

/** Fields of the tables of FlatGeobuf 3, by their place in its schema. */
const header = { name: 0, type: 2, columns: 7, count: 8, nodeSize: 9, crs: 10 };
const crs = { org: 0, code: 1, wkt: 4, codeText: 5 };
const featureOf = { geometry: 0, properties: 1, columns: 2 };
const geometryOf = { ends: 0, xy: 1, type: 6, parts: 7 };
const [point, line, polygon, multiPoint, multiLine, multiPolygon, collection] = [
	...[1, 2, 3, 4, 5, 6, 7]
];

/**
 * Reads FlatGeobuf 3, all of it, past its index.
 *
 * @throws OwnAreasFault
 */
export function fromFlatGeobuf({ bytes }: AreasDocument, _notes: AreasNotes): RawAreas {
	if (magic.some((byte, i) => bytes[i] !== byte)) throw new OwnAreasFault('fgb-version');
	const head = FlatTable.root(sized(bytes, 8));
	const columns = columnsOf(head.tables(header.columns));
	const layer = head.text(header.name);
	const type = head.byte(header.type);
	const count = head.long(header.count);
	const features = new RawFeatures();
	const budget = new Budget();
	let at = 8 + sizeAt(bytes, 8) + indexBytes(count, head.short(header.nodeSize, 16));
	while (at < bytes.length) {
		const table = FlatTable.root(sized(bytes, at));
		const own = table.tables(featureOf.columns);
		const properties = table.bytes(featureOf.properties);
		const geometry = table.table(featureOf.geometry);
		features.add({
			id: null,
			layer: layer === '' ? null : layer,
			properties: properties
				? flatProperties(properties, own.length ? columnsOf(own) : columns)
				: {},
			geometry: geometry && geoJsonOf(geometry, type, budget, 0)
		});
		at += sizeAt(bytes, at);
	}
	return { features: features.list, system: systemOf(head.table(header.crs)) };
}

/** Bytes of what stands behind its own length. */
function sized(bytes: Uint8Array, at: number): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset + at + 4, sizeAt(bytes, at) - 4);
}

/** Of a part and the length before it. */
function sizeAt(bytes: Uint8Array, at: number): number {
	if (at + 8 > bytes.length) throw new OwnAreasFault('fgb-broken', {}, { byte: at });
	const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
	if (size < 8 || at + 4 + size > bytes.length)
		throw new OwnAreasFault('fgb-broken', {}, { byte: at });
	return size + 4;
}

/** Of the packed tree before the features. */
function indexBytes(count: number, nodeSize: number): number {
	if (nodeSize < 2 || count === 0) return 0;
	let nodes = count;
	for (let level = count; level > 1; nodes += level) level = Math.ceil(level / nodeSize);
	return nodes * nodeBytes;
}

/** Parts of a buffer may be used again and again: what they come to is counted. */
class Budget {
	#left: number = 2 * limits.positions;

	/** Throws OwnAreasFault where there were too many. */
	spent<T extends { readonly length: number }>(list: T): T {
		this.#left -= list.length + 1;
		if (this.#left < 0) throw new OwnAreasFault('too-many-positions', { most: limits.positions });
		return list;
	}
}

function columnsOf(tables: readonly FlatTable[]): FlatColumn[] {
	return tables.map((table) => ({ name: table.text(0) ?? '', type: table.byte(1) }));
}

function geoJsonOf(table: FlatTable, headType: number, budget: Budget, depth: number): unknown {
	if (depth > limits.depth) throw new OwnAreasFault('nested-too-deep', { levels: limits.depth });
	const type = table.byte(geometryOf.type) || headType;
	const listsOf = (part: FlatTable) =>
		partsOf(budget.spent(part.doubles(geometryOf.xy)), part.ints(geometryOf.ends));
	const lists = () => listsOf(table);
	const inner = () => budget.spent(table.tables(geometryOf.parts));
	if (type === polygon) return { type: 'Polygon', coordinates: lists() };
	if (type === multiPolygon)
		return {
			type: 'MultiPolygon',
			coordinates: inner().map(listsOf)
		};
	if (type === collection)
		return {
			type: 'GeometryCollection',
			geometries: inner().map((part) => geoJsonOf(part, 0, budget, depth + 1))
		};
	if (type === line || type === multiLine) return { type: 'MultiLineString', coordinates: lists() };
	if (type === point || type === multiPoint)
		return { type: 'MultiPoint', coordinates: lists().flat() };
	throw new OwnAreasFault('fgb-broken');
}

/** Positions in lists; `ends` are counted in positions, and left out where there is one list. */
function partsOf(xy: Float64Array, ends: readonly number[]): number[][][] {
	const lists: number[][][] = [];
	let from = 0;
	for (const end of ends.length > 0 ? ends : [xy.length / 2]) {
		if (end < from || 2 * end > xy.length) throw new OwnAreasFault('fgb-broken');
		lists.push(positionsOf(xy.subarray(2 * from, 2 * end)));
		from = end;
	}
	return lists;
}

function systemOf(table: FlatTable | null): string | null {
	if (!table) return null;
	const code = table.int(crs.code);
	if (code > 0) return `${table.text(crs.org) || 'EPSG'}:${code}`;
	return table.text(crs.codeText) || table.text(crs.wkt) || null;
}
