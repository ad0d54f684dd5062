import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const { gazetteer } = shippedClaimFacts();

/** Sentences of an article of 8 December 2025, with the days that each of their claims is of. */
const told = readFileSync('tests/claims/days/told-days.txt', 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.replaceAll('\\n', '\n').split(' => ') as [string, string]);

it.each(told)('reads the days of “%s”', (text, days) => {
	const claims = readClaims(text, { gazetteer, articleDate: '2025-12-08', asOf: '2026-11-01' });
	expect(claims.map(({ date }) => `${date.from} ${date.to}`).join('; ')).toBe(days);
});
