// How a claim was read, part by part, and where each part comes from, in both languages.
import { describe, expect, it } from 'vitest';
import { correct } from '../../src/lib/claims/correct';
import { judge } from '../../src/lib/claims/judge';
import { type Claim, claimDoubts, type Correction } from '../../src/lib/model/claim';
import type { Language } from '../../src/lib/model/language';
import { readLine, readSlots } from '../../src/lib/words/check/read-slots';
import { plainText } from '../../src/lib/words/sentence';
import { makeClaim, number } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();

function inputOf(claim: Claim, language: Language, correction: Correction | null = null) {
	const display = { language, unitSystem: 'km2' } as const;
	const judgement = judge(correction ? correct(claim, correction) : claim, facts);
	return { judgement, facts, display, correction };
}

function slots(claim: Claim, language: Language = 'en', correction: Correction | null = null) {
	const input = inputOf(claim, language, correction);
	return readSlots(input).map(
		({ name, parts }) => `${name}: ${plainText(parts, input.display).replaceAll('\u00a0', ' ')}`
	);
}

const share = (rest: Partial<Claim> = {}, subject: Partial<Claim['subject']> = {}) =>
	makeClaim([number(20, 'percent', 'nearly')], subject, rest);

describe('how a claim was read', () => {
	it('is told part by part', () => {
		expect(slots(share({ speaker: 'the ministry' }))).toEqual([
			'What: territory held (named)',
			'Who: Russia (named)',
			'Where: Ukraine (named)',
			'When: 12 February 2025 (no date found; taken as the map’s date)',
			'Said by: the ministry',
			'Number: “nearly 20 percent” means 19–20% (qualifier “nearly”)'
		]);
		expect(slots(share(), 'uk')).toEqual([
			'Що: територія під контролем (названо)',
			'Хто: Росія (названо)',
			'Де: Україна (названо)',
			'Коли: 12 лютого 2025 року (дати немає; узято дату мапи)',
			'Хто каже: сам текст',
			'Число: «nearly 20 percent» означає 19–20% (уточнення «nearly»)'
		]);
	});

	it('has neither who nor when for how big a place is', () => {
		const names = slots(share({}, { what: 'size', holder: null })).map((one) => one.split(':')[0]);
		expect(names).toEqual(['What', 'Where', 'Said by', 'Number']);
	});

	it('says what was not read', () => {
		const claim = share({ doubts: ['past-without-date'] }, { holder: null, places: [] });
		expect(slots(claim).slice(1, 4)).toEqual([
			'Who: not read',
			'Where: not read',
			'When: not read'
		]);
	});

	it.each([
		['holder-by-pronoun', 'Who: Russia (guessed from a pronoun)'],
		['holder-by-speaker', 'Who: Russia (guessed from who is speaking)'],
		['holder-by-place', 'Who: Russia (guessed from the place)'],
		['place-by-sentence-before', 'Where: Ukraine (guessed from the sentence before)'],
		['place-by-holder', 'Where: Ukraine (guessed from who holds it)'],
		['date-by-sentence-before', 'When: 12 February 2025 (guessed from the sentence before)'],
		['what-unread', 'What: territory held (no word says so; taken as held)']
	] as const)('says where a part comes from: %s', (doubt, line) => {
		expect(slots(share({ doubts: [doubt] }))).toContain(line);
	});

	it.each(claimDoubts)('tells of %s in both languages, and that it was set by hand', (doubt) => {
		for (const language of ['en', 'uk'] as const)
			expect(slots(share({ doubts: [doubt] }), language)).not.toEqual(slots(share(), language));
		const set: Correction = { what: 'held', holder: 'RU', places: ['UA'], date: '2025-02-12' };
		const byHand = slots(share({ doubts: [doubt] }), 'en', { ...set, hedges: ['about'] });
		expect(byHand.filter((one) => one.includes('(set by hand)'))).toHaveLength(4);
		expect(byHand.at(-1)).toContain('qualifier set by hand');
	});

	it('says of each place, what a share is of, and what a rate is per', () => {
		const claim = makeClaim([number(63, 'percent'), number(16, 'km2')], {
			places: ['UA-14', 'UA-09'],
			each: true,
			of: 'its\ngains',
			per: 'day'
		});
		expect(slots(claim)).toEqual(
			expect.arrayContaining([
				'Where: each of: Donetsk Oblast and Luhansk Oblast (named)',
				'Number: “exactly 63 percent” means 62.5–63.5% a day, of “its gains” (no qualifier)',
				'Number: “exactly 16 km2” means 15.5–16.5 km² a day (no qualifier)'
			])
		);
	});

	it('says that a number or its unit was set by hand', () => {
		const claim = makeClaim([number(431, 'km2')], {}, { doubts: ['unit-by-number-before'] });
		expect(slots(claim).at(-1)).toContain('(no qualifier; unit guessed from the number before)');
		for (const set of [{ units: ['mi2'] }, { numbers: [413] }] as const)
			expect(slots(claim, 'en', set).at(-1)).toContain('(set by hand; no qualifier');
		expect(slots(claim, 'en', { units: [null] }).at(-1)).toMatch(/ \(no qualifier\)$/);
	});

	it('is one line for texts', () => {
		const input = inputOf(share(), 'en');
		expect(plainText(readLine(input), input.display)).toMatch(
			/^What: territory held \(named\); who: Russia .*; number: .*\)\.$/
		);
	});

	it('names every guess about one part', () => {
		const doubts = ['holder-by-pronoun', 'holder-by-sentence-before'] as const;
		expect(slots(share({ doubts }))).toContain(
			'Who: Russia (guessed from a pronoun; guessed from the sentence before)'
		);
	});
});
