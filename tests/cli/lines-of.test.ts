import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/check/lines-of';
import { readArticle } from '../../src/cli/check/read-article';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function allOf(bytes: Uint8Array, size: number, most?: number) {
	const lines = [];
	for await (const line of linesOf(inChunks(bytes, size), most)) lines.push(line);
	return lines;
}

describe('linesOf', () => {
	it('gives the same lines, whatever chunks they come in', async () => {
		const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'Ґ', '🙂', '\n', '\r', '"') }));
		await fc.assert(
			fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
				const all = parts.join('\n');
				const lines = await allOf(Buffer.from(all), size);
				const expected = all.replace(/\n$/, '').split('\n');
				expect(lines.map(({ bytes }) => Buffer.from(bytes!).toString())).toEqual(
					all === '' ? [] : expected
				);
				expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
			})
		);
	});

	it.each([1, 2, 3, 4, 5, 7, 11, 100])(
		'keeps what lies across the borders of chunks of %i bytes',
		async (size) => {
			const bytes = Buffer.concat([
				Buffer.from('{"text":"Ґанок 🙂","id":1}\n{"text":"'),
				Buffer.from([0xf0, 0x9f, 0x99]),
				Buffer.from('"}\n{"text":"Ґ"}')
			]);
			const read = (await allOf(bytes, size)).map(readArticle);
			expect(read).toMatchObject([
				{ ok: true, text: 'Ґанок 🙂', fields: '{"id":1}' },
				{ ok: false, code: 'not-utf8', reason: expect.stringContaining('at byte 9') as string },
				{ ok: true, text: 'Ґ' }
			]);
		}
	);

	it('holds nothing of a line over the limit, however long', async () => {
		let given = 0;
		async function* endless(): AsyncGenerator<Uint8Array> {
			for (; given < 300; given++) yield new Uint8Array(1 << 20).fill(0x61);
			yield Buffer.from('\nb');
		}
		let most = 0;
		const lines = [];
		const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)));
		const before = process.memoryUsage().arrayBuffers;
		for await (const line of linesOf(endless(), 1 << 20)) lines.push(line);
		clearInterval(watch);
		most = Math.max(most, process.memoryUsage().arrayBuffers);
		expect(lines.map(({ number, length, bytes }) => [number, length, bytes?.length])).toEqual([
			[1, 300 << 20, undefined],
			[2, 1, 1]
		]);
		expect(most - before).toBeLessThan(150 << 20);
	});
});
