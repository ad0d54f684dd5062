// A number that would fit if a part of its sentence were read otherwise.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import { correct } from '../../src/lib/claims/correct';
import { judge } from '../../src/lib/claims/judge';
import { otherReadings } from '../../src/lib/claims/otherwise';
import { confirmed } from '../../src/lib/ui/check/confirmed';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const day = '2025-02-12';
const checked = (text: string, articleDate = day) => checkText(text, facts, { articleDate })[0]!;

describe('a number that does not fit as read', () => {
	it.each([
		['Ukraine holds 68 percent of Donetsk region.', ['holder-otherwise']],
		['Russia holds 68 percent of Luhansk, and goes on in Donetsk.', ['place-otherwise']],
		['Russia controls 29,800 sq km of the Kursk region.', ['what-otherwise']],
		[
			'Russia took 906 sq km of Ukraine in January 2025. In November 2024 it had been its best month in years.',
			['date-otherwise']
		]
	])('%s', (text, doubts) => {
		const { claim, reasons, verdict } = checked(text);
		expect({ doubts: claim.doubts, verdict, code: reasons[0]!.code }).toEqual({
			doubts,
			verdict: 'no-answer',
			code: 'guessed'
		});
		// Confirmed as it was read, it does not fit.
		expect(judge(correct(claim, confirmed(claim)!), facts).verdict).toBe('does-not-fit');
	});

	it.each([
		['Russia holds 25 percent of Ukraine.', day],
		// Fits elsewhere, too, whatever is read.
		['Russia holds at least 20 percent of Ukraine.', day],
		// Russia, which is named, is no other place to have been taken by it.
		['Russia seized 331 sq km of Ukraine in March 2025, according to DeepState.', '2025-04-10']
	])('%s: where nothing else is offered, it says so', (text, date) => {
		const { claim, verdict } = checked(text, date);
		expect([claim.doubts, verdict]).toEqual([[], 'does-not-fit']);
	});

	it.each([
		['Russia holds 112,000 sq km, 30 percent of Ukraine.', 'number-by-little', 'guessed'],
		['Russia holds 112,000 sq km, or 30 percent of Ukraine.', undefined, 'itself-disagrees'],
		['Russia holds 112,000 sq km (30 percent of Ukraine).', undefined, 'itself-disagrees'],
		['Russia holds 112,000 sq km, 18.5 percent of Ukraine.', undefined, 'close']
	])('%s: numbers that a comma joins may be two', (text, doubt, code) => {
		const { claim, reasons } = checked(text);
		expect([claim.doubts[0], reasons[0]!.code]).toEqual([doubt, code]);
		const asRead = confirmed(claim);
		if (doubt) expect(judge(correct(claim, asRead!), facts).verdict).toBe('does-not-fit');
	});

	it('offers each other reading once, and not too many', () => {
		const text = `Russia holds 25 percent of Ukraine: ${'Luhansk, Donetsk, Kherson, Kharkiv, Sumy, Kursk, Odesa, Mykolaiv, Poltava, Crimea, '.repeat(4)}in May, June, July and August 2024.`;
		const others = otherReadings(checked(text).claim, text, facts.gazetteer, day);
		const shown = others.map(({ claim, doubt }) =>
			JSON.stringify([doubt, claim.subject, claim.date])
		);
		expect(new Set(shown).size).toBe(shown.length);
		expect(others.length).toBeLessThanOrEqual(3 + 8 + 8);
	});
});
