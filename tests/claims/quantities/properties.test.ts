import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findExpressionGroups,
	mayHoldExpression
} from '../../../src/lib/claims/quantities/find-expressions';
import { readInterval } from '../../../src/lib/claims/quantities/read-interval';
import { sentencesOf } from '../../../src/lib/claims/text/sentences';
import { tokensOf } from '../../../src/lib/claims/text/tokens';
import type { Expression } from '../../../src/lib/model/claim';
import { groupsIn, sizes } from './readings-in';

/** Words that the reader knows, and what stands between them: sentences of these find every branch. */
const word = fc.constantFrom(
	...(
		'112,000 450 20 18.5 2.5 0 .5 1/5 ½ 112.000 000 999999999999999 a an one twenty five hundred thousand ' +
		'million half third fifths two-thirds quarter of the and to from between or - – — ( ) , . % percent per ' +
		'cent points sq km km² km2 square-mile square kilometres mi² ha hectares miles / h hour about roughly ' +
		'nearly over more than at least up no less so plus + ~ > almost all entire twice times size area as large ' +
		"larger smaller in equal Andorra New York City Belgium 's combined army -sized which is equivalent holds " +
		'while Kursk Feb. 12 $ € T-72 − · ^ 2 or-so grew that it'
	).split(' ')
);
const sentence = fc
	.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '-')), { maxLength: 40 })
	.map((pairs) => pairs.flat().join(''));
const anyText = fc.oneof(
	sentence,
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme', maxLength: 200 })
);

function expressionsIn(text: string): Expression[] {
	return groupsIn(text).flat();
}

function isSound(
	text: string,
	{ span, text: quoted, stated, value, interval, hedgeText }: Expression
) {
	expect(quoted).toBe(text.slice(span.start, span.end));
	expect(quoted.length).toBeGreaterThan(0);
	for (const number of [value, stated.low, stated.high, stated.lastUnit, interval.low])
		expect(Number.isFinite(number)).toBe(true);
	expect(stated.lastUnit).toBeGreaterThan(0);
	expect(stated.low).toBeLessThanOrEqual(stated.high);
	expect(interval.low).toBeGreaterThanOrEqual(0);
	expect(interval.low).toBeLessThanOrEqual(interval.high);
	if (hedgeText !== null) expect(quoted).toContain(hedgeText);
}

describe('any text', () => {
	it('gives sound expressions, in order, that never overlap', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let end = 0;
				for (const expression of expressionsIn(text)) {
					isSound(text, expression);
					expect(expression.span.start).toBeGreaterThanOrEqual(end);
					end = expression.span.end;
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('never holds an expression that the cheap test denies', () => {
		fc.assert(
			fc.property(sentence, (text) => mayHoldExpression(text) || expressionsIn(text).length === 0),
			{ numRuns: 1000 }
		);
	});

	it.each(['112,000half the ', '5almost all of it'])('is not denied by it: %s', (text) =>
		expect(mayHoldExpression(text)).toBe(true)
	);

	it('tells each unit once in a group', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				for (const group of groupsIn(text)) {
					const units = group.map(({ stated }) => stated.unit);
					expect(new Set(units).size).toBe(units.length);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps the stated values inside the interval', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				for (const { value, interval } of expressionsIn(text)) {
					expect(interval.low).toBeLessThanOrEqual(value * (1 + 1e-12));
					expect(interval.high).toBeGreaterThanOrEqual(value * (1 - 1e-12));
				}
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('conversions', () => {
	const squareKmPerSquareMile = 1.609344 ** 2;
	const area = fc.integer({ min: 1, max: 20_000_000 });

	function valueOf(text: string): number {
		const [expression, ...rest] = expressionsIn(text);
		expect(rest).toEqual([]);
		return expression?.value ?? NaN;
	}

	it('of square miles, hectares and km² agree', () => {
		fc.assert(
			fc.property(area, (number) => {
				const squareKm = valueOf(`${number} km²`);
				expect(squareKm).toBe(number);
				expect(Math.abs(valueOf(`${number * 100} ha`) / squareKm - 1)).toBeLessThan(1e-12);
				const fromMiles = valueOf(`${number} square miles`) / squareKmPerSquareMile;
				expect(Math.abs(fromMiles / squareKm - 1)).toBeLessThan(1e-12);
			})
		);
	});

	it('of an interval are those of its ends', () => {
		fc.assert(
			fc.property(area, (number) => {
				const [miles] = expressionsIn(`about ${number} sq mi`);
				const [plain] = expressionsIn(`about ${number} sq km`);
				expect(miles!.interval.low / plain!.interval.low).toBeCloseTo(squareKmPerSquareMile, 10);
				expect(miles!.interval.high / plain!.interval.high).toBeCloseTo(squareKmPerSquareMile, 10);
			})
		);
	});
});

describe('offsets', () => {
	it('are into the whole text, of any sentence', () => {
		const text = 'Nothing here. Ukraine held about 450 sq km or so. Russia held 20% of “it”.';
		const found = sentencesOf(text).map(({ start, end }) =>
			findExpressionGroups(text, tokensOf(text, start, end), { sizes }).flat()
		);
		expect(found.map((all) => all.map(({ text: quoted }) => quoted))).toEqual([
			[],
			['about 450 sq km or so'],
			['20%']
		]);
		for (const expression of found.flat()) isSound(text, expression);
	});
});

describe('hedges as worded', () => {
	it.each([
		['Some 450 sq km', 'Some'],
		['WELL OVER 450 sq km', 'WELL OVER'],
		['up to about 20%', 'up to about'],
		['450 sq km, give or take', 'give or take'],
		['slightly larger than Belgium', 'slightly larger than'],
		['20-odd percent', '-odd'],
		['450 sq km', null]
	])('%s', (text, worded) => expect(expressionsIn(text)[0]?.hedgeText).toBe(worded));

	it('are inherited by a conversion without words of its own', () => {
		const [, conversion] = expressionsIn('about 103,000 sq km (40,000 square miles)');
		expect(conversion).toMatchObject({ hedge: 'about', hedgeText: null });
	});
});

describe('readInterval', () => {
	it('reads another hedge on the same stated number', () => {
		const [expression] = expressionsIn('about a fifth of it');
		const { stated, form } = expression!;
		expect(readInterval(stated, form, 'at least')).toEqual({ low: 20, high: Infinity });
		expect(readInterval(stated, form, 'more than')).toEqual({ low: 20, high: 25 });
	});
});
