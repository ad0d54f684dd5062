import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/claims/judge';
import { type Claim, claimDoubts } from '../../src/lib/model/claim';
import type { ClaimComparison, Judgement } from '../../src/lib/model/judgement';
import { answerText } from '../../src/lib/words/check/answer-words';
import { layerFacts } from '../fixtures/claim-facts';
import { makeClaim, number } from './make-claim';

// Other days: tests/claims/by-day.
const facts = layerFacts();
const crimea = ['UA-40', 'UA-43'];
const kursk = { holder: 'UA', places: ['RU-KRS'] } as const;
const size = { what: 'size', holder: null } as const;
const of = (figure: string) => ({
	of: facts.gazetteer.sizes.find((one) => one.figure === figure)!.id
});

const against = (comparisons: readonly ClaimComparison[], source: ClaimComparison['with']) =>
	comparisons.filter((one) => one.with === source);
const figureOf = (judgement: Judgement, id: string) => judgement.figures[id] ?? facts.figures[id]!;
const outcomes = (claim: Claim) =>
	Object.fromEntries(
		judge(claim, facts).comparisons.map(({ id, outcome }) => [id.slice('c1-0-'.length), outcome])
	);

describe('the verdict', () => {
	const cases: [string, Claim, Judgement['verdict'], Judgement['reasons'][number]['code']][] = [
		[
			'more than 112,000 km² of Ukraine',
			makeClaim([number(112_000, 'km2', 'more than')]),
			'fits',
			'fits'
		],
		[
			'99,000 km² of Ukraine',
			makeClaim([number(99_000, 'km2', 'about')]),
			'does-not-fit',
			'does-not-fit'
		],
		[
			'just under 20 % of Ukraine: of its land, not of its total area',
			makeClaim([number(20, 'percent', 'just under')]),
			'depends',
			'depends'
		],
		[
			'a quarter of Ukraine',
			makeClaim([number(25, 'percent', 'exactly', { form: 'words' })]),
			'does-not-fit',
			'does-not-fit'
		],
		['18.6 % of Ukraine, exactly', makeClaim([number(18.6, 'percent')]), 'close', 'close'],
		[
			'about 80 % of Ukraine, held by Ukraine',
			makeClaim([number(80, 'percent', 'about')], { holder: 'UA' }),
			'fits',
			'fits'
		],
		['about 450 km² in Kursk', makeClaim([number(450, 'km2', 'about')], kursk), 'fits', 'fits'],
		[
			'1,000 km² in Kursk',
			makeClaim([number(1000, 'km2', 'about')], kursk),
			'does-not-fit',
			'does-not-fit'
		],
		[
			'about 30 % of Donetsk, held by Ukraine',
			makeClaim([number(30, 'percent', 'about')], { holder: 'UA', places: ['UA-14'] }),
			'fits',
			'fits'
		],
		[
			'98.5 to 99.5 % of Luhansk, which another engine may put at 99.6',
			makeClaim([number(99, 'percent')], { places: ['UA-09'] }),
			'close',
			'close'
		],
		[
			'about 99 % of Luhansk',
			makeClaim([number(99, 'percent', 'about')], { places: ['UA-09'] }),
			'fits',
			'fits'
		],
		[
			'15 % of Ukraine without Crimea',
			makeClaim([number(15, 'percent', 'about')], { without: crimea }),
			'fits',
			'fits'
		],
		[
			'an area about the size of Virginia',
			makeClaim([number(1, 'times', 'about', of('official-US-VA'))]),
			'fits',
			'fits'
		],
		[
			'twice the size of Iceland',
			makeClaim([number(2, 'times', 'exactly', of('official-IS'))]),
			'does-not-fit',
			'does-not-fit'
		],
		[
			'the size of a thing that nobody knows',
			makeClaim([number(1, 'times', 'about', { of: null, ofText: 'a thing' })]),
			'no-answer',
			'unknown-size'
		],
		['how big Ukraine is', makeClaim([number(603_628, 'km2')], size), 'fits', 'fits'],
		[
			'how big Kursk Oblast is',
			makeClaim([number(40_000, 'km2', 'about')], { ...size, places: ['RU-KRS'] }),
			'does-not-fit',
			'does-not-fit'
		],
		[
			'what share of Ukraine Crimea is',
			makeClaim([number(4.5, 'percent', 'about')], { ...size, places: crimea }),
			'fits',
			'fits'
		],
		[
			'a pocket that the layers would not show',
			makeClaim([number(30, 'km2')], { places: ['UA-59'] }),
			'close',
			'close'
		],
		[
			'a tenth of a region where nothing is held',
			makeClaim([number(10, 'percent')], { places: ['UA-59'] }),
			'does-not-fit',
			'does-not-fit'
		],
		[
			'Russia as a whole, which the layers lack',
			makeClaim([number(90, 'percent')], { places: ['RU'] }),
			'no-answer',
			'nothing-to-compare'
		],
		['no place', makeClaim([number(20, 'percent')], { places: [] }), 'no-answer', 'unknown-place'],
		[
			'a place that is not known',
			makeClaim([number(20, 'percent')], { places: ['XX-1'] }),
			'no-answer',
			'unknown-place'
		],
		[
			'no holder',
			makeClaim([number(20, 'percent')], { holder: null }),
			'no-answer',
			'unknown-holder'
		],
		[
			'ground taken over time',
			makeClaim([number(4168, 'km2')], { what: 'change' }),
			'no-answer',
			'change-over-time'
		],
		[
			'an advance',
			makeClaim([number(2.5, 'km')], { ...kursk, what: 'advance' }),
			'no-answer',
			'advance'
		]
	];
	it.each(cases)('of %s', (_, claim, verdict, code) => {
		const judgement = judge(claim, facts);
		expect([judgement.verdict, judgement.reasons[0]!.code]).toEqual([verdict, code]);
	});

	it('goes by the worst number of several', () => {
		const claim = makeClaim([number(112_000, 'km2', 'over'), number(20, 'percent', 'nearly')]);
		const { verdict, reasons, comparisons } = judge(claim, facts);
		expect(verdict).toBe('depends');
		expect(reasons.map(({ code }) => code)).toEqual(['depends', 'fits']);
		expect(comparisons.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['c1-1-total']);
	});

	it('is the same for a claim that the text denies', () => {
		const claim = makeClaim([number(450, 'km2', 'about')], kursk, { denied: true });
		expect(judge(claim, facts).verdict).toBe('fits');
		expect(judge(claim, facts).claim.denied).toBe(true);
	});
});

