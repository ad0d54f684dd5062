import { OwnAreasFault } from '../../model/areas-fault';

/** Where a table stands in a buffer that may be broken: every reach is checked. */
export class FlatTable {
	readonly #view: DataView;
	readonly #at: number;
	readonly #fields: number;
	readonly #fieldBytes: number;

	/**
	 * A table of FlatBuffers at a place of the buffer.
	 *
	 * @throws OwnAreasFault where it reaches out of it
	 */
	constructor(view: DataView, at: number) {
		this.#view = view;
		this.#at = this.#checked(at, 4);
		this.#fields = this.#checked(at - view.getInt32(at, true), 4);
		this.#fieldBytes = view.getUint16(this.#fields, true);
	}

	/** The root table of a buffer. */
	static root(view: DataView): FlatTable {
		if (view.byteLength < 8) throw broken();
		return new FlatTable(view, view.getUint32(0, true));
	}

	byte(field: number, otherwise = 0): number {
		const at = this.#place(field, 1);
		return at === null ? otherwise : this.#view.getUint8(at);
	}

	short(field: number, otherwise = 0): number {
		const at = this.#place(field, 2);
		return at === null ? otherwise : this.#view.getUint16(at, true);
	}

	int(field: number): number {
		const at = this.#place(field, 4);
		return at === null ? 0 : this.#view.getInt32(at, true);
	}

	long(field: number): number {
		const at = this.#place(field, 8);
		return at === null ? 0 : Number(this.#view.getBigUint64(at, true));
	}

	text(field: number): string | null {
		const list = this.#list(field, 1);
		return list && new TextDecoder().decode(this.#bytes(list.at, list.count));
	}

	bytes(field: number): Uint8Array | null {
		const list = this.#list(field, 1);
		return list && this.#bytes(list.at, list.count);
	}

	ints(field: number): number[] {
		const list = this.#list(field, 4);
		return Array.from({ length: list?.count ?? 0 }, (_, i) =>
			this.#view.getUint32(list!.at + 4 * i, true)
		);
	}

	doubles(field: number): Float64Array {
		const list = this.#list(field, 8);
		return Float64Array.from({ length: list?.count ?? 0 }, (_, i) =>
			this.#view.getFloat64(list!.at + 8 * i, true)
		);
	}

	table(field: number): FlatTable | null {
		const at = this.#place(field, 4);
		return at === null ? null : new FlatTable(this.#view, at + this.#view.getUint32(at, true));
	}

	tables(field: number): FlatTable[] {
		const list = this.#list(field, 4);
		return Array.from({ length: list?.count ?? 0 }, (_, i) => {
			const at = list!.at + 4 * i;
			return new FlatTable(this.#view, at + this.#view.getUint32(at, true));
		});
	}

	/** Where a field stands; null where it was left out. */
	#place(field: number, bytes: number): number | null {
		const slot = 4 + 2 * field;
		if (slot + 2 > this.#fieldBytes) return null;
		const offset = this.#view.getUint16(this.#checked(this.#fields + slot, 2), true);
		return offset === 0 ? null : this.#checked(this.#at + offset, bytes);
	}

	#list(field: number, bytesEach: number): { at: number; count: number } | null {
		const place = this.#place(field, 4);
		if (place === null) return null;
		const at = this.#checked(place + this.#view.getUint32(place, true), 4);
		const count = this.#view.getUint32(at, true);
		return { at: this.#checked(at + 4, count * bytesEach), count };
	}

	#bytes(at: number, count: number): Uint8Array {
		return new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, count);
	}

	#checked(at: number, bytes: number): number {
		if (at < 0 || at + bytes > this.#view.byteLength) throw broken();
		return at;
	}
}

function broken(): OwnAreasFault {
	return new OwnAreasFault('fgb-broken');
}
