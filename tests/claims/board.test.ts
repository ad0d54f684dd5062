import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/claims/judge';
import type { Dossier } from '../../src/lib/model/dossier';
import type { Figure } from '../../src/lib/model/figure';
import type { ClaimFacts, Judgement } from '../../src/lib/model/judgement';
import { boardAxis, isOpenBelow } from '../../src/lib/pictures/board-axis';
import { boardGroups, standing } from '../../src/lib/claims/board/board-groups';
import type { BoardGroup } from '../../src/lib/model/board';
import { groupSentences } from '../../src/lib/words/check/board-sentences';
import { groupTitle } from '../../src/lib/words/check/board-words';
import { plainText } from '../../src/lib/words/sentence';
import { makeClaim, number } from './make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { measured, reported } from '../fixtures/dossier';
import { shippedSite } from '../fixtures/shipped-site';

const km = { language: 'en', unitSystem: 'km2' } as const;
let dossier: Dossier;
let facts: ClaimFacts;
let figures: Figure[];
beforeAll(() => {
	const loaded = shippedSite();
	({ dossier } = loaded);
	facts = shippedClaimFacts();
	figures = Object.values(facts.figures);
});

const groupsOf = (checked: readonly Judgement[] = []) => boardGroups({ figures, checked, dossier });
const titles = (groups: readonly BoardGroup[]) =>
	groups.map((group) => groupTitle(group, dossier, 'en'));
const find = (groups: readonly BoardGroup[], title: string) =>
	groups.find((group) => groupTitle(group, dossier, 'en') === title)!;
const said = (group: BoardGroup) =>
	groupSentences(group, dossier.asOf, 'en')
		.map((parts) => plainText(parts, km))
		.join('\n')
		.replaceAll('\u00a0', ' ');

const ukraineArea = 'Ukraine: area held by Russia';

