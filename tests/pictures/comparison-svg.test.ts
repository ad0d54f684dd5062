import { expect, it } from 'vitest';
import type { CompareItem } from '../../src/lib/model/comparison';
import { comparisonSvg } from '../../src/lib/pictures/comparison-svg';
import { oneScale } from '../../src/lib/pictures/one-scale';
import { textWidth } from '../../src/lib/pictures/text';
import { outlineFigure } from '../../src/lib/ui/compare/items';

const km = { language: 'en', unitSystem: 'km2' } as const;

/** A square of so many kilometres. */
function square(
	letter: string,
	name: string,
	side: number,
	of: Partial<Pick<CompareItem, 'holder' | 'plain'>> = {}
) {
	const text = { en: name, uk: name };
	const figure = outlineFigure({
		id: `area-${letter}`,
		areaSqKm: side * side,
		label: text,
		layer: text,
		note: text,
		asOf: '2025-02-12',
		region: 'UA'
	});
	const outline = { d: `M0 0H${side}V${side}H0Z`, width: side, height: side };
	const pick = { type: 'thing', id: letter, drawnAs: 'square' } as const;
	const item = { pick, key: letter, letter, name: text, holder: null, figure, reported: [] };
	return { ...item, outline, plain: false, ...of };
}

const items = [
	square('A', 'Large </text><script>', 400, { holder: 'RU' }),
	square('B', 'Small', 10, { holder: 'UA' }),
	square('C', 'Plain', 300, { plain: true })
];
const sheet = oneScale(
	items.map((item) => ({ ...item, name: item.name.en })),
	372
)!;
const words = { title: 'How big & where', notes: ['note '.repeat(60).trim(), 'the last note'] };
const svg = comparisonSvg(sheet, items, words, km, textWidth);

it('draws every shape at the scale of the sheet, and small ones a second time', () => {
	const scales = [...svg.matchAll(/<path d="M0 0H(\d+)[^>]*scale\(([\d.]+)\)/g)].map(
		([, side, scale]) => [Number(side), Number(scale) * sheet.kmPerUnit] as const
	);
	expect(scales.map(([side]) => side)).toEqual([400, 10, 10, 300]);
	const [large, small, inset, plain] = scales.map(([, scale]) => scale);
	for (const scale of [large, small, plain]) expect(scale).toBeCloseTo(1, 9);
	expect(inset).toBe(sheet.shapes[1]!.inset!.times);
});

it('gives a dashed rim to what nobody drew, and hues to what is held', () => {
	expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
	expect(svg).toMatch(/d="M0 0H300V300H0Z"[^>]*stroke-dasharray/);
	expect(svg).toMatch(/d="M0 0H400[^>]*fill="#8a4f7d"/);
	expect(svg).toMatch(/d="M0 0H10[^>]*fill="#2b7a78"/);
});

it('says names, areas and notes within the picture, and reads no name as markup', () => {
	expect(svg).not.toContain('<script');
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number);
	const written = [
		...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)
	];
	for (const [, x, y, size] of written) {
		expect(Number(x) + 24).toBeLessThan(width!);
		expect(Number(size)).toBeGreaterThan(10);
		expect(Number(y) + 24).toBeLessThan(height!);
	}
	const said = written.map(([, , , , text]) => text).join(' ');
	for (const part of ['Small: 100', 'Plain: 90,000', words.notes[0], 'the last note'])
		expect(said).toContain(part);
	expect(written.at(-1)![4]).toBe('the last note');
	expect(Number(written.at(-1)![2]) + 48).toBeLessThan(height!);
});
