/** Bytes written one after the other, low end of each number first. */
export class ByteWriter {
	#bytes = new Uint8Array(256);
	#length = 0;

	byte(value: number): void {
		if (this.#length === this.#bytes.length) {
			const longer = new Uint8Array(2 * this.#length);
			longer.set(this.#bytes);
			this.#bytes = longer;
		}
		this.#bytes[this.#length++] = value;
	}

	bytes(values: Iterable<number>): void {
		for (const value of values) this.byte(value);
	}

	/**
	 * A whole number from 0 to `max`, seven bits per byte, so that small ones take one.
	 *
	 * @throws RangeError for any other number
	 */
	count(value: number, max: number = Number.MAX_SAFE_INTEGER): void {
		if (!(Number.isSafeInteger(value) && value >= 0 && value <= max))
			throw new RangeError(`${value} is no whole number from 0 to ${max}`);
		let left = value;
		for (; left > 127; left = Math.floor(left / 128)) this.byte((left % 128) + 128);
		this.byte(left);
	}

	/**
	 * A whole number of either sign up to 2⁵², 0, −1, 1, −2 … as 0, 1, 2, 3 … (“zig-zag”).
	 *
	 * @throws RangeError for any other number
	 */
	signed(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** All 64 bits of a number. */
	float(value: number): void {
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, value, true);
		this.bytes(new Uint8Array(view.buffer));
	}

	/** A text in UTF-8. @throws RangeError where it has more bytes than `mostBytes` */
	text(text: string, mostBytes: number): void {
		const bytes = new TextEncoder().encode(text);
		this.count(bytes.length, mostBytes);
		this.bytes(bytes);
	}

	written(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}

/** Reads what a `ByteWriter` wrote. Every method throws `RangeError` beyond the end and for bad numbers. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get left(): number {
		return this.#bytes.length - this.#at;
	}

	byte(): number {
		const value = this.#bytes[this.#at++];
		if (value === undefined) throw new RangeError('it ends too early');
		return value;
	}

	bytes(length: number): Uint8Array {
		if (length > this.left) throw new RangeError('it ends too early');
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}

	/** A whole number from 0 to `max`. */
	count(max: number): number {
		let value = 0;
		let weight = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte % 128) * weight;
			if (value > max) throw new RangeError(`${value} is more than ${max}`);
			if (byte < 128) return value;
			weight *= 128;
			if (weight > 2 ** 49) throw new RangeError('a number goes on and on');
		}
	}

	signed(maxAbsolute: number): number {
		const value = this.count(2 * maxAbsolute);
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	float(): number {
		const bytes = this.bytes(8);
		return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
	}

	text(mostBytes: number): string {
		const bytes = this.bytes(this.count(mostBytes));
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		} catch {
			throw new RangeError('a text is not UTF-8');
		}
	}

	/** Throws where anything is left. */
	end(): void {
		if (this.left > 0) throw new RangeError('it goes on after its end');
	}
}
