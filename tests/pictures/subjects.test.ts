// Every picture of the explorer in every size, theme, language and unit: whole, with its words, nothing cut.
import { describe, expect, it } from 'vitest';
import { drawSwapShapes } from '../../src/lib/dossier/swap-shapes';
import { languages } from '../../src/lib/model/language';
import type { PictureRequest } from '../../src/lib/pictures/picture';
import { pictureSizes } from '../../src/lib/pictures/picture';
import { controlPicture } from '../../src/lib/pictures/subjects/control';
import { daysPicture } from '../../src/lib/pictures/subjects/days';
import { swapLook } from '../../src/lib/pictures/subjects/swap-look';
import { timePicture } from '../../src/lib/pictures/subjects/time';
import { textWidth } from '../../src/lib/pictures/text';
import { daysAtOneScale } from '../../src/routes/days/days-at-one-scale.server';
import { siteData, siteSeries } from '../../src/routes/site-data.server';
import { timeData } from '../../src/routes/time-data';

const { dossier, layers, config, published } = siteData();
const shapes = drawSwapShapes(layers.control, config);
const days = await daysAtOneScale();
const subjects = {
	swap: swapLook(dossier, shapes),
	control: controlPicture(dossier),
	time: timePicture(dossier, timeData(dossier, siteSeries(), published)),
	days: daysPicture(dossier, days.picture, days.areas)
};
const sizes = [
	...Object.values(pictureSizes),
	...[320, 640, 1600, 4000].map((width) => ({ width, height: null }))
];
const requests = languages.flatMap((language) =>
	(['km2', 'mi2'] as const).flatMap((unitSystem) =>
		(['light', 'dark', 'auto'] as const).flatMap((theme) =>
			sizes.map((size): PictureRequest => ({
				...size,
				theme,
				display: { language, unitSystem },
				address: 'https://example.org/uk/?v=1',
				letters: ''
			}))
		)
	)
);

/** Texts as they stand: where each begins and ends, and its foot. Throws where tags do not pair. */
function textsOf(svg: string) {
	const found: { text: string; left: number; right: number; foot: number; size: number }[] = [];
	const open: { name: string; x: number; y: number }[] = [];
	for (const [, end, name = '', attributes = '', closed, text = ''] of svg.matchAll(
		/<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>([^<]*)/g
	)) {
		if (end) {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
			continue;
		}
		const of = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
		const [, dx = '0', dy = '0'] =
			/translate\(([-\d.]+) ([-\d.]+)\)/.exec(of('transform') ?? '') ?? [];
		const outer = open.at(-1) ?? { x: 0, y: 0 };
		const here = { name, x: outer.x + Number(dx), y: outer.y + Number(dy) };
		if (name === 'text') {
			const size = Number(of('font-size'));
			const wide = textWidth(text, size, of('font-weight') === '600');
			const at = here.x + Number(of('x'));
			const anchor = of('text-anchor');
			const left = anchor === 'middle' ? at - wide / 2 : anchor === 'end' ? at - wide : at;
			found.push({ text, left, right: left + wide, foot: here.y + Number(of('y')), size });
		}
		if (!closed) open.push(here);
	}
	if (open.length > 0) throw new Error(`<${open[0]!.name}> is not closed`);
	return found;
}

describe.each(Object.entries(subjects))('the picture of %s', (name, draw) => {
	it('is whole and says what it shows, in every size, theme, language and unit', () => {
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
			for (const { text, left, right, foot, size } of texts) {
				expect(left, `${at}: ${text}`).toBeGreaterThanOrEqual(-1);
				expect(right, `${at}: ${text}`).toBeLessThanOrEqual(picture.width);
				expect(foot + 0.2 * size, `${at}: ${text}`).toBeLessThanOrEqual(picture.height + 1);
			}
			expect(texts.map(({ text }) => text).join(' '), at).toContain('example.org');
		}
	});

	it('lays no text over another', () => {
		for (const request of requests) {
			const texts = textsOf(draw(request).svg);
			texts.forEach((a, index) => {
				for (const b of texts.slice(index + 1)) {
					const apart =
						a.right <= b.left ||
						b.right <= a.left ||
						Math.abs(a.foot - b.foot) >= 0.75 * Math.min(a.size, b.size);
					expect(
						apart,
						`${request.width} ${request.display.language}: “${a.text}” and “${b.text}”`
					).toBe(true);
				}
			});
		}
	});
});
