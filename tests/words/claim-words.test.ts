import { describe, expect, it } from 'vitest';
import type { Judgement, Reason } from '../../src/lib/model/judgement';
import type { CheckedClaim } from '../../src/lib/state/check-room.svelte';
import { exampleSentences } from '../../src/lib/ui/check/examples';
import { quoteOf } from '../../src/lib/ui/check/quote';
import { reasonParts } from '../../src/lib/words/check/reason-parts';
import { summaryOf } from '../../src/lib/words/check/summary';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { derived, dossier, reported } from '../fixtures/dossier';

const facts = shippedClaimFacts();
const own = reported('c1-0', 18, 'percent', 'about');
const other = derived('c1-share', 18.6, 'percent', ['c1-0', 'nowhere']);
const reason = (text: string, figures: string[]): Reason => ({
	code: 'agrees',
	text: { en: text, uk: text },
	figures
});
const judgement = (verdict: Judgement['verdict'], reasons: Reason[] = []): Judgement =>
	({
		claim: { id: 'c1', span: { start: 0, end: 5 }, expressions: [{}] },
		verdict,
		reasons,
		comparisons: [],
		figures: { 'c1-0': own, 'c1-share': other }
	}) as unknown as Judgement;
const checked = (one: Judgement, text = 'about 18 percent'): CheckedClaim => ({
	key: text,
	judgement: one,
	text,
	correction: null,
	figure: null
});

describe('a reason', () => {
	it('has its figures where its slots are', () => {
		const parts = reasonParts(
			reason('Said {0}, and we get {1}.', ['c1-0', 'c1-share']),
			judgement('consistent'),
			facts,
			'en'
		);
		expect(parts).toEqual(['Said ', own, '\u2060, and we get ', other, '\u2060.']);
	});
	it('leaves out slots without a figure', () => {
		const parts = reasonParts(
			reason('{0} or {3}', ['unknown']),
			judgement('consistent'),
			facts,
			'en'
		);
		expect(parts).toEqual([' or ']);
	});
});

describe('the summary', () => {
	it('counts the verdicts', () => {
		const all = (['consistent', 'cannot-tell', 'consistent'] as const).map((verdict) =>
			checked(judgement(verdict))
		);
		expect(summaryOf(all)).toBe(
			'Claims found: 3. Consistent: 2; not consistent: 0; cannot tell: 1.'
		);
		expect(summaryOf([])).toMatch(/^No claim/);
	});
});

describe('a quotation', () => {
	it('is the words of the claim, shortened in the middle', () => {
		expect(quoteOf(checked(judgement('consistent'), 'about  18'))).toBe('about');
		const long = 'x '.repeat(300);
		const claim = { ...judgement('consistent').claim, span: { start: 0, end: 600 } };
		const quote = quoteOf(checked({ ...judgement('consistent'), claim }, long));
		expect(quote.length).toBeLessThan(190);
		expect(quote).toContain(' … ');
	});
});

describe('the examples', () => {
	it('name the two grounds of the dossier, in English', () => {
		const sentences = exampleSentences(dossier);
		expect(sentences).toHaveLength(3);
		expect(sentences[0]).toContain('Russia');
		expect(sentences[1]).toContain('Ukraine');
		expect(sentences.join()).not.toMatch(/NaN|undefined/);
	});
});
