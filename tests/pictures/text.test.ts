import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/lib/pictures/text';
import { wrapLines } from '../../src/lib/pictures/wrap-lines';

it('breaks a text into lines that fit, and keeps every word', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
			const lines = wrapLines(text, width, (part) => part.length);
			expect(lines.every((line) => line.length <= width && line !== '')).toBe(true);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n\t]/g, ''));
		})
	);
});

it('says where a text was cut', () => {
	const text = 'Одна ділянка, а further one, and averyveryveryveryverylongword';
	const lines = wrap(text, 120, 15);
	for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
	expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	const cut = wrap(text, 120, 15, false, 2);
	expect(cut).toHaveLength(2);
	expect(cut.at(-1)).toMatch(/…$/);
	expect(wrap('', 120, 15)).toEqual([]);
});

it('knows how wide our letters are, and takes others for wide', () => {
	// As a browser measures them, in thousandths: this face has the same digits, and bold ones are wider.
	expect(textWidth('0123456789', 1000)).toBeCloseTo(6000);
	expect(textWidth('Площа', 1000, true)).toBeGreaterThan(textWidth('Площа', 1000));
	expect(textWidth('é', 10)).toBe(textWidth('e', 10));
	expect(textWidth('漢', 10)).toBeGreaterThan(textWidth('W', 10));
});
