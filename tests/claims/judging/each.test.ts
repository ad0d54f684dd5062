// Numbers that are said of each of several places, not of all of them together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import { type Claim, claimDoubts } from '../../../src/lib/model/claim';
import { holders } from '../../../src/lib/model/holder';
import { verdicts } from '../../../src/lib/model/judgement';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { makeClaim, number } from '../make-claim';

const facts = shippedClaimFacts();
const regions = facts.places.filter(({ parts }) => parts.length === 0).map(({ id }) => id);
const each = (places: readonly string[], expressions: Claim['expressions'], rest = {}) =>
	makeClaim(expressions, { places, each: true }, rest);
const verdictOf = (claim: Claim) => judge(claim, facts).verdict;
const codes = (claim: Claim) => judge(claim, facts).reasons.map(({ code }) => code);

describe('a number that is said of each place', () => {
	const [luhansk, donetsk, kharkiv] = ['UA-09', 'UA-14', 'UA-63'];

	it('fits only where it fits each of them, whatever they come to together', () => {
		const half = [number(50, 'percent', 'at least')];
		expect(verdictOf(each([luhansk, donetsk], half))).toBe('fits');
		// Together it is over half all the same.
		expect(verdictOf(makeClaim(half, { places: [luhansk, donetsk, kharkiv] }))).toBe('fits');
		expect(verdictOf(each([luhansk, donetsk, kharkiv], half))).toBe('does-not-fit');
	});

	it('has a reason for each place, the worst first, and comparisons that name theirs', () => {
		const claim = each([donetsk, kharkiv, luhansk], [number(50, 'percent', 'at least')]);
		const { reasons, comparisons, figures } = judge(claim, facts);
		expect(reasons.map(({ code }) => code)).toEqual(['does-not-fit', 'fits', 'fits']);
		expect([...new Set(comparisons.map(({ place }) => place))].sort()).toEqual([
			luhansk,
			donetsk,
			kharkiv
		]);
		expect(comparisons.find(({ chosen }) => chosen)).toMatchObject({ place: kharkiv });
		// Every number has its receipt.
		for (const { figures: named } of reasons)
			for (const id of named) expect(figures[id] ?? facts.figures[id]).toBeDefined();
		const shares = comparisons.map(({ against }) => figures[against]?.subject.region);
		expect(new Set(shares)).toEqual(new Set([luhansk, donetsk, kharkiv]));
	});

	it('takes a country and its region for two', () => {
		const { comparisons } = judge(each(['UA', donetsk], [number(19, 'percent')]), facts);
		expect(new Set(comparisons.map(({ place }) => place))).toEqual(new Set(['UA', donetsk]));
	});

	it('gets no answer where one place cannot be told, unless it does not fit another', () => {
		const share = (value: number) => [number(value, 'percent', 'at least')];
		expect(codes(each([donetsk, 'RU'], share(50)))).toEqual(['not-compared', 'fits']);
		expect(verdictOf(each([donetsk, 'RU'], share(50)))).toBe('no-answer');
		expect(codes(each([donetsk, 'RU'], share(90)))).toEqual(['does-not-fit', 'not-compared']);
	});

	it('tells which place went the other way, and by what figure', () => {
		const date = { from: '2024-11-01', to: '2024-11-30', source: 'stated', text: null } as const;
		const subject = {
			what: 'change',
			holder: 'UA',
			places: [luhansk, donetsk],
			each: true
		} as const;
		const claim = makeClaim([number(40, 'km2')], subject, { date });
		const { verdict, reasons, figures } = judge(claim, facts);
		expect(verdict).toBe('no-answer');
		expect(reasons.map(({ code }) => code)).toEqual(['other-way']);
		expect(reasons[0]!.says).toMatchObject({
			code: 'of-place',
			slots: { place: { en: 'Donetsk Oblast' }, line: { code: 'other-way' } }
		});
		const [shown] = reasons[0]!.figures;
		expect(figures[shown!]).toMatchObject({ subject: { region: donetsk } });
	});

	it('is said of one place as without “each”', () => {
		const claim = each([donetsk], [number(70, 'percent', 'about')]);
		const plain = makeClaim(claim.expressions, { places: [donetsk] });
		expect(judge(claim, facts).comparisons).toEqual(judge(plain, facts).comparisons);
	});

	it('is judged for every place as that place alone is: the worst verdict counts', () => {
		// What says most against “fits” comes first.
		const order = ['does-not-fit', 'no-answer', 'depends', 'close', 'fits'] as const;
		expect([...order].sort()).toEqual([...verdicts].sort());
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...regions, 'UA', 'RU'), { minLength: 2, maxLength: 5 }),
				fc.constantFrom(...holders),
				fc.constantFrom('held', 'size'),
				fc.oneof(
					fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant('percent' as const)),
					fc.tuple(fc.double({ min: 0, max: 30_000, noNaN: true }), fc.constant('km2' as const))
				),
				(places, holder, what, [value, unit]) => {
					const numbers = [number(value, unit, 'about')];
					const alone = places.map((place) =>
						verdictOf(makeClaim(numbers, { places: [place], holder, what }))
					);
					const claim = makeClaim(numbers, { places, holder, what, each: true });
					expect(verdictOf(claim)).toBe(order.find((verdict) => alone.includes(verdict)));
				}
			),
			{ numRuns: 300 }
		);
	});
});

describe('a guess', () => {
	const bearing = claimDoubts.filter((doubt) => doubt !== 'past-without-date');

	it('is never the ground of “does not fit”, of one place or of each of several', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...regions, 'UA'), { minLength: 1, maxLength: 4 }),
				fc.constantFrom(...holders),
				fc.constantFrom({}, { each: true as const }),
				fc.uniqueArray(fc.constantFrom(...bearing), { minLength: 1, maxLength: 3 }),
				fc.double({ min: 0, max: 100, noNaN: true }),
				(places, holder, rest, doubts, value) => {
					const claim = makeClaim([number(value, 'percent')], { places, holder, ...rest });
					fc.pre(verdictOf(claim) === 'does-not-fit');
					const guessed = { ...claim, doubts };
					expect(verdictOf(guessed)).toBe('no-answer');
					expect(codes(guessed)[0]).toBe('guessed');
				}
			),
			{ numRuns: 200 }
		);
	});

	it.each(['number-by-blanks', 'unit-by-number-before', 'number-by-little'] as const)(
		'(%s) is no ground to say that a text contradicts itself, nor is that “fits”',
		(doubt) => {
			const claim = makeClaim([number(112_500, 'km2'), number(80_000, 'mi2')]);
			expect(codes(claim)[0]).toBe('itself-disagrees');
			const doubted = { ...claim, doubts: [doubt] };
			expect(verdictOf(doubted)).toBe('no-answer');
			expect(codes(doubted)[0]).toBe('guessed');
		}
	);

	it('of what is told is no ground to hold a share against its area', () => {
		const claim = makeClaim([number(1000, 'km2'), number(10, 'percent')], { places: ['UA-63'] });
		expect(codes(claim)[0]).toBe('itself-disagrees');
		expect(codes({ ...claim, doubts: ['what-unread'] })[0]).toBe('guessed');
	});
});
