// What fact-checkers take along as data: whole, whatever the claim says, and nobody's before it is filled in.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimReview, type ReviewedClaim } from '../../src/lib/formats/claim-review';
import { type AnnotatedWords, placeOf, webAnnotation } from '../../src/lib/formats/web-annotation';
import { verdicts } from '../../src/lib/model/judgement';
import { hostileText } from '../fixtures/hostile-text';

const claim: ReviewedClaim = {
	words: 'Russia holds 20 percent of Ukraine.',
	verdict: 'does-not-fit',
	verdictWord: 'does not fit',
	answer: '18.6–18.7% of Ukraine’s total area.',
	denied: false,
	link: 'https://example.org/check/#c=AQMM',
	day: '2026-11-28',
	language: 'en'
};
const words: AnnotatedWords = {
	exact: '20 percent',
	place: null,
	source: null,
	says: 'Verdict: does not fit.',
	link: null,
	language: 'en'
};

describe('a ClaimReview', () => {
	const written = (over: Partial<ReviewedClaim> = {}) =>
		JSON.parse(claimReview({ ...claim, ...over })) as Record<string, unknown>;

	it('says what was claimed and found, and leaves to the fact-checker whose it is', () => {
		expect(written()).toEqual({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			claimReviewed: claim.words,
			itemReviewed: {
				'@type': 'Claim',
				author: { '@type': 'Person', name: '' },
				datePublished: '',
				appearance: { '@type': 'CreativeWork', url: '' }
			},
			author: { '@type': 'Organization', name: '', url: '' },
			datePublished: claim.day,
			url: claim.link,
			reviewRating: {
				'@type': 'Rating',
				ratingValue: 1,
				worstRating: 1,
				bestRating: 5,
				alternateName: 'does not fit'
			},
			reviewBody: claim.answer,
			inLanguage: 'en'
		});
		expect(claimReview(claim)).not.toMatch(/salient/i);
	});

	it('rates from 1 to 5, and by words alone where there is no answer, or the words deny it', () => {
		const rating = (over: Partial<ReviewedClaim>) =>
			(written(over)['reviewRating'] as { ratingValue?: number }).ratingValue;
		expect(verdicts.map((verdict) => rating({ verdict }))).toEqual([5, 4, 3, 1, undefined]);
		for (const verdict of verdicts) expect(rating({ verdict, denied: true })).toBeUndefined();
		expect(written({ verdict: 'no-answer' })['reviewRating']).toEqual({
			'@type': 'Rating',
			alternateName: 'does not fit'
		});
	});

	it('has no address where there is none', () => {
		expect(written({ link: null })).not.toHaveProperty('url');
	});
});

describe('a web annotation', () => {
	it('points to the words by what stands around them, and by code points', () => {
		const text = `${'є'.repeat(40)}🗺 holds 20 percent 🗺 of it`;
		const start = text.indexOf('20');
		const place = placeOf(text, { start, end: start + '20 percent'.length });
		expect(Array.from(text).slice(place.start, place.end).join('')).toBe('20 percent');
		expect(place.prefix).toBe(`${'є'.repeat(24)}🗺 holds `);
		expect(place.suffix).toBe(' 🗺 of it');
		const { target } = JSON.parse(webAnnotation({ ...words, place }));
		expect(target).toEqual({
			source: '',
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: words.exact,
					prefix: place.prefix,
					suffix: place.suffix
				},
				{ type: 'TextPositionSelector', start: place.start, end: place.end }
			]
		});
	});

	it('quotes no more of an article than the words themselves', () => {
		const source = 'https://example.com/a';
		const { target } = JSON.parse(webAnnotation({ ...words, source }));
		expect(target).toEqual({
			source,
			selector: { type: 'TextQuoteSelector', exact: '20 percent' }
		});
	});

	it('says the verdict, and where to check it again', () => {
		const { body } = JSON.parse(webAnnotation({ ...words, link: claim.link }));
		expect(body).toMatchObject([
			{ type: 'TextualBody', value: words.says, purpose: 'assessing' },
			{ source: claim.link, purpose: 'linking' }
		]);
	});
});

describe('whatever a text says', () => {
	it('comes back as it was, and ends no script of a page', () => {
		fc.assert(
			fc.property(hostileText, hostileText, hostileText, (before, exact, after) => {
				const text = before + exact + after;
				const place = placeOf(text, {
					start: before.length,
					end: before.length + exact.length
				});
				const review = claimReview({ ...claim, words: exact, answer: after });
				const annotation = webAnnotation({ ...words, exact, place, says: before });
				for (const json of [review, annotation]) expect(json).not.toMatch(/[<>\u2028\u2029]/);
				expect(JSON.parse(review)).toMatchObject({ claimReviewed: exact, reviewBody: after });
				const [quote] = JSON.parse(annotation).target.selector;
				expect(quote.exact).toBe(exact);
				expect(Array.from(before).slice(-32).join('').endsWith(quote.prefix)).toBe(true);
				expect(after.startsWith(quote.suffix)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