describe('what was guessed', () => {
	const wrong = [number(25, 'percent')];
	it.each(claimDoubts.filter((doubt) => doubt !== 'past-without-date'))(
		'(%s) is never the ground of a “does not fit”, and is said with what to do',
		(doubt) => {
			const { verdict, reasons } = judge(makeClaim(wrong, {}, { doubts: [doubt] }), facts);
			expect([verdict, reasons[0]!.code]).toEqual(['no-answer', 'guessed']);
			const said = answerText(reasons[0]!, { language: 'en', unitSystem: 'km2' }, {});
			expect(said).toMatch(
				/ (Choose (who holds it|the place|the date|what it is about)|Check the number) to get a verdict\.$/
			);
			expect(
				judge(makeClaim([number(19, 'percent', 'about')], {}, { doubts: [doubt] }), facts).verdict
			).toBe('fits');
		}
	);

	it('does not excuse a conversion, which rests on none of it', () => {
		const numbers = [number(800, 'km2'), number(350, 'mi2')];
		const claim = makeClaim(numbers, {}, { doubts: ['holder-by-pronoun', 'place-by-holder'] });
		expect(judge(claim, facts).reasons[0]!.code).toBe('itself-disagrees');
	});

	it('excuses a share that does not follow from its area in a place that was guessed', () => {
		const numbers = [number(1000, 'km2'), number(10, 'percent')];
		const of = (doubts: Claim['doubts']) =>
			judge(makeClaim(numbers, { places: ['UA-63'] }, { doubts }), facts).reasons[0]!.code;
		expect(of([])).toBe('itself-disagrees');
		expect(of(['place-by-holder'])).toBe('guessed');
	});
});

