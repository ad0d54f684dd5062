// What is asked back about a number that others published otherwise, or of other days.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import { wholeAnswer } from '../../../src/lib/words/check/answer-words';
import { plainText } from '../../../src/lib/words/sentence';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { makeClaim, number } from '../make-claim';
import { claimOf } from './published-claims';

const facts = shippedClaimFacts();
const codes = /^published-(otherwise|of-other-days)$/;

function judged(value: number, [from, to]: readonly [string, string], speaker: string | null) {
	const claim = makeClaim(
		[number(value, 'km2')],
		{ what: 'change' },
		{ date: { from, to, source: 'stated', text: null }, speaker }
	);
	return judge(claim, facts);
}
const asked = (...claim: Parameters<typeof judged>) =>
	judged(...claim).reasons.flatMap(({ code, figures }) =>
		codes.test(code) ? [`${code}: ${figures.join()}`] : []
	);
const march = ['2025-03-01', '2025-03-31'] as const;
const august = ['2025-08-01', '2025-08-31'] as const;
const december = ['2025-12-01', '2025-12-31'] as const;

describe('a number that others published otherwise', () => {
	it('is held beside what the same count published for just these days', () => {
		expect(asked(446, august, 'DeepState')).toEqual([
			'published-otherwise: published-gain-2025-08-deepstate'
		]);
		expect(asked(464, august, 'DeepState')).toEqual([]);
		// Another count's number is no reason to ask.
		expect(asked(446, august, 'the British ministry')).toEqual([]);
		expect(asked(446, august, null)).toEqual([]);
	});

	it('is not asked about where one of several that count so published it', () => {
		expect(asked(203, march, 'AFP')).toEqual([]);
		expect(asked(290, march, 'AFP')).toEqual(['published-otherwise: published-gain-2025-03-afp']);
	});

	it('is found where it was published of other days, if it is no round one', () => {
		expect(asked(464, december, 'DeepState')).toEqual([
			'published-of-other-days: published-gain-2025-08-deepstate'
		]);
		expect(asked(464, december, null)).toHaveLength(1);
		expect(asked(240, december, null)).toEqual([]);
	});

	it('keeps its verdict, and is told of in the answer, in both languages', () => {
		const judgement = judged(464, december, 'DeepState');
		expect(judgement.verdict).toBe('close');
		const answer = (language: 'en' | 'uk') => {
			const display = { language, unitSystem: 'km2' } as const;
			const text = plainText(wholeAnswer(judgement, facts, display), display);
			return text.replaceAll('\u00a0', ' ');
		};
		expect(answer('en')).toMatch(
			/The same number was published of other days: 464 km², August 2025\.$/
		);
		expect(answer('uk')).toMatch(
			/Таке саме число опубліковано про інші дні: 464 км², серпень 2025 року\.$/
		);
	});

	it('is none of the published figures as they are, and never decides', () => {
		for (const row of facts.byDay!.published) {
			const { reasons } = judge(claimOf(row), facts);
			expect(reasons[0]!.code, row.figure.id).not.toMatch(codes);
			const said = reasons.filter(({ code }) => codes.test(code));
			expect(said.filter(({ code }) => code === 'published-otherwise')).toEqual([]);
		}
	});
});
