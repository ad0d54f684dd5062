/** One line of a long file. */
export interface Line {
	/** From 1. */
	readonly number: number;
	/** Of all of it, without its line feed. */
	readonly length: number;
	/** Null where there are more than the most. */
	readonly bytes: Uint8Array | null;
}

/** The most that a line may have: a text of this size is still read as a whole. */
export const mostLineBytes = 1 << 20;

const lineFeed = 0x0a;

/**
 * The lines of what comes in chunks, empty ones too. Holds one line, and of a longer one than `most`
 * nothing at all.
 */
export async function* linesOf(
	chunks: AsyncIterable<Uint8Array>,
	most = mostLineBytes
): AsyncGenerator<Line> {
	let number = 0;
	let length = 0;
	let parts: Uint8Array[] = [];
	const hold = (part: Uint8Array) => {
		length += part.length;
		if (length > most) parts = [];
		else parts.push(part);
	};
	const take = (): Line => {
		const bytes = length > most ? null : Buffer.concat(parts);
		const line = { number: ++number, length, bytes };
		length = 0;
		parts = [];
		return line;
	};
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
			hold(chunk.subarray(start, end));
			yield take();
			start = end + 1;
		}
		hold(chunk.subarray(start));
	}
	if (length > 0) yield take();
}
