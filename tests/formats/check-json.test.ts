// What a claim says beyond its numbers stays in the JSON of a check.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/claims/judge';
import { claimAsJson } from '../../src/lib/formats/check-json';
import type { Claim } from '../../src/lib/model/claim';
import { terminalAnswer, terminalReason } from '../../src/lib/words/terminal/check-lines';
import { makeClaim, number } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const place = { offset: 0, line: 1, column: 1, number: 1 };
const json = (claim: Claim) =>
	claimAsJson(judge(claim, facts), facts, 'a text of some length', place, {
		name: () => 'a name',
		answer: (judgement) => terminalAnswer(judgement, facts, 'en'),
		reason: (reason, judgement) => terminalReason(reason, judgement, facts, 'en'),
		source: () => null,
		step: () => 'a step'
	});

describe('a claim as JSON', () => {
	it('says whether it is of each place, what a rate is per, and what a share is of', () => {
		const plain = json(makeClaim([number(20, 'percent')]));
		expect(plain.subject).toMatchObject({ each: false, per: null, of: null });
		expect(plain.comparisons.every(({ place: one }) => one === null)).toBe(true);
		const rest = { each: true, per: 'day', of: 'its gains' } as const;
		expect(json(makeClaim([number(20, 'percent')], rest)).subject).toMatchObject(rest);
	});

	it('names the place of each comparison of a claim of each', () => {
		const places = ['UA-14', 'UA-63'];
		const { comparisons } = json(makeClaim([number(20, 'percent')], { places, each: true }));
		expect([...new Set(comparisons.map(({ place: one }) => one))]).toEqual(places);
	});

	it('answers with what was not compared, and lists that as a reason', () => {
		const unknown = number(3, 'times', 'exactly', { of: null, ofText: 'Atlantis' });
		const { answer, reasons } = json(makeClaim([number(112_000, 'km2', 'over'), unknown]));
		expect(answer).toMatch(
			/ fits \(.*\)\. “.*” was not compared\. We have no area for “Atlantis”\.$/
		);
		expect(reasons.map(({ code }) => code)).toEqual(['fits', 'not-compared']);
		expect(answer).toBe(reasons.map(({ text }) => text).join(' '));
	});
});
