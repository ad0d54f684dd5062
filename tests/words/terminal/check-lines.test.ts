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

/** Without the checked text's words and speakers, what sources are called, and conversions of its units. */
const ours = (line: string) =>
	line
		.replace(/«[^»]*»|\[[^\]]*\]|^text\.txt/g, '')
		.replace(/за словами: [^;]*/, '')
		.replace(/\S+ mi² × .* = /, '');

describe('the lines of a claim', () => {
	it('name each section once, and stand under one another', () => {
		for (const [, ...rest] of lines('en')) {
			expect(rest[0]).toMatch(/^ {2}Read as {3}\S/);
			for (const line of rest) expect(line).toMatch(/^ {2}(\S.{8} | {10})/);
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
	it('counts by verdict', () => {
		const counts = { consistent: 1, 'not-consistent': 0, 'cannot-tell': 2 };
		expect(summaryLines(counts, data, 'en')[0]).toBe(
			'3 claims: 1 consistent, 0 not consistent, 2 cannot tell'
		);
		expect(summaryLines(counts, data, 'uk')[0]).toMatch(/^Тверджень: 3;/);
		const none = { consistent: 0, 'not-consistent': 0, 'cannot-tell': 0 };
		expect(summaryLines(none, data, 'uk')[0]).toBe('Тверджень про територію не знайдено.');
	});
});
