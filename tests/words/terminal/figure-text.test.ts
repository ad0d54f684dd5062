import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fineStep,
	intervalText,
	marginText,
	numberText
} from '../../../src/lib/words/terminal/figure-text';
import { onOneLine } from '../../../src/lib/words/evidence/clean-text';

describe('numbers in the output of salient check', () => {
	it('are in the steps of their source, and never a nothing that they are not', () => {
		expect(numberText(112_231.7, 'km2', 100, 'en')).toBe('112,200 km²');
		expect(numberText(18.594, 'percent', 0.1, 'en')).toBe('18.6%');
		expect(numberText(20, 'percent', 0.1, 'en')).toBe('20.0%');
		expect(numberText(3, 'km2', 10, 'en')).toBe('3 km²');
		expect(numberText(0, 'km2', 10, 'en')).toBe('0 km²');
		expect(numberText(0.04, 'km', 1, 'en')).toBe('0.04 km');
		expect(numberText(Infinity, 'km2', 10, 'en')).toBe('any number');
	});

	it('are written as the language writes them', () => {
		expect(numberText(112_231.7, 'km2', 100, 'uk')).toBe('112 200 км²');
		expect(intervalText({ low: 450, high: Infinity }, 'km2', 10, 'uk')).toBe('щонайменше 450 км²');
	});

	it('of a range name the unit once, and one number where both ends look alike', () => {
		expect(intervalText({ low: 427.5, high: 472.5 }, 'km2', 10, 'en')).toBe('430–470 km²');
		expect(intervalText({ low: 451, high: 452 }, 'km2', 10, 'en')).toBe('450 km²');
		expect(intervalText({ low: 450, high: Infinity }, 'km2', 10, 'en')).toBe('at least 450 km²');
		expect(marginText(448.2, 'km2', 'en')).toBe('450 km²');
		expect(marginText(0.0744, 'percent', 'en')).toBe('0.074%');
	});

	it('show the width of a narrow range', () => {
		expect(fineStep({ low: 19, high: 20 }, 10)).toBe(0.1);
		expect(fineStep({ low: 20, high: Infinity }, 10)).toBe(10);
		expect(fineStep({ low: 20, high: 20 }, 10)).toBe(10);
	});
});

describe('a stretch of a text on one line', () => {
	it('is short, and holds nothing that breaks a line or steers a terminal', () => {
		expect(onOneLine(' a\n\tb\u001b[31m\u202e\u0000 ')).toBe('a b[31m');
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const line = onOneLine(text, 50);
				expect([...line].length).toBeLessThanOrEqual(50);
				expect(line).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
			})
		);
	});
});
