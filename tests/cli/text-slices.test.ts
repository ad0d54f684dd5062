import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostBytes, sliceBytes, textSlices } from '../../src/cli/text-slices';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function slicesOf(text: string, size = 1 << 16) {
	const slices = [];
	for await (const slice of textSlices(inChunks(Buffer.from(text), size), 'the text'))
		slices.push(slice);
	return slices;
}

describe('textSlices', () => {
	it('gives a short text as a whole, whatever chunks it comes in', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufeff]/.test(text)),
				fc.integer({ min: 1, max: 20 }),
				async (text, size) => {
					const texts = (await slicesOf(text, size)).map((slice) => slice.text);
					expect(texts).toEqual(text === '' ? [] : [text]);
				}
			)
		);
	});

	it.each([
		['paragraphs', 'Ґанок, 🙂 and a line\nof text.\n\n', /\n\n$/],
		['paragraphs with carriage returns', 'Ґанок, and a line\r\nof text.\r\n\r\n', /\n\r\n$/],
		['lines', 'Ґанок, and a line of text.\n', /\n$/],
		['words', 'Ґанок, and a line of text. ', / $/],
		['nothing', 'Ґ🙂', /[Ґ\udE42]$/]
	])('cuts a long text at %s, and says where each slice stands', async (_, part, end) => {
		const text = part.repeat(Math.ceil((2.5 * sliceBytes) / Buffer.byteLength(part)));
		const slices = await slicesOf(text);
		expect(slices.length).toBeGreaterThan(2);
		expect(slices.map((slice) => slice.text).join('')).toBe(text);
		for (const slice of slices) {
			expect(slice.text).toMatch(end);
			const before = text.slice(0, slice.offset);
			expect(text.startsWith(slice.text, slice.offset)).toBe(true);
			expect(slice.line).toBe(before.split('\n').length);
			expect(slice.column).toBe(slice.offset - (before.lastIndexOf('\n') + 1) + 1);
		}
	});

	it('stops at its limit, also where the text never ends', async () => {
		async function* endless(): AsyncGenerator<Uint8Array> {
			for (;;) yield Buffer.from('A line of text.\n'.repeat(1 << 12));
		}
		let bytes = 0;
		const read = async () => {
			for await (const slice of textSlices(endless(), 'the text')) bytes = slice.bytes;
		};
		await expect(read()).rejects.toThrow('the text is longer than 16 MiB');
		expect(bytes).toBeLessThanOrEqual(mostBytes);
	});
});