describe('the groups of the board', () => {
	it('puts every territorial figure of the five articles on its axis', () => {
		const groups = groupsOf();
		expect(titles(groups)).toEqual([
			ukraineArea,
			'Kursk Oblast: area held by Ukraine',
			'Ukraine: share held by Russia',
			'Kursk Oblast: how far Ukraine advanced'
		]);
		expect(groups.map(({ rows }) => rows.length)).toEqual([2, 2, 3, 2]);
		expect(groups.map(({ measured }) => measured.map(({ id }) => id))).toEqual([
			['total-occupied'],
			['total-kursk'],
			['share-measured', 'share-measured-land'],
			[]
		]);
	});

	it('orders rows by date, then by who says so', () => {
		const share = find(groupsOf(), 'Ukraine: share held by Russia');
		expect(share.rows.map(({ date }) => date)).toEqual(['2025-02-12', '2025-02-12', '2025-02-13']);
	});

	it('adds claims of the text to the axis that they speak of, each quantity once', () => {
		const pair = makeClaim([
			number(18, 'percent', 'about'),
			number(112_500, 'km2'),
			number(43_400, 'mi2')
		]);
		const groups = groupsOf([judge(pair, facts)]);
		const area = find(groups, ukraineArea);
		const claims = area.rows.filter(({ claim }) => claim !== null);
		expect(claims.map(({ figure }) => figure.id)).toEqual(['c1-1']);
		expect(find(groups, 'Ukraine: share held by Russia').rows).toHaveLength(4);
	});

	it('opens an axis for ground that no article speaks of, beside what is measured there', () => {
		for (const [holder, title] of [
			['RU', 'Donetsk Oblast: share held by Russia'],
			['UA', 'Donetsk Oblast: share held by Ukraine']
		] as const) {
			const claim = makeClaim([number(30, 'percent')], { holder, places: ['UA-14'] });
			const group = find(groupsOf([judge(claim, facts)]), title);
			expect(group.rows.map(({ standing }) => standing)).toHaveLength(1);
			expect(group.measured).toHaveLength(1);
			expect(group.measured[0]!.unit).toBe('percent');
		}
		expect(
			titles(
				groupsOf([judge(makeClaim([number(9000, 'km2')], { places: ['UA-23', 'UA-14'] }), facts)])
			)
		).toContain('Donetsk Oblast and Zaporizhzhia Oblast: area held by Russia');
	});

	it('leaves out what has no side, no place, or is no state of one day', () => {
		const known = titles(groupsOf());
		const claims = [
			makeClaim([number(500, 'km2')], { holder: null }),
			makeClaim([number(500, 'km2')], { places: [] }),
			makeClaim([number(500, 'km2')], { what: 'change' }),
			makeClaim([number(2, 'times')])
		];
		const groups = groupsOf(claims.map((claim) => judge(claim, facts)));
		expect(titles(groups)).toEqual(known);
		expect(groups.flatMap(({ rows }) => rows).filter(({ claim }) => claim)).toEqual([]);
	});

	it('sets a number that is said of each place beside each of them', () => {
		const places = ['UA-14', 'UA-63'];
		const claim = makeClaim([number(30, 'percent')], { holder: 'UA', places, each: true });
		const groups = groupsOf([judge(claim, facts)]);
		for (const [place, share] of [
			['Donetsk', 31],
			['Kharkiv', 96]
		] as const) {
			const group = find(groups, `${place} Oblast: share held by Ukraine`);
			expect(group.rows.map(({ figure }) => figure.id)).toEqual(['c1-0']);
			expect(group.measured[0]!.value).toBeCloseTo(share, -0.5);
		}
		expect(titles(groups).join()).not.toContain('Donetsk Oblast and');
		const alone = judge({ ...claim, subject: { ...claim.subject, places: ['UA-14'] } }, facts);
		expect(titles(groupsOf([alone]))).toContain('Donetsk Oblast: share held by Ukraine');
	});

	it('leaves out rates and shares of other ground, but not the areas beside these', () => {
		const rowsOf = (groups: readonly BoardGroup[], title: string) =>
			find(groups, title).rows.filter(({ claim }) => claim !== null);
		const rate = groupsOf([judge(makeClaim([number(16, 'km2')], { per: 'day' }), facts)]);
		expect(rowsOf(rate, ukraineArea)).toEqual([]);
		const numbers = [number(63, 'percent'), number(790, 'km2')];
		const gains = groupsOf([judge(makeClaim(numbers, { of: 'its gains' }), facts)]);
		expect(rowsOf(gains, 'Ukraine: share held by Russia')).toEqual([]);
		expect(rowsOf(gains, ukraineArea)).toHaveLength(1);
	});

	it('sets a claim of another day beside nothing', () => {
		const then = { from: '2024-08-20', to: '2024-08-20', source: 'stated', text: 'then' } as const;
		const claim = makeClaim(
			[number(1250, 'km2')],
			{ holder: 'UA', places: ['RU-KRS'] },
			{ date: then }
		);
		const group = find(groupsOf([judge(claim, facts)]), 'Kursk Oblast: area held by Ukraine');
		const row = group.rows.find((one) => one.claim !== null)!;
		expect(row).toMatchObject({ date: '2024-08-20', standing: 'other-day' });
		expect(said(group)).toContain(
			'Not compared, because the map shows 12 February 2025 and these are about another day: 1,250 km² (the checked text).'
		);
		expect(said(group)).not.toContain('does not fit');
	});
});

