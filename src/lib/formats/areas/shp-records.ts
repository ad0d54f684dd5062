import { OwnAreasFault } from '../../model/areas-fault';
import { limits } from './limits';

/** Codes of shapes, with heights and measures or without. */
const polygons = new Set([5, 15, 25]);
const lines = new Set([3, 13, 23]);
const points = new Set([1, 11, 21, 8, 18, 28]);

const headerBytes = 100;

export interface ShpRecord {
	readonly kind: 'polygon' | 'line' | 'point' | 'none';
	/** Flat `[x, y, …]` each. */
	readonly parts: readonly Float64Array[];
}

/**
 * The shapes of a .shp file (ESRI, *Shapefile Technical Description*, 1998), one by one in their order.
 *
 * @throws OwnAreasFault with the byte
 */
export function* shpRecords(bytes: Uint8Array): Generator<ShpRecord> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < headerBytes || view.getInt32(0) !== 9994) throw broken(0);
	let positions = 0;
	for (let at = headerBytes; at + 8 <= bytes.length;) {
		const length = 2 * view.getInt32(at + 4);
		const start = at + 8;
		if (length < 4 || start + length > bytes.length) throw broken(at);
		const type = view.getInt32(start, true);
		if (polygons.has(type) || lines.has(type)) {
			const parts = partsOf(view, start, length);
			positions += parts.reduce((sum, part) => sum + part.length / 2, 0);
			if (positions > limits.positions)
				throw new OwnAreasFault('too-many-positions', { most: limits.positions });
			yield { kind: polygons.has(type) ? 'polygon' : 'line', parts };
		} else if (points.has(type)) yield { kind: 'point', parts: [] };
		else if (type === 0) yield { kind: 'none', parts: [] };
		else throw new OwnAreasFault('shp-type', { type }, { byte: start });
		at = start + length;
	}
}

function partsOf(view: DataView, start: number, length: number): Float64Array[] {
	if (length < 44) throw broken(start);
	const partCount = view.getInt32(start + 36, true);
	const pointCount = view.getInt32(start + 40, true);
	const first = start + 44 + 4 * partCount;
	const fits = partCount >= 0 && pointCount >= 0 && first + 16 * pointCount <= start + length;
	if (!fits) throw broken(start);
	const startOf = (part: number) =>
		part < partCount ? view.getInt32(start + 44 + 4 * part, true) : pointCount;
	return Array.from({ length: partCount }, (_, part) => {
		const [from, to] = [startOf(part), startOf(part + 1)];
		if (from < 0 || to < from || to > pointCount) throw broken(start);
		return Float64Array.from({ length: 2 * (to - from) }, (_, i) =>
			view.getFloat64(first + 16 * from + 8 * i, true)
		);
	});
}

function broken(byte: number): OwnAreasFault {
	return new OwnAreasFault('shp-broken', {}, { byte });
}
