// Every picture in every size, theme, language and unit: whole, with its words, nothing cut.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lib/model/language';
import type { PictureRequest } from '../../src/lib/pictures/picture';
import { pictureSizes } from '../../src/lib/pictures/picture';
import { subjects } from './all-subjects';
import { outside, overlaps, textsOf } from './read-picture';

const sizes = [
	...Object.values(pictureSizes),
	...[320, 640, 1600, 4000].map((width) => ({ width, height: null }))
];
const requests = languages.flatMap((language) =>
	(['km2', 'mi2'] as const).flatMap((unitSystem) =>
		[
			...sizes.map((size) => ({ ...size, theme: 'light' as const })),
			...(['dark', 'auto'] as const).map((theme) => ({ ...pictureSizes.wide, theme }))
		].map((wanted): PictureRequest => ({
			...wanted,
			display: { language, unitSystem },
			address: 'https://example.org/uk/?v=1',
			letters: ''
		}))
	)
);

describe.each(Object.entries(subjects))('the picture of %s', (name, draw) => {
	it('is whole and says what it shows, no text over another, in every size, language and unit', () => {
		for (const request of requests) {
			const picture = draw(request);
			const at = `${name} ${request.width} ${request.theme} ${request.display.language}`;
			expect(picture.width, at).toBe(request.width);
			if (request.height) expect(picture.height, at).toBe(request.height);
			expect(picture.svg, at).not.toMatch(/NaN|undefined|Infinity|null|\{\w+\}/);
			expect(picture.alt, at).not.toMatch(/NaN|undefined|Infinity|null|\{\w+\}/);
			expect(picture.alt.length, at).toBeGreaterThan(100);
			expect(picture.svg, at).toContain('<title>');
			expect(picture.svg, at).toContain('<desc>');
			const texts = textsOf(picture.svg);
			expect(texts.length, at).toBeGreaterThan(8);
			expect(outside(texts, picture), at).toEqual([]);
			expect(overlaps(texts), at).toEqual([]);
			expect(texts.map(({ text }) => text).join(' '), at).toContain('example.org');
		}
	});
});
