import { describe, expect, it } from 'vitest';
import type { Judgement, Reason } from '../../src/lib/model/judgement';
import type { CheckedClaim } from '../../src/lib/state/check-room.svelte';
import { exampleSentences } from '../../src/lib/ui/check/examples';
import { quoteOf } from '../../src/lib/ui/check/quote';
import { answerParts } from '../../src/lib/words/check/answer-words';
import { summaryOf } from '../../src/lib/words/check/claim-words';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { derived, dossier, reported } from '../fixtures/dossier';

const facts = shippedClaimFacts();
const own = reported('c1-0', 18, 'percent', 'about');
const other = derived('c1-share', 18.6, 'percent', ['c1-0', 'nowhere']);
const fits = (claim: string, against: string): Reason => ({
	code: 'fits',
	says: {
		code: 'answer',
		slots: {
			found: { code: 'found-area', slots: { found: { figure: against } } },
			said: {
				code: 'with-read',
				slots: {
					said: { code: 'said-fits', slots: { said: { quote: 'about\n18 percent' } } },
					read: { read: claim }
				}
			}
		}
	},
	figures: [claim, against]
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

describe('an answer', () => {
	const display = (language: 'en' | 'uk') => ({ language, unitSystem: 'km2' }) as const;
	it('has its figures and what it quotes where its slots are', () => {
		const parts = answerParts(fits('c1-0', 'c1-share'), judgement('fits'), facts, display('en'));
		expect(parts).toEqual([
			'We measure ',
			other,
			': “',
			{ words: 'about 18 percent' },
			'” fits (17.1–18.9%).'
		]);
	});
	it('leaves out slots without a figure', () => {
		const reason = fits('unknown', 'constructor');
		const parts = answerParts(reason, judgement('fits'), facts, display('uk'));
		expect(parts).toEqual(['Виміряно : «', { words: 'about 18 percent' }, '» сходиться ().']);
	});
	it('names the days that it is about as the language does', () => {
		const days = { from: '2024-08-01', to: '2024-08-31' };
		const day = { from: '2025-02-12', to: '2025-02-12' };
		const shows = { code: 'map-day', slots: { day } } as const;
		const reason: Reason = {
			code: 'other-date',
			says: { code: 'other-date', slots: { days, shows } },
			figures: []
		};
		const say = (language: 'en' | 'uk') =>
			answerParts(reason, judgement('no-answer'), facts, display(language)).join('');
		expect(say('en')).toBe('The text is about August 2024. Our map shows 12 February 2025.');
		expect(say('uk')).toBe(
			'Текст — про серпень 2024 року. Наша мапа — станом на 12 лютого 2025 року.'
		);
	});
});

describe('the summary', () => {
	it('counts the verdicts', () => {
		const all = (['fits', 'no-answer', 'fits'] as const).map((verdict) =>
			checked(judgement(verdict))
		);
		expect(summaryOf(all, 'en')).toBe('Claims: 3 (fits: 2; no answer: 1).');
		expect(summaryOf([], 'en')).toMatch(/^No claim/);
	});
});

describe('a quotation', () => {
	it('is the words of the claim, shortened in the middle', () => {
		expect(quoteOf(checked(judgement('fits'), 'about  18'))).toBe('about');
		const long = 'x '.repeat(300);
		const claim = { ...judgement('fits').claim, span: { start: 0, end: 600 } };
		const quote = quoteOf(checked({ ...judgement('fits'), claim }, long));
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
