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
	 * A whole number from 0 to 2⁵³ − 1, seven bits per byte, so that small ones take one.
	 *
	 * @throws RangeError for any other number
	 */
	count(value: number): void {
		if (!(Number.isSafeInteger(value) && value >= 0))
			throw new RangeError(`${value} is no whole number from 0 to 2^53 - 1`);
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

	written(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}
