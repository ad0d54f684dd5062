import { describe, expect, it } from 'vitest';
import { daysInWords, withDatesInWords } from '../../src/lib/words/check/days';

describe('days in words', () => {
	it.each([
		['2025-02-12', '2025-02-12', '12 February 2025'],
		['2024-08-01', '2024-08-31', 'August 2024'],
		['2024-02-01', '2024-02-29', 'February 2024'],
		['2022-01-01', '2022-12-31', '2022']
	])('from %s to %s are %s', (from, to, words) => {
		expect(daysInWords(from, to, 'en')).toBe(words);
	});

	it('name both ends of what is neither a day nor a whole month or year', () => {
		const words = daysInWords('2025-02-05', '2025-02-12', 'en');
		expect(words).toContain('5 February 2025');
		expect(words).toContain('12 February 2025');
	});

	it('stand in a text for ISO dates, and leave its other numbers alone', () => {
		const text = 'It is of 2024-08-01 – 2024-08-31; the layers show 2025-02-12 only, 1-2-3.';
		expect(withDatesInWords(text, 'en')).toBe(
			'It is of August 2024; the layers show 12 February 2025 only, 1-2-3.'
		);
		expect(withDatesInWords('2025-02-12', 'uk')).toContain('лютого');
	});
});
