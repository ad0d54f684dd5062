/** Thrown by readers of bytes from outside for what is not as it must be; the message says what. */
export class ByteFault extends Error {}

/** Reads what a `ByteWriter` wrote. Every method throws `ByteFault` beyond the end and for bad numbers. */
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
		if (value === undefined) throw new ByteFault('it ends too early');
		return value;
	}

	bytes(length: number): Uint8Array {
		if (length > this.left) throw new ByteFault('it ends too early');
		this.#at += length;
		return this.#bytes.subarray(this.#at - length, this.#at);
	}

	/** A whole number from 0 to `max`; `what` names it in the message. */
	count(max: number, what: string): number {
		let value = 0;
		let weight = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte % 128) * weight;
			if (value > max) throw new ByteFault(`${what} is more than ${max}`);
			if (byte < 128) return value;
			weight *= 128;
			if (weight > 2 ** 49) throw new ByteFault(`${what} is no number`);
		}
	}

	signed(maxAbsolute: number, what: string): number {
		const value = this.count(2 * maxAbsolute, what);
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	float(): number {
		const bytes = this.bytes(8);
		return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
	}
}
