import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/model/figure';
import { figuresIn } from '../../src/lib/model/figures-in';
import { areaAxis } from '../../src/lib/pictures/area-axis';
import { againstFirst } from '../../src/lib/ui/compare/comparison-figures';
import { outlineFigure } from '../../src/lib/model/outline-figure';
import type { CompareItem } from '../../src/lib/model/comparison';
import { inflationFigure } from '../../src/lib/ui/compare/mercator-figures';
import { comparisonRows } from '../../src/lib/words/compare/table-rows';
import { comparisonSentences, placeWords } from '../../src/lib/words/compare/compare-sentences';
import { plainText } from '../../src/lib/words/sentence';

const km = { language: 'en', unitSystem: 'km2' } as const;

function item(key: string, areaSqKm: number, of: Partial<Figure> = {}): CompareItem {
	const text = { en: key, uk: key };
	const figure = outlineFigure({
		id: `area-${key}`,
		areaSqKm,
		label: text,
		layer: text,
		note: text,
		asOf: '2025-02-12',
		region: 'UA'
	});
	return {
		pick: { type: 'thing', id: key, drawnAs: 'circle' },
		key,
		letter: 'A',
		name: text,
		holder: null,
		figure: { ...figure, ...of },
		reported: [],
		outline: null,
		plain: false
	};
}

const say = (...items: CompareItem[]) =>
	plainText(comparisonSentences(againstFirst(items), 'en').flat(), km).replaceAll('\u00a0', ' ');

describe('what is said', () => {
	it('says how many times, what share, and the difference, whichever comes first', () => {
		const text =
			'“large” is 10.0 times the size of “small”. “small” is 10.0% of “large”. The difference is 900 km².';
		expect(say(item('small', 100), item('large', 1000))).toBe(text);
		expect(say(item('large', 1000), item('small', 100))).toBe(text);
	});

	it('says of two of nearly one size that they are, not how many times', () => {
		const text =
			'“large” is about the size of “small”. “small” is 97.1% of “large”. The difference is 30 km².';
		expect(say(item('small', 1000), item('large', 1030))).toBe(text);
		expect(say(item('small', 1000), item('large', 1060))).toContain('“large” is 1.06 times');
		const [uk] = comparisonSentences(
			againstFirst([item('small', 1000), item('large', 1030)]),
			'uk'
		);
		expect(plainText(uk!, km)).toMatch(/^За площею «large» приблизно дорівнює «small»\. /);
	});

	it('qualifies what rests on a qualified number', () => {
		const reported = { hedge: 'about', interval: { low: 95, high: 105 }, precision: 1 } as const;
		expect(say(item('small', 100, reported), item('large', 1000))).toContain('“large” is about 10');
	});

	it('says where two areas cannot be told apart, and gives no difference then', () => {
		const text = say(item('one', 460, { interval: { low: 420, high: 660 } }), item('other', 468));
		expect(text).toContain('are the same size within the margin');
		expect(text).not.toContain('difference');
	});
});

it('shows no more digits than the areas allow', () => {
	const [one] = againstFirst([
		item('small', 460, { precision: 10 }),
		item('large', 112_000, { precision: 1000 })
	]);
	expect(one!.times.precision).toBe(1);
	const [near] = againstFirst([
		item('small', 460, { precision: 10 }),
		item('large', 735, { precision: 1 })
	]);
	expect(near!.times.precision).toBeLessThan(1);
	expect(near!.difference!.precision).toBe(10);
});

it('gives every figure an id of its own', () => {
	const items = [item('a', 1), item('b', 20), item('c', 300)];
	const ids = figuresIn([items, againstFirst(items)]).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

it('writes a row for each, as precise as shown', () => {
	const items = [item('small', 100), item('large', 112_281.3)];
	const rows = comparisonRows(items, againstFirst(items), 'en');
	expect(rows[0]![3]).toBe('area_km2');
	expect(rows[2]!.slice(0, 7)).toEqual([
		'large',
		'large',
		'measured',
		112_000,
		112_000,
		112_000,
		expect.closeTo(1123, 0)
	]);
	expect(rows[2]![8]).toBe(112_000);
});

it('says how much larger the map draws the north, both ways', () => {
	expect(inflationFigure('x', 1.18, 51, 47).value).toBeCloseTo(18);
	expect(inflationFigure('x', 0.9, 45, 48).value).toBeCloseTo(10);
});

it('puts round ticks on the axis, in the shown unit, and all areas within', () => {
	const axis = areaAxis([item('a', 112_000).figure, item('b', 460).figure], km);
	expect(axis.ticks).toEqual([0, 50_000, 100_000]);
	expect(axis.high).toBeGreaterThan(112_000);
	const open = item('c', 112_000, { interval: { low: 112_000, high: Infinity } }).figure;
	expect(areaAxis([open], km).high).toBeLessThan(130_000);
	const miles = areaAxis([open], { language: 'en', unitSystem: 'mi2' });
	expect(miles.ticks[1]! / 2.589988110336).toBeCloseTo(20_000, 6);
});

it('says where a shape lies: by a place of the map, else by degrees', () => {
	const kyiv = { id: 'kyiv', name: { en: 'Kyiv', uk: 'Київ' }, at: [30.52, 50.45] } as const;
	const at = (lon: number, lat: number, language: 'en' | 'uk') =>
		placeWords([0, 0], [lon, lat], 10, [kyiv], language);
	expect(at(30.52, 50.45, 'uk')).toContain('Київ');
	expect(at(-58.4, -34.6, 'en')).toContain('34.60° S, 58.40° W');
	expect(at(30.5, 50.4, 'en')).toContain('50.40° N, 30.50° E');
	expect(at(-58.4, 50.4, 'uk')).toContain('50,40° пн. ш., 58,40° зх. д.');
});
