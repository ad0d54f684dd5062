import { describe, expect, it } from 'vitest';
import { swapSvg } from '../../src/lib/pictures/swap-svg';
import type { PictureOptions } from '../../src/lib/pictures/swap-svg/content';
import { textWidth, wrap } from '../../src/lib/pictures/text';
import { blob, pictureOptions } from './swap-picture';

const options = pictureOptions();
const svg = swapSvg(options);

const withAsks = (asks: Partial<PictureOptions['words']['sides']['asks']>): PictureOptions => ({
	...options,
	words: {
		...options.words,
		sides: { ...options.words.sides, asks: { ...options.words.sides.asks, ...asks } }
	}
});

/** A reader that takes only what is well-formed: tags that close in order, attributes in quotes, no stray `&`. */
function tagsOf(xml: string): string[] {
	const open: string[] = [];
	const names: string[] = [];
	const token = /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
	let end = 0;
	for (const [all, closing, name, attributes, alone, text] of xml.matchAll(token)) {
		end += all.length;
		expect((text ?? attributes ?? '').replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
		if (name === undefined) continue;
		names.push(name);
		if (closing) expect(open.pop()).toBe(name);
		else if (!alone) open.push(name);
	}
	expect(end).toBe(xml.length);
	expect(open).toEqual([]);
	return names;
}

const texts = (xml: string) =>
	[...xml.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
		x: Number(x),
		y: Number(y),
		text: text!
	}));