describe('the denominator audit', () => {
	it('lists a share of each usual whole, the usual one first', () => {
		const claim = makeClaim([number(20, 'percent', 'just under')]);
		expect(outcomes(claim)).toMatchObject({
			total: 'does-not-fit',
			land: 'fits',
			'without-crimea': 'fits',
			measured: 'does-not-fit',
			'land-only': 'does-not-fit',
			'both-without-crimea': 'does-not-fit'
		});
		const judgement = judge(claim, facts);
		const values = against(judgement.comparisons, 'measured').map(({ against: id }) =>
			figureOf(judgement, id).value.toFixed(1)
		);
		expect(values).toEqual(['18.6', '19.4', '19.5', '18.7', '18.4', '18.6', '18.7', '14.8']);
		const figure = (id: string) => figureOf(judgement, id).value.toFixed(1);
		const said = answerText(
			judgement.reasons[0]!,
			{ language: 'en', unitSystem: 'km2' },
			{ figure }
		);
		expect(said).toMatch(/ Of Ukraine’s land area it is 19\.4, which fits, but that is not /);
	});

	it('says of each share what is not like for like about it', () => {
		const { comparisons } = judge(makeClaim([number(20, 'percent')]), facts);
		const unlike = Object.fromEntries(
			comparisons.map(({ id, unlike: how }) => [
				id.slice('c1-0-'.length),
				how && 'code' in how && how.code
			])
		);
		expect(unlike).toMatchObject({
			total: null,
			land: 'unlike-water',
			'without-crimea': 'unlike-regions',
			measured: null,
			'land-only': null,
			'both-without-crimea': null
		});
	});

	it('takes out of the ground what the words leave out of it', () => {
		const judgement = judge(
			makeClaim([number(15, 'percent', 'about')], { without: crimea }),
			facts
		);
		const chosen = judgement.comparisons.find((one) => one.chosen)!;
		expect(chosen.id).toBe('c1-0-without-crimea');
		expect(figureOf(judgement, chosen.against).value).toBeCloseTo(14.8, 1);
	});

	it('goes by land where the words do', () => {
		const usual = makeClaim([number(18.5, 'percent', 'about')]);
		const land = { ...usual, subject: { ...usual.subject, base: 'land' as const } };
		expect(judge(land, facts).comparisons.find(({ chosen }) => chosen)?.id).toBe('c1-0-land-only');
	});

	it('asks whether Crimea was meant with Sevastopol', () => {
		const alone = outcomes(makeClaim([number(26_100, 'km2')], { ...size, places: ['UA-43'] }));
		expect(alone).toMatchObject({ official: 'fits', 'of-UA-40+UA-43': 'does-not-fit' });
		const both = outcomes(makeClaim([number(26_945, 'km2')], { ...size, places: crimea }));
		expect(both).toMatchObject({ official: 'fits', 'of-UA-43': 'does-not-fit' });
	});

	it('adds several regions up, and their official areas', () => {
		const donbas = ['UA-09', 'UA-14'];
		const judgement = judge(makeClaim([number(84, 'percent')], { places: donbas }), facts);
		const chosen = judgement.comparisons.find((one) => one.chosen)!;
		const held = donbas.reduce((sum, id) => sum + facts.figures[`held-${id}`]!.value, 0);
		const whole = donbas.reduce((sum, id) => sum + facts.figures[`official-${id}`]!.value, 0);
		expect(figureOf(judgement, chosen.against).value).toBeCloseTo((100 * held) / whole, 9);
	});

	it('counts a region once that lies in a country named beside it', () => {
		const one = judge(makeClaim([number(112_000, 'km2', 'over')]), facts);
		const two = judge(
			makeClaim([number(112_000, 'km2', 'over')], { places: ['UA', 'UA-14'] }),
			facts
		);
		expect(two.comparisons).toEqual(one.comparisons);
	});
});

