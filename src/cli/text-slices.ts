import { m } from '$lib/paraglide/messages';
import { BadInput } from './command';
import { utf8FaultAt } from './utf8-fault-at';

/** A stretch of a long text that is read on its own, and where it stands in the whole. */
export interface Slice {
	readonly text: string;
	/** Of its first sign, in UTF-16 code units from the start of the text. */
	readonly offset: number;
	/** Line and column of its first sign, from 1. */
	readonly line: number;
	readonly column: number;
	/** Bytes read so far. */
	readonly bytes: number;
}

/** A text up to this size is read as a whole; a longer one paragraph by paragraph, about so much at a time. */
export const sliceBytes = 1 << 20;
/** Several times the longest novel, and a stop for a device that never ends. */
export const mostBytes = 16 << 20;

const lineFeed = 0x0a;

/**
 * Cuts the bytes of a UTF-8 text into slices that end with a paragraph, or else a line, or else a word.
 * A byte order mark is passed over and not counted. Throws BadInput, calling the text `name`, where it
 * is too long, is binary or is not UTF-8.
 */
export async function* textSlices(
	chunks: AsyncIterable<Uint8Array>,
	name: string
): AsyncGenerator<Slice> {
	let pending = Buffer.alloc(0);
	let gathered: Uint8Array[] = [];
	let gatheredBytes = 0;
	let start = 0;
	const place = { offset: 0, line: 1, column: 1 };

	function* slices(isLast: boolean): Generator<Slice> {
		pending = Buffer.concat([pending, ...gathered]);
		gathered = [];
		gatheredBytes = 0;
		while (pending.length > 0) {
			const cut = pending.length > sliceBytes ? cutOf(pending) : isLast ? pending.length : 0;
			if (cut === 0) return;
			const text = decode(pending.subarray(0, cut), start, name);
			start += cut;
			pending = pending.subarray(cut);
			yield { text, ...place, bytes: start };
			step(place, text);
		}
	}

	for await (const chunk of chunks) {
		gathered.push(chunk);
		gatheredBytes += chunk.length;
		const bytes = start + pending.length + gatheredBytes;
		if (bytes > mostBytes)
			throw new BadInput(m.checker_too_long({ name, mebibytes: mostBytes >> 20 }));
		if (pending.length + gatheredBytes > sliceBytes) yield* slices(false);
	}
	yield* slices(true);
}

/** Where the first slice of `bytes`, more than a slice's worth, ends. */
function cutOf(bytes: Buffer): number {
	const head = bytes.subarray(0, sliceBytes);
	const paragraph = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('\n\r\n'));
	if (paragraph >= 0) return head.indexOf(lineFeed, paragraph + 1) + 1;
	const line = head.lastIndexOf(lineFeed);
	if (line >= 0) return line + 1;
	const blank = head.lastIndexOf(0x20);
	if (blank >= 0) return blank + 1;
	let cut = head.length;
	while (cut > head.length - 4 && (bytes[cut]! & 0xc0) === 0x80) cut--;
	return cut;
}

function step(place: { offset: number; line: number; column: number }, text: string): void {
	place.offset += text.length;
	const last = text.lastIndexOf('\n');
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) place.line++;
	place.column = last < 0 ? place.column + text.length : text.length - last;
}

function decode(bytes: Buffer, start: number, name: string): string {
	if (start === 0) refuseUtf16(bytes, name);
	const zero = bytes.indexOf(0);
	if (zero >= 0) throw new BadInput(m.checker_zero_byte({ name, byte: start + zero }));
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: start > 0 }).decode(bytes);
	} catch {
		const byte = start + utf8FaultAt(bytes);
		throw new BadInput(m.checker_not_utf8({ name, byte }));
	}
}

/** Throws BadInput, calling the text `name`, where its first bytes say that it is UTF-16. */
export function refuseUtf16([first, second]: Uint8Array, name: string): void {
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		throw new BadInput(m.checker_utf16({ name }));
}
