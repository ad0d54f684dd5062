import { describe, expect, it } from 'vitest';
import { correct } from '../../src/lib/claims/correct';
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

	it('moves the verdict', () => {
		const facts = shippedClaimFacts();
		const kursk = makeClaim([number(450, 'km2', 'about')], { holder: null, places: ['RU-KRS'] });
		expect(judge(kursk, facts).verdict).toBe('no-answer');
		expect(judge(correct(kursk, { holder: 'UA' }), facts).verdict).toBe('fits');
		expect(judge(correct(kursk, { holder: 'RU' }), facts).verdict).toBe('does-not-fit');
	});
});