describe('what a group says', () => {
	it('says which reported figures agree, with one another and with what is measured', () => {
		const [area, kursk, share, advance] = groupsOf().map(said);
		expect(area).toMatch(/^These fit together: .*over 112,000 km²/);
		expect(area).toContain('We measure 112,300–113,000 km²: fits all of them.');
		expect(kursk).toContain('We measure 420–610 km²: fits all of them.');
		expect(share).toContain('We measure 18.6–18.7%: fits none of them.');
		expect(advance).toContain('We have no measurement to compare these with.');
	});

	it('names the pairs that do not meet, and what lies inside the uncertainty', () => {
		const close = makeClaim([number(112_200, 'km2', 'under')], {}, { id: 'c1' });
		const off = makeClaim([number(90_000, 'km2')], {}, { id: 'c2', speaker: 'An analyst' });
		const text = said(find(groupsOf([judge(close, facts), judge(off, facts)]), ukraineArea));
		expect(text).toMatch(
			/^90,000 km² \(An analyst, in the checked text\) does not fit more than 112,000/
		);
		expect(text).toContain('does not fit 90,000 km²');
		expect(text).toContain('Within our margin of error: under 112,200 km²');
	});

	it('counts what is too much to name', () => {
		const many = Array.from({ length: 9 }, (_, index) =>
			judge(makeClaim([number(20_000 + 5000 * index, 'km2')], {}, { id: `c${index}` }), facts)
		);
		const text = said(find(groupsOf(many), ukraineArea));
		expect(text).toMatch(/and 4 more\./);
		expect(text).toMatch(/More numbers that clash with others: 6\./);
	});

	it('uses the same words for both sides', () => {
		const about = (holder: 'UA' | 'RU') =>
			groupTitle(
				{ quantity: 'area', what: 'held', holder, places: ['UA-14'], without: [] },
				dossier,
				'en'
			);
		expect(about('UA').replace('Ukraine', 'Russia')).toBe(about('RU'));
	});
});

describe('how a number stands to what is measured', () => {
	const ours = measured('ours'); // 462.3, contested 137.4, ± 14
	const number = (low: number, high: number): Figure => ({
		...reported('one', low, 'km2', 'exactly'),
		interval: { low, high }
	});
	it('agrees or not only where that is so whatever measuring may be off by', () => {
		expect(standing(number(480, 500), ours)).toBe('fits');
		expect(standing(number(400, 440), ours)).toBe('does-not-fit');
		expect(standing(number(440, 460), ours)).toBe('close');
		expect(standing(number(700, Infinity), ours)).toBe('does-not-fit');
		expect(standing(number(500, Infinity), ours)).toBe('fits');
	});
});

describe('the axis', () => {
	const anyFigure = fc
		.tuple(
			fc.double({ min: 0, max: 1e6, noNaN: true }),
			fc.double({ min: 0, max: 1e5, noNaN: true })
		)
		.map(([low, width]): Figure => ({
			...reported('one', low + width / 2, 'km2', 'exactly'),
			interval: { low, high: low + width }
		}));
	it('shows all of every range, with few and round ticks, in either unit', () => {
		fc.assert(
			fc.property(
				fc.array(anyFigure, { minLength: 1, maxLength: 6 }),
				fc.constantFrom('km2', 'mi2'),
				(list, unitSystem) => {
					const axis = boardAxis(list, [], { language: 'en', unitSystem });
					for (const { interval, value } of list) {
						// A range that nothing bounds from below counts with its value.
						const low = isOpenBelow(interval) ? value : interval.low;
						expect(low).toBeGreaterThanOrEqual(axis.low - 1e-6);
						expect(interval.high).toBeLessThanOrEqual(axis.high + 1e-6);
					}
					expect(axis.high).toBeGreaterThan(axis.low);
					expect(axis.ticks.length).toBeGreaterThanOrEqual(1);
					expect(axis.ticks.length).toBeLessThanOrEqual(6);
					for (const tick of axis.ticks) {
						expect(tick).toBeGreaterThanOrEqual(axis.low - 1e-6 * (1 + axis.high));
						expect(tick).toBeLessThanOrEqual(axis.high * (1 + 1e-6));
					}
				}
			),
			{ numRuns: 500 }
		);
	});
	it('is not stretched by what nothing bounds', () => {
		const atLeast = reported('one', 450, 'km2', 'at least');
		const upTo = reported('two', 500, 'km2', 'up to');
		const axis = boardAxis([atLeast, upTo], [], km);
		expect(axis.low).toBeGreaterThan(400);
		expect(axis.high).toBeLessThan(550);
	});
	it('ends at 100 percent', () => {
		expect(boardAxis([reported('one', 99, 'percent', 'about')], [], km).high).toBeGreaterThan(100);
		expect(boardAxis([reported('one', 99, 'percent', 'exactly')], [], km).high).toBeLessThanOrEqual(
			100
		);
	});
});
