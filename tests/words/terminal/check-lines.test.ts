import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/lib/claims/check-text';
import { claimLines, summaryLines } from '../../../src/lib/words/terminal/check-lines';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const facts = shippedClaimFacts();
const text = [
	'Russia controls 800 sq km (350 square miles) of Kharkiv region.',
	'Nearly a fifth of Ukraine is held by Russia, analysts said.',
	'It seized 20 sq km last month near Pokrovsk.',
	'Kyiv’s troops advanced 30 km into the Kursk region.',
	'In 2023, Russia held 17.5% of Ukraine excluding Crimea.'
].join(' ');
const judged = checkText(text, facts, { articleDate: '2025-02-12' });
const lines = (language: 'en' | 'uk') =>
	judged.map((one) => claimLines(one, facts, text, 'text.txt:1:1', language));

/** Without the checked text's words and speakers, what sources and map makers are called, and conversions of its units. */
const ours = (line: string) =>
	line
		.replace(/«[^»]*»|\[[^\]]*\]|^text\.txt/g, '')
		.replace(/хто каже: [^;]*/, '')
		.replace(/для порівняння: [^«]*/, '')
		.replace(/DeepStateMap\.Live|DeepState|\bISW\b|\bAFP\b|Black Bird Group|War Mapper/g, '')
		.replace(/\S+ mi² × .* = /, '');

describe('the lines of a claim', () => {
	it('say the verdict and the answer, then the working, each step further in', () => {
		for (const [head, answer, ...rest] of lines('en')) {
			expect(head).toMatch(/^text\.txt:1:1: (fits|within|depends|does not|no answer).*“/);
			expect(answer).toMatch(/^ {2}\S.*\.$/);
			expect(rest[0]).toMatch(/^ {4}What: .*means/);
			for (const line of rest) expect(line).toMatch(/^ {4}( {2})?\S/);
		}
	});

	it('are Ukrainian in Ukrainian, but for what is quoted', () => {
		expect(judged.length).toBeGreaterThan(4);
		for (const line of lines('uk').flat()) {
			expect(ours(line), line).not.toMatch(/[A-Za-z]{2}/);
			expect(line).not.toMatch(/undefined|NaN|\{|\}/);
		}
	});

	it('are as many in both languages', () => {
		expect(lines('uk').map(({ length }) => length)).toEqual(
			lines('en').map(({ length }) => length)
		);
	});
});

describe('the summary', () => {
	const data = { asOf: '2025-02-12', dataHash: 'abc' };
	const none = { fits: 0, close: 0, depends: 0, 'does-not-fit': 0, 'no-answer': 0 };
	it('counts by verdict', () => {
		const counts = { ...none, fits: 1, 'no-answer': 2 };
		expect(summaryLines(counts, data, 'en')[0]).toBe('Claims: 3 (fits: 1; no answer: 2).');
		expect(summaryLines(counts, data, 'uk')[0]).toBe(
			'Тверджень: 3 (сходиться: 1; немає відповіді: 2).'
		);
		expect(summaryLines(none, data, 'uk')[0]).toMatch(/не знайдено/);
	});
});
