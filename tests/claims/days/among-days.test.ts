import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readClaims } from '../../../src/lib/claims/read-claims';
import type { Days } from '../../../src/lib/claims/days/calendar';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const { gazetteer } = shippedClaimFacts();

/** Sentences, the article's day, and days that their last number may be told of: which of all these it is, is learned. */
const among = readFileSync('tests/claims/days/among-days.txt', 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split(' => ') as [string, string, string]);

it.each(among)('counts among the days of “%s” (%s) %s', (text, articleDate, days) => {
	let found: string[] = [];
	readClaims(text, {
		gazetteer,
		articleDate,
		asOf: '2026-11-01',
		trace: ({ slot, choices }) => {
			if (slot === 'days')
				found = choices.map(({ value }) => value as Days).map(({ from, to }) => `${from} ${to}`);
			return undefined;
		}
	});
	expect(found).toContain(days);
});

it('offers no more days than can be weighed', () => {
	const text = `${'Two weeks on, in five days and a month since May, Russia took 5 sq km of Kursk, up from 9 sq km on Monday and Friday. '.repeat(9)}`;
	let most = 0;
	readClaims(text, {
		gazetteer,
		articleDate: '2024-09-20',
		asOf: '2026-11-01',
		trace: ({ choices }) => {
			most = Math.max(most, choices.length);
			return undefined;
		}
	});
	expect(most).toBeLessThan(150);
});
