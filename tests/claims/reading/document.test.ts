// docs/how-a-claim-is-read.md says what the reader makes of its sentence: that must stay true.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/lib/claims/check-text';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const document = readFileSync('docs/how-a-claim-is-read.md', 'utf8');
const facts = shippedClaimFacts();
const articleDate = '2025-02-03';
const text = /^> (.+)$/m.exec(document)![1]!;

/** The rows of the table whose first row begins with these headers, as cells. */
function table(...headers: readonly string[]): string[][] {
	const rows = document
		.split('\n')
		.map((line) => (line.startsWith('|') ? line.split('|').slice(1, -1) : null))
		.map((cells) => cells?.map((cell) => cell.trim()) ?? null);
	const head = rows.findIndex((cells) => cells && headers.every((name, i) => cells[i] === name));
	const end = rows.findIndex((cells, i) => i > head && cells === null);
	return rows.slice(head + 2, end).map((cells) => cells!);
}

/** How the document writes sides, places and days. */
const named: Readonly<Record<string, string>> = {
	RU: 'Russia',
	UA: 'Ukraine',
	'UA-14': 'the Donetsk region',
	'2024-12-01': 'December',
	'2025-01-01': 'January'
};

const claims = readClaims(text, {
	gazetteer: facts.gazetteer,
	asOf: facts.asOf,
	articleDate
});

describe('the document on how a claim is read', () => {
	it('says which claims its sentence holds', () => {
		const told = claims.map(({ expressions, subject, date, speaker, doubts }) => ({
			number: expressions.map((one) => one.text).join(),
			what: subject.what,
			who: named[subject.holder ?? ''],
			where: named[subject.places.join()],
			from: date.from,
			to: date.to,
			speaker,
			doubts: doubts.join(', ')
		}));
		const rows = table('part', 'first claim', 'second claim');
		expect([1, 2].map((at) => Object.fromEntries(rows.map((row) => [row[0], row[at]])))).toEqual(
			told
		);
	});

	it('says truly what forest does to a number', () => {
		const [first] = readClaims(text.replace('kilometres there', 'kilometres of forest there'), {
			gazetteer: facts.gazetteer,
			asOf: facts.asOf,
			articleDate
		});
		expect(first?.expressions[0]?.value).not.toBe(330);
	});

	it.each(table('text', 'article of'))('says what is made of: %s', (told, day, doubts, verdict) => {
		const found = checkText(told!, facts, { articleDate: day! });
		expect(
			found.map((one) => [one.claim.doubts.join(', ') || 'none', one.verdict] as const)
		).toEqual([[doubts, verdict]]);
	});
});
