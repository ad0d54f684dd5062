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
}
