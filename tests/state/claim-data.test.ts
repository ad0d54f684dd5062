import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import { type CheckedClaim, CheckRoom } from '../../src/lib/state/check-room.svelte';
import { annotationOf, claimReviewOf } from '../../src/lib/state/publish/claim-data';
import { sentenceOf, wholeSpan } from '../../src/lib/ui/check/quote';
import { evidenceCard } from '../../src/lib/words/evidence/evidence-card';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const room = (text: string) => {
	const launch = () => {
		throw new Error('no workers here');
	};
	const opened = new CheckRoom(facts, { checkText, launch });
	opened.open(text);
	return opened;
};

function dataOf(checked: CheckedClaim, link: string | null = null) {
	const sentence = sentenceOf(checked);
	const { judgement, correction } = checked;
	const display = { language: 'en', unitSystem: 'km2' } as const;
	const card = evidenceCard({ judgement, sentence, correction, link, facts, display });
	const span = wholeSpan(checked.text, judgement.claim.span);
	const input = { checked, card, span, sentence, today: '2026-11-28', language: 'en' } as const;
	return {
		review: JSON.parse(claimReviewOf(input)) as Record<string, never>,
		annotation: JSON.parse(annotationOf(input)) as {
			body: readonly { value?: string; source?: string }[];
			target: { source: string; selector: unknown };
		}
	};
}

describe('the claim of a text', () => {
	const text = 'A word before. Russia holds about 30 percent of Ukraine, they say. And one after.';
	const [checked] = room(text).claims;

	it('is reviewed by its sentence, and annotated where it stands', () => {
		const { review, annotation } = dataOf(checked!, 'https://salient.example/check/#c=AQ');
		expect(review['claimReviewed']).toBe('Russia holds about 30 percent of Ukraine, they say.');
		expect(review['url']).toBe('https://salient.example/check/#c=AQ');
		expect(review['datePublished']).toBe('2026-11-28');
		const [quote, position] = annotation.target.selector as readonly [
			{ prefix: string; exact: string; suffix: string },
			{ start: number; end: number }
		];
		expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
		expect(text.slice(position.start, position.end)).toBe(quote.exact);
		expect(annotation.target.source).toBe('');
		expect(annotation.body[0]!.value).toMatch(/^Verdict: does not fit\. \d/);
		expect(annotation.body[1]!.source).toBe('https://salient.example/check/#c=AQ');
	});

	it('has no number where its sentence denies it, and says what the verdict is about', () => {
		const [denied] = room('It is not true that Russia holds 30 percent of Ukraine.').claims;
		expect(denied!.judgement.claim.denied).toBe(true);
		const { review } = dataOf(denied!);
		expect(review['reviewRating']).not.toHaveProperty('ratingValue');
		expect(review['reviewBody']).toContain('The verdict is about the number itself.');
	});
});

describe('the claims of the articles', () => {
	it('quote no more than the evidence phrase, and lead to the article', () => {
		const { articleClaims } = room('');
		expect(articleClaims.length).toBeGreaterThan(5);
		for (const checked of articleClaims) {
			const { receipt } = checked.figure!;
			if (receipt.type !== 'article') throw new Error('the figure is of no article');
			const { review, annotation } = dataOf(checked);
			expect(review['claimReviewed']).toBe(receipt.evidence);
			expect(annotation.target).toEqual({
				source: receipt.url,
				selector: { type: 'TextQuoteSelector', exact: receipt.evidence }
			});
		}
	});
});