describe('a swap as a picture', () => {
	it('is well-formed, whatever the names are', () => {
		expect(tagsOf(svg)).toContain('path');
		expect(svg).toContain('A &lt;drawn&gt; &amp; “named” parcel');
		const hostile = withAsks({ title: '</text><script>alert(1)</script>\u0000\uFFFF' });
		expect(tagsOf(swapSvg(hostile))).not.toContain('script');
	});

	it('needs nothing from elsewhere and runs nothing', () => {
		expect([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to!.startsWith('#'))).toBe(true);
		expect(svg).not.toMatch(/href|<image|<style|@import|\son\w+=/);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		expect([...svg.matchAll(/https?:[^"]*/g)].map(([all]) => all)).toEqual([
			'http://www.w3.org/2000/svg'
		]);
	});

	it('shows both sides with their parcels, in a pattern of their own, and numbers them', () => {
		for (const side of ['offers', 'asks'] as const) {
			const { parcels } = options.words.sides[side];
			// One more in the key.
			expect(svg.split(`fill="url(#side-${side})"`)).toHaveLength(parcels.length + 2);
		}
		const numbers = texts(svg).filter(({ text }) => /^\d+$/.test(text));
		expect(numbers.filter(({ x }) => x < 1050).map(({ text }) => text)).toEqual([
			'1',
			'2',
			'1',
			'2',
			'3'
		]);
		expect(numbers.filter(({ x }) => x > 1050)).toHaveLength(5);
	});

	it('says ledger, date, attribution and that it is arithmetic', () => {
		const said = texts(svg)
			.map(({ text }) => text)
			.join(' ');
		for (const part of ['410–630 km²', 'As of 12 February 2025', 'OpenStreetMap', 'not a recom'])
			expect(said).toContain(part);
	});

	it('names the countries on the map, each once and on its own land, and no other writing over them', () => {
		const named = texts(svg).filter(({ text }) => ['UKRAINE', 'RUSSIA'].includes(text));
		expect(named.map(({ text }) => text)).toEqual(['UKRAINE', 'RUSSIA']);
		const [ukraine, russia] = named;
		expect(russia!.y).toBeLessThan(ukraine!.y);
		// Names of places begin where they are anchored, those of countries have their middle there.
		const half = (text: string) => textWidth(text, 17) / 2;
		for (const { x, y, text } of named)
			for (const other of texts(svg).filter((one) => one.x < 1050 && one.text !== text)) {
				const beside =
					other.x > x + half(text) || other.x + textWidth(other.text, 15) < x - half(text);
				expect(beside || Math.abs(other.y - y) > 12, other.text).toBe(true);
			}
	});

	it('says under a name what the swap is', () => {
		const subtitle =
			'Ukraine offers 420–660 km² in Kursk Oblast; asks for 420 km² in Donetsk Oblast';
		const said = texts(swapSvg({ ...options, words: { ...options.words, subtitle } }));
		const first = said.findIndex(({ text }) => text.startsWith('Ukraine offers 420–660'));
		expect(said.slice(0, first).some(({ text }) => text.startsWith('A swap of equal'))).toBe(true);
		expect(texts(svg).some(({ text }) => text.startsWith('Ukraine offers 420–660'))).toBe(false);
	});

	it('keeps every line within the picture, however much there is to say', () => {
		const parcels = Array.from({ length: 400 }, (_, index) => ({
			number: index + 1,
			name: `Ділянка ${'дуже '.repeat(20)}${index}`,
			area: '1,234–2,345 km²',
			geometry: blob(34 + (index % 20) * 0.2, 46.6 + Math.floor(index / 20) * 0.1, 0.02)
		}));
		const full = swapSvg({
			...withAsks({ parcels }),
			words: {
				...withAsks({ parcels }).words,
				summary: 'Дуже довге речення про обмін. '.repeat(60)
			}
		});
		const ledger = texts(full).filter(({ x }) => x > 1050);
		expect(ledger.some(({ text }) => /^and \d+ more$/.test(text))).toBe(true);
		const [balance, notes] = ['Line of contact: 1,230', 'Arithmetic'].map(
			(start) => ledger.find(({ text }) => text.startsWith(start))!.y
		);
		expect(balance).toBeLessThan(notes! - 20);
		for (const { y } of ledger) expect(y).toBeLessThan(990);
	});

	it('is drawn for a swap with nothing in it', () => {
		const nothing = { parcels: [], total: null };
		const { offers, asks } = options.words.sides;
		const sides = { offers: { ...offers, ...nothing }, asks: { ...asks, ...nothing } };
		const empty = swapSvg({ ...options, words: { ...options.words, sides } });
		tagsOf(empty);
		expect(texts(empty).map(({ text }) => text)).toContain('Nothing is asked for');
		expect(empty).not.toMatch(/NaN|Infinity/);
	});

	it('draws areas at one scale: a shape twice as wide has four times the area anywhere', () => {
		const drawn = (lon: number, lat: number, degrees: number) => {
			const corner = { number: 9, name: '', area: '', geometry: blob(30, 45.5, 0.05) };
			const other = { number: 8, name: '', area: '', geometry: blob(39, 51.5, 0.05) };
			const one = { number: 1, name: '', area: '', geometry: blob(lon, lat, degrees) };
			const xml = swapSvg(withAsks({ parcels: [corner, other, one] }));
			const paths = [...xml.matchAll(/<path d="([^"]*)"[^>]*fill="url\(#side-asks\)"/g)];
			return pathArea(paths.at(-1)![1]!);
		};
		// Degrees of longitude are shorter in the north, so that the same blob is smaller there.
		const shrink = Math.cos((51 * Math.PI) / 180) / Math.cos((46 * Math.PI) / 180);
		expect(drawn(34, 51, 0.4) / drawn(34, 46, 0.4) / shrink).toBeCloseTo(1, 1.7);
		expect(drawn(33, 48, 0.4) / drawn(36, 48, 0.2)).toBeCloseTo(4, 0.9);
	});
});

/** Area within a path of relative lines. */
function pathArea(d: string): number {
	const numbers = (d.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
	let [x, y, sum] = [0, 0, 0];
	for (let i = 0; i + 1 < numbers.length; i += 2) {
		const [nextX, nextY] = [x + numbers[i]!, y + numbers[i + 1]!];
		if (i > 0)
			sum += (x - numbers[0]!) * (nextY - numbers[1]!) - (nextX - numbers[0]!) * (y - numbers[1]!);
		[x, y] = [nextX, nextY];
	}
	return Math.abs(sum / 2);
}

describe('lines of text', () => {
	it('fit, keep all words, and say where they were cut', () => {
		const text = 'Одна ділянка, а further one, and averyveryveryveryverylongword';
		const lines = wrap(text, 120, 15);
		for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
		expect(wrap(text, 120, 15, false, 2).at(-1)).toMatch(/…$/);
		expect(wrap('', 120, 15)).toEqual([]);
	});
});
