import { describe, expect, it } from 'vitest';
import { ownBounds } from '../../../src/lib/claims/own/own-bounds';
import type { Claim } from '../../../src/lib/model/claim';
import type { Judgement } from '../../../src/lib/model/judgement';
import type { GroundMeaning } from '../../../src/lib/model/mapping';
import type { DatedOwnDay } from '../../../src/lib/model/own-layer';
import { judgeOwn } from '../../../src/lib/state/ties/judge-own';
import { answerText } from '../../../src/lib/words/check/answer-words';
import '../../../src/lib/words/ties/tie-words';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { ownLayer } from '../../fixtures/own-grounds';
import { makeClaim, number } from '../make-claim';

const facts = shippedClaimFacts();

type Area = readonly [GroundMeaning, string, number];
const onDay = (day: string, ...areas: readonly Area[]): DatedOwnDay => ({
	day,
	files: [`${day}.geojson`],
	areas: areas.map(([meaning, region, areaSqKm]) => ({ meaning, region, areaSqKm }))
});

const days = [
	onDay('2025-01-01', ['held-ru', 'UA-14', 18_000], ['held-ru', 'UA-63', 2000]),
	onDay(
		'2025-01-31',
		['held-ru', 'UA-14', 18_400],
		['contested-ru', 'UA-14', 80],
		['held-ru', 'UA-63', 2020]
	),
	onDay('2025-02-26', ['held-ru', 'UA-14', 18_650], ['held-ru', 'UA-63', 1900])
];
const judged = judgeOwn(ownLayer(...days), days[2]!, { name: 'own.zip', mapping: 'Mine' });

const told = (value: number, subject: object, from: string, to: string, rest = {}) =>
	judged(
		{
			...makeClaim([number(value, 'km2', 'about')], { what: 'change', ...subject }, rest),
			date: { from, to, source: 'stated', text: null }
		} as Claim,
		facts
	);
const said = ({ reasons }: Judgement, language: 'en' | 'uk' = 'en') =>
	answerText(reasons[0]!, { language, unitSystem: 'km2' }, {});
const lead = ({ comparisons, figures }: Judgement) => figures[comparisons[0]!.against]!;

