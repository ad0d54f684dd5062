// Numbers that nothing can be held against, alone and beside others.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import type { Claim } from '../../../src/lib/model/claim';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { makeClaim, number } from '../make-claim';

const facts = shippedClaimFacts();
const outcome = (claim: Claim) => {
	const { verdict, reasons } = judge(claim, facts);
	return [verdict, ...reasons.map(({ code }) => code)];
};
const area = number(112_500, 'km2', 'about');
const unknown = number(3, 'times', 'about', { of: null, ofText: 'Atlantis' });
const iceland = facts.gazetteer.sizes.find(({ figure }) => figure === 'official-IS')!.id;

describe('a rate', () => {
	it.each(['held', 'change', 'advance', 'size'] as const)('is no %s of one day', (what) => {
		for (const per of ['day', 'week', 'month', 'year'] as const)
			expect(outcome(makeClaim([area], { what, per }))).toEqual(['no-answer', 'rate']);
		expect(judge(makeClaim([area], { what, per: 'day' }), facts).comparisons).toEqual([]);
	});
});

describe('a share of other ground', () => {
	const of = 'what it had lost';
	const share = number(63, 'percent', 'about');

	it('is never held against a share of the places', () => {
		const claim = makeClaim([share], { of });
		expect(outcome(claim)).toEqual(['no-answer', 'other-base']);
		expect(judge(claim, facts).comparisons.filter((one) => one.with !== 'reported')).toEqual([]);
		expect(outcome(makeClaim([share]))[0]).toBe('does-not-fit');
	});

	it('is named as such of a change, too, and whoever holds it', () => {
		expect(outcome(makeClaim([share], { of, what: 'change' }))[1]).toBe('other-base');
		expect(outcome(makeClaim([share], { of, holder: null, places: [] }))[1]).toBe('other-base');
	});

	it('does not contradict the area beside it, which is judged without it', () => {
		expect(outcome(makeClaim([area, share]))).toEqual([
			'does-not-fit',
			'itself-disagrees',
			'does-not-fit',
			'fits'
		]);
		expect(outcome(makeClaim([area, share], { of }))).toEqual(['fits', 'fits', 'not-compared']);
	});

	it('leaves multiples as they are', () => {
		const known = number(1.1, 'times', 'about', { of: iceland, ofText: 'Iceland' });
		expect(outcome(makeClaim([known], { of: 'Iceland' }))).toEqual(['fits', 'fits']);
		expect(outcome(makeClaim([unknown], { of }))).toEqual(['no-answer', 'unknown-size']);
	});
});

describe('a number that cannot be compared', () => {
	it('does not hide behind one that can, whichever comes first', () => {
		expect(outcome(makeClaim([area, unknown]))).toEqual(['fits', 'fits', 'not-compared']);
		expect(outcome(makeClaim([unknown, area]))).toEqual(['fits', 'fits', 'not-compared']);
		expect(outcome(makeClaim([area, number(30, 'km')]))).toEqual(['fits', 'fits', 'not-compared']);
		const broken = number(5, 'percent', 'about', { value: NaN });
		expect(outcome(makeClaim([area, broken]))).toEqual(['fits', 'fits', 'not-compared']);
	});

	it('is not one that tells the same in another unit', () => {
		expect(outcome(makeClaim([area, number(43_400, 'mi2', 'about')]))).toEqual(['fits', 'fits']);
	});

	it('is not one that tells another number in the same unit: that is judged by itself', () => {
		expect(outcome(makeClaim([area, number(60_000, 'km2')]))).toEqual([
			'does-not-fit',
			'does-not-fit',
			'fits'
		]);
	});

	it('is each multiple of its own thing', () => {
		const known = number(1.1, 'times', 'about', { of: iceland, ofText: 'Iceland' });
		expect(outcome(makeClaim([known, unknown]))).toEqual(['fits', 'fits', 'not-compared']);
		const wrong = number(4, 'times', 'about', { of: iceland, ofText: 'Iceland' });
		expect(outcome(makeClaim([known, wrong]))[0]).toBe('does-not-fit');
	});

	it('is told one by one where none can be', () => {
		const other = number(2, 'times', 'about', { of: null, ofText: 'Lemuria' });
		expect(outcome(makeClaim([unknown, other]))).toEqual([
			'no-answer',
			'unknown-size',
			'not-compared'
		]);
	});
});