describe('another day', () => {
	const on = (from: string, to = from) =>
		makeClaim([number(17, 'percent')], {}, { date: { from, to, source: 'stated', text: null } });

	it.each([
		['2025-02-09', true],
		['2025-02-15', true],
		['2025-02-16', false],
		['2023-06-01', false],
		['no date', false]
	])('%s: compared with the layers: %s', (day, compared) => {
		const { reasons, comparisons } = judge(on(day), facts);
		expect(reasons[0]!.code === 'other-date').toBe(!compared);
		const measured = against(comparisons, 'measured');
		expect(measured.length).toBeGreaterThan(0);
		expect(measured.every(({ counts }) => counts === compared)).toBe(true);
		expect(comparisons.some(({ chosen }) => chosen)).toBe(compared);
	});

	it('shows what is measured as context', () => {
		const judgement = judge(on('2023-06-01'), facts);
		expect(judgement.verdict).toBe('no-answer');
		expect(figureOf(judgement, judgement.reasons[0]!.figures[0]!).value).toBeCloseTo(18.6, 1);
	});

	it('is meant by a past without a date', () => {
		const claim = makeClaim([number(20, 'percent')], {}, { doubts: ['past-without-date'] });
		expect(judge(claim, facts).reasons[0]!.code).toBe('other-date');
	});

	it('is all the same to how big a place is', () => {
		const claim = { ...on('1991-08-24'), expressions: [number(603_628, 'km2')] };
		const sized = { ...claim, subject: { ...claim.subject, ...size } };
		expect(judge(sized, facts).verdict).toBe('fits');
	});
});

describe('what the articles report', () => {
	it('is context for the same quantity, holder and ground', () => {
		const { comparisons } = judge(makeClaim([number(1000, 'km2')], kursk), facts);
		const reported = against(comparisons, 'reported');
		expect(reported.map((one) => one.against).sort()).toEqual([
			'abbasova-held-in-kursk-area',
			'rejected-swapping-held-in-kursk-area'
		]);
		expect(reported.every(({ counts, outcome }) => !counts && outcome === 'does-not-fit')).toBe(
			true
		);
	});
});

describe('the map', () => {
	it('shows the rows of the ground and its region', () => {
		const { map } = judge(makeClaim([number(450, 'km2')], kursk), facts);
		expect(map.rows).toEqual(['sudzha', 'tyotkino', 'kursk-contested']);
		expect(map.region).toBe('RU-KRS');
		expect(map.bounds![0]).toBeLessThan(map.bounds![2]);
	});

	it('leaves out what the words leave out', () => {
		const { map } = judge(makeClaim([number(15, 'percent')], { without: crimea }), facts);
		expect(map.rows).toContain('UA-14');
		expect(map.rows).not.toContain('UA-43');
		expect(map.region).toBeNull();
	});
});

describe('a comparison with a state that has wide waters', () => {
	const times = (value: number, id: string) =>
		judge(
			makeClaim([number(value, 'times', 'about', { of: id })], { ...size, places: ['RU-KRS'] }),
			facts
		);

	it('is made with its land, too, if it does not fit with all of it', () => {
		expect(times(5, 'US-DE').verdict).toBe('fits');
		const { verdict, reasons } = times(6, 'US-DE');
		expect(verdict).toBe('depends');
		expect(reasons[0]!.says.slots!['how']).toEqual({
			code: 'size-land',
			slots: { name: { en: 'Delaware (US state)', uk: 'Делавер (штат США)' } }
		});
		expect(reasons[0]!.figures).toEqual([
			'official-RU-KRS',
			'official-US-DE',
			'official-US-DE-land'
		]);
		expect(times(9, 'US-DE').verdict).toBe('does-not-fit');
	});

	it('is one with the whole for a thing of which no land is published', () => {
		const { comparisons } = times(1, 'BE');
		expect(comparisons[0]).toMatchObject({ outcome: 'fits' });
		const ways = comparisons.flatMap(({ how }) => (how && 'code' in how ? [how.code] : []));
		expect(ways).not.toContain('size-land');
	});
});
