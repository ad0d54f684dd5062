// No text, whatever it holds, breaks or stalls the check, or makes it say what is no number.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { repeatedTexts } from '../fixtures/repeated-texts';
import { readItems } from './unseen/read-fixtures';

const facts = shippedClaimFacts();
const sentences = (['dev', 'held-out'] as const).flatMap((name) =>
	readItems(name).map(({ text }) => text)
);
const articles = readItems('articles').map(({ text }) => text);

function expectSound(text: string): void {
	let last = -1;
	for (const { claim, figures, comparisons } of checkText(text, facts, {
		articleDate: '2025-02-12'
	})) {
		expect(claim.span.start).toBeGreaterThan(last);
		last = claim.span.start;
		const { sentence } = claim;
		for (const { start, end } of [sentence, claim.span, ...claim.expressions.map((e) => e.span)]) {
			expect(0 <= start && start < end && end <= text.length).toBe(true);
			expect(sentence.start <= start && end <= sentence.end).toBe(true);
		}
		for (const expression of claim.expressions) {
			expect(text.slice(expression.span.start, expression.span.end)).toBe(expression.text);
			expectNumbers(expression.interval);
			expectNumbers(expression.stated);
			expect(Number.isFinite(expression.value)).toBe(true);
		}
		for (const { interval, value, margin } of Object.values(figures)) {
			expectNumbers(interval);
			expect(Number.isFinite(value) && margin >= 0).toBe(true);
		}
		for (const { margin } of comparisons) expect(margin).toBeGreaterThanOrEqual(0);
	}
}

function expectNumbers({ low, high }: { low: number; high: number }): void {
	expect(low <= high && Number.isFinite(low)).toBe(true);
}

const scraps = [
	...['percent', '%', 'per cent', 'of ', 'sq km', 'square miles', 'hectares', 'km²', 'km', 'miles'],
	...[
		'between',
		'and',
		'to',
		'–',
		'-',
		'(',
		')',
		'“',
		'”',
		'"',
		'’',
		'.',
		',',
		';',
		'…',
		'\n',
		'\t'
	],
	...['Russia', 'Ukraine', 'Kursk', 'Moscow’s', 'it', 'they', 'Donetsk', 'the size of', 'twice'],
	...['about', 'nearly', 'more than', 'a fifth', 'two thirds', 'half', 'almost all', 'controls'],
	...['not', 'denied that', 'said', 'according to', 'last month', '2024', 'Feb. 30', '0', '1e999'],
	...[
		'112,000',
		'112 000',
		'1.2.3.4',
		'9'.repeat(400),
		'0.' + '0'.repeat(330) + '1',
		'-5',
		'∞',
		'NaN'
	],
	...['\u0000', '\u202e', '\u200b', '\ud800', '\u00a0', '🙂', 'e\u0301', 'І', '<b>', '</script>'],
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'&lt;',
		'{{x}}',
		'${x}',
		'__proto__'
	],
	...['constructor', 'toString', 'hasOwnProperty']
];

const soup = fc
	.array(fc.constantFrom(...scraps), { maxLength: 60 })
	.chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap)));

type Change = readonly [at: number, length: number, scrap: string];
const mutated = fc
	.tuple(
		fc.constantFrom(...sentences),
		fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom('', ...scraps)), { maxLength: 6 })
	)
	.map(([text, changes]) =>
		changes.reduce((now: string, [at, length, scrap]: Change) => {
			const from = at % (now.length + 1);
			return now.slice(0, from) + scrap + now.slice(from + length);
		}, text)
	);

describe('hostile text', () => {
	it('of 10,000 kinds, generated and mutated, breaks and stalls nothing', () => {
		const kinds: readonly [fc.Arbitrary<string>, number][] = [
			[mutated, 5000],
			[soup, 3000],
			[fc.string({ unit: 'grapheme', maxLength: 300 }), 1000],
			[fc.string({ unit: 'binary', maxLength: 300 }), 1000]
		];
		for (const [texts, numRuns] of kinds) fc.assert(fc.property(texts, expectSound), { numRuns });
	}, 300_000);

	it.each(repeatedTexts)('repeated: %s', (_, text) => expectSound(text));

	it('in a sentence of claims without end gives each of them', () => {
		const text = 'Russia holds 20% of Ukraine and '.repeat(100);
		expectSound(text);
		expect(checkText(text, facts).length).toBeGreaterThan(0);
	});

	it('leaves markup as it stands', () => {
		const text = '<b>Russia</b> holds <i onload="alert(1)">about 20 percent</i> of Ukraine.';
		expectSound(text);
		for (const { claim } of checkText(text, facts))
			for (const { span } of claim.expressions)
				expect(text.slice(span.start, span.end)).not.toContain('<');
	});

	it('is checked alike as one text and in the middle of another', () => {
		for (const article of articles) expectSound(`${article}\n\n${article}`);
	});
});
