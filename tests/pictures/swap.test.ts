import { expect, it } from 'vitest';
import { type PictureRequest, pictureSizes } from '../../src/lib/pictures/picture';
import { blob, composed, composedPicture } from './composed-swap';
import { outside, textsOf } from './read-picture';

const request: PictureRequest = {
	...pictureSizes.wide,
	theme: 'light',
	display: { language: 'en', unitSystem: 'km2' },
	address: '',
	letters: ''
};
const said = (svg: string) => textsOf(svg).map(({ text }) => text);
const picture = composedPicture()(request);

it('shows both sides with their parcels, in a pattern of their own, and numbers them', () => {
	const { parcels } = composed();
	for (const side of ['offers', 'asks'] as const) {
		const fills = new RegExp(` fill="url\\(#${side}-\\w+\\)"`, 'g');
		// One more beside the name of the side.
		expect(picture.svg.match(fills)).toHaveLength(parcels[side].length + 1);
	}
	const numbers = said(picture.svg).filter((text) => /^\d$/.test(text));
	expect(numbers.join('')).toBe('12123' + '12123');
});

it('needs nothing from elsewhere and runs nothing', () => {
	expect([...picture.svg.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to!.startsWith('#'))).toBe(
		true
	);
	expect(picture.svg).not.toMatch(/href|<image|<script|@import|\son\w+=/);
	expect([...picture.svg.matchAll(/https?:[^"]*/g)].map(([all]) => all)).toEqual([
		'http://www.w3.org/2000/svg'
	]);
});

it('names the countries on the map, each once and on its own land', () => {
	const named = textsOf(picture.svg).filter(({ text }) => ['UKRAINE', 'RUSSIA'].includes(text));
	const [ukraine, russia] = named;
	expect(named.map(({ text }) => text)).toEqual(['UKRAINE', 'RUSSIA']);
	expect(russia!.foot).toBeLessThan(ukraine!.foot);
});

it('lists as many parcels as there is room for, and says how many more there are', () => {
	const asks = Array.from(
		{ length: 400 },
		(_, index) =>
			[
				`Ділянка ${'дуже '.repeat(20)}${index}`,
				1,
				blob(34 + (index % 20) * 0.2, 46.6 + Math.floor(index / 20) * 0.1, 0.02)
			] as const
	);
	const full = composedPicture({ offers: [], asks })(request);
	const texts = textsOf(full.svg);
	expect(outside(texts, full)).toEqual([]);
	const more = texts.flatMap(({ text }) => /^and (\d+) more$/.exec(text)?.[1] ?? []);
	const rows = texts.filter(({ text }) => text.startsWith('Ділянка')).length;
	expect(rows).toBeGreaterThan(3);
	expect(Number(more[0]) + rows).toBe(400);
});

it('is drawn for a swap with nothing in it', () => {
	const { svg } = composedPicture({ offers: [], asks: [] })(request);
	expect(said(svg).filter((text) => text === 'nothing')).toHaveLength(2);
	expect(svg).not.toMatch(/NaN|Infinity/);
});
