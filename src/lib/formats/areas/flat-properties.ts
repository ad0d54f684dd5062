import { OwnAreasFault } from '../../model/areas-fault';

export interface FlatColumn {
	readonly name: string;
	readonly type: number;
}

/** How a number of each type is read, and its bytes; other types say their own length. */
const numbers: Readonly<
	Record<number, readonly [bytes: number, (v: DataView, at: number) => unknown]>
> = {
	0: [1, (view, at) => view.getInt8(at)],
	1: [1, (view, at) => view.getUint8(at)],
	2: [1, (view, at) => view.getUint8(at) !== 0],
	3: [2, (view, at) => view.getInt16(at, true)],
	4: [2, (view, at) => view.getUint16(at, true)],
	5: [4, (view, at) => view.getInt32(at, true)],
	6: [4, (view, at) => view.getUint32(at, true)],
	7: [8, (view, at) => Number(view.getBigInt64(at, true))],
	8: [8, (view, at) => Number(view.getBigUint64(at, true))],
	9: [4, (view, at) => view.getFloat32(at, true)],
	10: [8, (view, at) => view.getFloat64(at, true)]
};
const binary = 14;

/** The properties of a feature of FlatGeobuf. Throws OwnAreasFault where they are cut short. */
export function flatProperties(
	bytes: Uint8Array,
	columns: readonly FlatColumn[]
): Record<string, unknown> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: [string, unknown][] = [];
	let at = 0;
	const take = (length: number): number => {
		if (at + length > bytes.length) throw new OwnAreasFault('fgb-broken');
		at += length;
		return at - length;
	};
	while (at < bytes.length) {
		const column = columns[view.getUint16(take(2), true)];
		if (!column) throw new OwnAreasFault('fgb-broken');
		const number = numbers[column.type];
		if (number) {
			found.push([column.name, number[1](view, take(number[0]))]);
			continue;
		}
		const length = view.getUint32(take(4), true);
		const from = take(length);
		if (column.type !== binary)
			found.push([column.name, new TextDecoder().decode(bytes.subarray(from, from + length))]);
	}
	return Object.fromEntries(found);
}
