// So much a day, week, month or year, over a time that is known.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import type { Claim, RatePeriod } from '../../../src/lib/model/claim';
import { wholeAnswer } from '../../../src/lib/words/check/answer-words';
import { plainText } from '../../../src/lib/words/sentence';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { makeClaim, number } from '../make-claim';

const facts = shippedClaimFacts();
type Rest = Partial<Claim> & { readonly what?: 'change' | 'held'; readonly places?: string[] };

function rate(
	value: number,
	per: RatePeriod,
	[from, to]: readonly [string, string],
	rest: Rest = {}
) {
	const { what = 'change', places = ['UA'], ...claim } = rest;
	const date = { from, to, source: 'stated', text: null } as const;
	const own = makeClaim([number(value, 'km2')], { what, places, per }, { date, ...claim });
	return judge(own, facts);
}
const march = ['2025-03-01', '2025-03-31'] as const;
const year = ['2025-01-01', '2025-12-31'] as const;
const speaker = 'DeepState';
const codes = ({ verdict, reasons }: ReturnType<typeof judge>) => [verdict, reasons[0]!.code];

describe('a rate over a known time', () => {
	it('is held against the net change of that time, divided by its length', () => {
		// 133 km² in 31 days; 4,311 in 365.
		expect(codes(rate(4.3, 'day', march, { speaker }))).toEqual(['close', 'close']);
		expect(codes(rate(25, 'day', march, { speaker }))).toEqual(['does-not-fit', 'does-not-fit']);
		expect(codes(rate(360, 'month', year, { speaker }))).toEqual(['close', 'close']);
		expect(codes(rate(83, 'week', year, { speaker }))).toEqual(['close', 'close']);
		expect(codes(rate(200, 'week', year, { speaker }))).toEqual(['does-not-fit', 'does-not-fit']);
		expect(codes(rate(4300, 'year', year, { speaker }))).toEqual(['close', 'close']);
	});

	it('says by what it is told, in both languages, and how it was worked out', () => {
		const judgement = rate(25, 'day', march, { speaker });
		const answer = (language: 'en' | 'uk') => {
			const display = { language, unitSystem: 'km2' } as const;
			const text = plainText(wholeAnswer(judgement, facts, display), display);
			return text.replaceAll('\u00a0', ' ');
		};
		expect(answer('en')).toMatch(
			/^March 2025: 4\.3 km² a day, net, .* may be 3\.3–4\.8 km² a day\.$/
		);
		expect(answer('uk')).toMatch(/ 4,3 км² за день .* становити 3,3–4,8 км² за день\.$/);
		const { receipt } = judgement.figures[judgement.comparisons[0]!.against]!;
		expect(receipt).toMatchObject({ type: 'derived', formula: '{0} ÷ 31' });
	});

	it('is that of all places together, as a number of its own', () => {
		const { comparisons, figures } = rate(4, 'day', march, { places: ['UA-14', 'UA-23'] });
		const [{ against, reach }] = comparisons as [(typeof comparisons)[number]];
		expect(figures[against]!.terms).toBeUndefined();
		expect(reach!.per).toBe('day');
	});

	it.each([
		[
			'of no known time',
			rate(15, 'day', march, {
				date: { from: '2025-03-01', to: '2025-03-01', source: 'article', text: null }
			})
		],
		['longer than the time', rate(360, 'month', ['2025-03-01', '2025-03-07'])],
		['of what is held', rate(15, 'day', march, { what: 'held' })],
		['of a share', rate(15, 'day', march, { expressions: [number(0.1, 'percent')] })]
	])('%s has no answer', (_, judgement) => {
		expect(codes(judgement)).toEqual(['no-answer', 'rate']);
	});
});
