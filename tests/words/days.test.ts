import { describe, expect, it } from 'vitest';
import { formatDays } from '../../src/lib/words/format-date';

describe('days in words', () => {
	it.each([
		['2025-02-12', '2025-02-12', '12 February 2025'],
		['2024-08-01', '2024-08-31', 'August 2024'],
		['2024-02-01', '2024-02-29', 'February 2024'],
		['2022-01-01', '2022-12-31', '2022'],
		['2022-01-01', '2024-12-31', '2022–2024'],
		['2024-08-01', '2024-09-30', 'August – September 2024'],
		['2025-02-10', '2025-02-12', '10–12 February 2025'],
		['2025-01-28', '2025-02-03', '28 January – 3 February 2025'],
		['2024-12-28', '2025-02-03', '28 December 2024 – 3 February 2025']
	])('from %s to %s are %s', (from, to, words) => {
		expect(formatDays(from, to, 'en')).toBe(words);
	});

	it.each([
		['2025-02-12', '2025-02-12', '12 лютого 2025 року'],
		['2025-02-01', '2025-02-28', 'лютий 2025 року'],
		['2022-01-01', '2022-12-31', '2022'],
		['2025-02-10', '2025-02-12', '10–12 лютого 2025 року'],
		['2025-01-28', '2025-02-03', '28 січня – 3 лютого 2025 року']
	])('from %s to %s are, in Ukrainian, %s', (from, to, words) => {
		expect(formatDays(from, to, 'uk').replaceAll('\u202f', ' ')).toBe(words);
	});
});
