import { describe, expect, it } from 'vitest';
import { correct } from '../../src/lib/claims/correct';
import { confirmed } from '../../src/lib/ui/check/confirmed';
import { claimDoubts } from '../../src/lib/model/claim';
import { judge } from '../../src/lib/claims/judge';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { makeClaim, number } from './make-claim';

const claim = makeClaim(
	[number(20, 'percent', 'nearly'), number(112_000, 'km2')],
	{ without: ['UA-43'] },
	{ doubts: ['holder-by-pronoun', 'place-by-holder', 'past-without-date'] }
);

describe('a correction', () => {
	it('that is empty changes nothing', () => {
		expect(correct(claim, {})).toEqual(claim);
	});

	it('sets the holder, and ends the doubt about it', () => {
		const corrected = correct(claim, { holder: null });
		expect(corrected.subject).toEqual({ ...claim.subject, holder: null });
		expect(corrected.doubts).toEqual(['place-by-holder', 'past-without-date']);
	});

	it('sets the places, sorted and once each, with nothing left out of them', () => {
		const corrected = correct(claim, { places: ['UA-65', 'UA-14', 'UA-65'] });
		expect(corrected.subject.places).toEqual(['UA-14', 'UA-65']);
		expect(corrected.subject.without).toEqual([]);
		expect(corrected.doubts).not.toContain('place-by-holder');
	});

	it('sets the day', () => {
		const corrected = correct(claim, { date: '2024-08-20' });
		expect(corrected.date).toEqual({
			from: '2024-08-20',
			to: '2024-08-20',
			source: 'stated',
			text: null
		});
		expect(corrected.doubts).toEqual(['holder-by-pronoun', 'place-by-holder']);
	});

	it('sets a period by its first day, its last day or both', () => {
		const stated = { source: 'stated', text: null } as const;
		const days = (one: ReturnType<typeof correct>) => one.date;
		const read = { from: '2024-08-01', to: '2024-08-31', source: 'relative', text: 'that month' };
		for (const what of ['held', 'change', 'advance'] as const) {
			const period = makeClaim([], { what }, { date: { ...read, source: 'relative' } });
			expect(days(correct(period, { from: '2024-08-06' }))).toEqual({
				...{ from: '2024-08-06', to: '2024-08-31', ...stated }
			});
			expect(days(correct(period, { from: '2024-09-01', date: '2024-09-30' }))).toEqual({
				...{ from: '2024-09-01', to: '2024-09-30', ...stated }
			});
			expect(days(correct(period, { from: '2024-09-06', date: '2024-09-06' }))).toEqual({
				...{ from: '2024-09-06', to: '2024-09-06', ...stated }
			});
			// A first day after the last is not used.
			expect(days(correct(period, { from: '2024-09-01' }))).toEqual(read);
			const wrong = { from: '2024-09-10', date: '2024-09-06' };
			expect(days(correct(period, wrong))).toEqual(days(correct(period, { date: '2024-09-06' })));
		}
	});

	it('dates what was won or lost, and its verdict follows', () => {
		const facts = shippedClaimFacts();
		const won = makeClaim(
			[number(133, 'km2')],
			{ what: 'change', places: ['UA'] },
			{ date: { from: '2025-04-01', to: '2025-04-01', source: 'article', text: null } }
		);
		const march = { from: '2025-03-01', date: '2025-03-31' };
		expect(judge(won, facts).reasons[0]!.code).toBe('undated-change');
		expect(judge(correct(won, march), facts).verdict).toMatch(/^(fits|close)$/);
		const quarter = { from: '2025-01-01', date: '2025-03-31' };
		expect(judge(correct(won, quarter), facts).verdict).toBe('does-not-fit');
	});

	it('that confirms a period keeps both of its days', () => {
		const doubts = ['date-by-sentence-before'] as const;
		const date = { from: '2024-08-01', to: '2024-08-31', source: 'stated', text: null } as const;
		for (const what of ['held', 'change'] as const) {
			const read = makeClaim([], { what }, { doubts, date });
			expect(correct(read, confirmed(read)!)).toEqual({ ...read, doubts: [] });
		}
	});

	it('reads a number anew under another hedge, and leaves the others', () => {
		const [share, area] = correct(claim, { hedges: ['at least', null] }).expressions;
		expect(share).toMatchObject({ hedge: 'at least', interval: { low: 20, high: Infinity } });
		expect(share!.hedgeText).toBeNull();
		expect(area).toBe(claim.expressions[1]);
	});

	it('reads in the stated unit', () => {
		const miles = makeClaim([number(40_000, 'mi2')]);
		const [area] = correct(miles, { hedges: ['over'] }).expressions;
		expect(area!.interval.low).toBeCloseTo(103_599.52, 2);
	});

	it('says of each place or of all together, and what is no rate or share of other ground', () => {
		const said = makeClaim([number(63, 'percent')], { each: true, per: 'day', of: 'its gains' });
		expect(correct(said, {}).subject).toEqual(said.subject);
		const { each, per, of } = correct(said, { each: false, per: null, of: null }).subject;
		expect([each, per, of]).toEqual([undefined, undefined, undefined]);
		expect(correct(claim, { each: true }).subject.each).toBe(true);
	});

	it('sets a number and its unit, and ends the doubts about them', () => {
		const doubts = ['number-by-blanks', 'unit-by-number-before'] as const;
		const read = makeClaim([number(431, 'km2', 'about')], {}, { doubts });
		const miles = correct(read, { units: ['mi2'] });
		expect(miles.expressions[0]).toMatchObject({
			quantity: 'area',
			stated: { low: 431, high: 431, unit: 'mi2' },
			hedge: 'about'
		});
		expect(miles.expressions[0]!.value).toBeCloseTo(1116.28, 2);
		expect(miles.expressions[0]!.interval).toEqual(number(431, 'mi2', 'about').interval);
		expect(miles.doubts).toEqual(['number-by-blanks']);
		const other = correct(read, { numbers: [31], units: ['percent'] });
		expect(other.expressions[0]).toMatchObject({
			...{ quantity: 'share', value: 31, interval: number(31, 'percent', 'about').interval }
		});
		expect(other.doubts).toEqual([]);
		for (const wrong of [-1, NaN, Infinity])
			expect(correct(read, { numbers: [wrong] }).expressions).toEqual(read.expressions);
	});

	it('that confirms every guess leaves the claim as it was read, without doubts', () => {
		const guesses = claimDoubts.filter((doubt) => doubt !== 'past-without-date');
		for (const doubts of [guesses, ...guesses.map((doubt) => [doubt])]) {
			const read = makeClaim([number(431, 'km2', 'about')], { holder: null }, { doubts });
			const { date, ...rest } = correct(read, confirmed(read)!);
			const { date: day, ...asRead } = { ...read, doubts: [] };
			expect(rest).toEqual(asRead);
			expect([date.from, date.to]).toEqual([day.from, day.to]);
		}
		expect(confirmed(makeClaim([], {}, { doubts: ['past-without-date'] }))).toBeNull();
		expect(confirmed(makeClaim([number(1, 'km2')]))).toBeNull();
	});

	it('moves the verdict', () => {
		const facts = shippedClaimFacts();
		const kursk = makeClaim([number(450, 'km2', 'about')], { holder: null, places: ['RU-KRS'] });
		expect(judge(kursk, facts).verdict).toBe('no-answer');
		expect(judge(correct(kursk, { holder: 'UA' }), facts).verdict).toBe('fits');
		expect(judge(correct(kursk, { holder: 'RU' }), facts).verdict).toBe('does-not-fit');
	});
});
