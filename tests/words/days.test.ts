import { describe, expect, it } from 'vitest';
import { formatDays } from '../../src/lib/words/format-date';

describe('days in words', () => {
	it.each([
		['2025-02-12', '2025-02-12', '12 February 2025'],
		['2024-08-01', '2024-08-31', 'August 2024'],
		['2024-02-01', '2024-02-29', 'February 2024'],
		['2022-01-01', '2022-12-31', '2022']
	])('from %s to %s are %s', (from, to, words) => {
		expect(formatDays(from, to, 'en')).toBe(words);
	});

	it('name both ends of what is neither a day nor a whole month or year', () => {
		const words = formatDays('2025-02-05', '2025-02-12', 'en');
		expect(words).toContain('5 February 2025');
		expect(words).toContain('12 February 2025');
	});
});