describe('a change between two days of a file', () => {
	it('is what is held at the end less what is held at the beginning, each with its receipt', () => {
		const january = told(420, {}, '2025-01-01', '2025-01-31');
		expect(january.verdict).toBe('fits');
		const figure = lead(january);
		expect(figure).toMatchObject({ value: 420, margin: 0, asOf: '2025-01-31', precision: 1 });
		const inputs = figure.receipt.type === 'derived' ? figure.receipt.inputs : [];
		expect(inputs.map((id) => january.figures[id])).toMatchObject([
			{ value: 20_420, asOf: '2025-01-31', receipt: { layer: { slots: { file: 'own.zip' } } } },
			{ value: 20_000, asOf: '2025-01-01', receipt: { layer: { slots: { file: 'own.zip' } } } }
		]);
		expect(said(january)).toContain('held on 2025-01-01 and on 2025-01-31');
		expect(said(january, 'uk')).toContain('під контролем 2025-01-01 і 2025-01-31');
		expect(told(500, {}, '2025-01-01', '2025-01-31').verdict).not.toBe('fits');
		expect(told(800, {}, '2025-01-01', '2025-01-31').verdict).toBe('does-not-fit');
		expect(january.own).toEqual({ name: 'own.zip', mapping: 'Mine', day: '2025-01-31' });
	});

	it('is told of a region, with contested ground as another way of counting', () => {
		const donetsk = { places: ['UA-14'] };
		expect(told(400, donetsk, '2025-01-01', '2025-01-31').verdict).toBe('fits');
		const wide = told(480, donetsk, '2025-01-01', '2025-01-31');
		expect(wide.verdict).toBe('depends');
		expect(said(wide)).toContain('contested');
	});

	it('is what the other side lost, where a side retook it or lost it', () => {
		const kharkiv = { holder: 'UA', places: ['UA-63'] };
		const retook = told(120, kharkiv, '2025-01-31', '2025-02-26');
		expect(retook.verdict).toBe('fits');
		expect(lead(retook).receipt).toMatchObject({ formula: '{0} − {1}' });
		expect(
			told(120, { holder: 'RU', places: ['UA-63'], lost: true }, '2025-01-31', '2025-02-26').verdict
		).toBe('fits');
		const otherWay = told(120, { ...kharkiv, holder: 'RU' }, '2025-01-31', '2025-02-26');
		expect(otherWay.verdict).toBe('no-answer');
		expect(otherWay.reasons[0]!.code).toBe('other-way');
	});

	it('takes days that lie near the ends, says which, and allows for the days off', () => {
		const february = told(130, {}, '2025-02-01', '2025-02-28');
		// 130 km² in 26 days: fewer a day than the dozen that is usual, for the three that they are off.
		expect(lead(february)).toMatchObject({ value: 130, asOf: '2025-02-26', margin: 3 * 12 });
		expect(said(february)).toContain('at the same pace or at 12 km² a day, whichever is more');
		expect(said(february, 'uk')).toContain('12 км² на день, якщо це більше');
		// 420 km² in 30 days are more: those for two.
		expect(lead(told(420, {}, '2025-01-01', '2025-02-02')).margin).toBeCloseTo((420 * 2) / 30);
		expect(said(february)).toContain('held on 2025-01-31 and on 2025-02-26, its days nearest');
		expect(told(143, {}, '2025-02-01', '2025-02-28').verdict).toBe('close');
		expect(told(250, {}, '2025-02-01', '2025-02-28').verdict).toBe('does-not-fit');
	});

	it('is no more certain where hardly anything changed on balance', () => {
		const still = judgeOwn(
			ownLayer(
				onDay('2025-02-01', ['held-ru', 'UA-14', 18_000]),
				onDay('2025-02-26', ['held-ru', 'UA-14', 18_001])
			),
			days[2]!,
			{ name: 'own.zip', mapping: 'Mine' }
		);
		const month = { from: '2025-01-31', to: '2025-02-28', source: 'stated', text: null };
		const claim = makeClaim([number(20, 'km2', 'about')], { what: 'change' });
		const judgement = still({ ...claim, date: month } as Claim, facts);
		expect(lead(judgement)).toMatchObject({ value: 1, margin: 3 * 12 });
		expect(judgement.verdict).toBe('close');
	});

	it('is a rate by the length of the period', () => {
		const rate = told(14, { per: 'day' }, '2025-01-01', '2025-01-31');
		expect(lead(rate).value).toBeCloseTo(420 / 31);
		expect(said(rate)).toContain('a day');
	});

	it('has no answer where the file has no two days near enough, and says which are nearest', () => {
		const december = told(400, {}, '2024-12-01', '2024-12-31');
		expect(december.reasons[0]!.code).toBe('change-over-time');
		expect(said(december)).toContain('the nearest to both is 2025-01-01');
		const winter = told(400, {}, '2024-12-01', '2025-02-28');
		expect(said(winter)).toContain('the nearest are 2025-01-01 and 2025-02-26');
		expect(said(winter, 'uk')).toContain('не далі ніж за 3 дні');
		expect(told(20, {}, '2025-01-31', '2025-01-31').verdict).toBe('no-answer');
	});

	it('does not take what a file lacks for nothing', () => {
		const luhansk = told(10, { places: ['UA-09'] }, '2025-01-01', '2025-01-31');
		expect(luhansk.reasons[0]!.code).toBe('own-nothing');
		expect(said(luhansk)).toContain('both on 2025-01-01 and on 2025-01-31');
	});

	it('needs to be told over which days', () => {
		const none = judged(
			{
				...makeClaim([number(420, 'km2', 'about')], { what: 'change' }),
				date: { from: '2025-02-12', to: '2025-02-12', source: 'none', text: null }
			},
			facts
		);
		expect(none.reasons[0]!.code).toBe('undated-change');
	});
});

describe('ownBounds', () => {
	it('takes the day before for what changed on one day', () => {
		const bounds = ownBounds([onDay('2025-01-04'), onDay('2025-01-05')], {
			from: '2025-01-05',
			to: '2025-01-05'
		});
		expect(bounds).toMatchObject({ from: { day: '2025-01-04' }, to: { day: '2025-01-05' } });
		expect(bounds!.daysOff).toBe(0);
	});

	it('has none for days that are no dates, and for no days', () => {
		expect(ownBounds([], { from: '2025-01-01', to: '2025-01-31' })).toBeNull();
		expect(ownBounds(days, { from: 'x', to: 'y' })).toBeNull();
	});
});
