import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Choice,
	Weights,
	chancesOf,
	choose,
	weighted,
	weightsOf
} from '../../../src/lib/claims/learned/choose';
import { allFeatures } from '../reading/choices-of';

const choice = <T>(value: T, ...features: string[]): Choice<T> => ({
	value,
	features: [features]
});
const table = { near: { yes: 150, no: -50 }, verb: { 'took = held': 20 } };
const weights = weightsOf(table);

const anyFeature = fc.constantFrom('near=yes', 'near=no', 'verb=took = held', 'verb=', 'far=3');
const anyChoices = fc.array(
	fc
		.array(anyFeature, { maxLength: 6 })
		.map((features) => ({ value: features, features: [features] })),
	{ minLength: 1, maxLength: 12 }
);
const anyWeights = fc
	.array(fc.tuple(anyFeature, fc.double({ min: -800, max: 800, noNaN: true })))
	.map((pairs) => new Map(pairs));

const weightsFrom = (some: Iterable<readonly [string, number]>) => new Weights(some);

describe('the weights of a table', () => {
	it('are those of its features, in ones', () => {
		expect(weighted(table)).toEqual([
			['near=yes', 1.5],
			['near=no', -0.5],
			['verb=took = held', 0.2]
		]);
	});

	it('are none where the table is empty', () => {
		expect(weighted({})).toEqual([]);
		expect(weighted({ near: {} })).toEqual([]);
	});
});

describe('a choice', () => {
	it('is the one whose features weigh most', () => {
		const chosen = choose([choice('a', 'near=no'), choice('b', 'near=yes'), choice('c')], weights);
		expect(chosen?.choice.value).toBe('b');
		expect(chosen?.chance).toBeCloseTo(1 / (1 + Math.exp(-1.5) + Math.exp(-2)), 12);
	});

	it('is the first of those that weigh the same', () => {
		const chosen = choose([choice('a', 'near=yes'), choice('b', 'near=yes')], weights);
		expect(chosen?.choice.value).toBe('a');
		expect(chosen?.chance).toBe(0.5);
	});

	it('is not changed by features without a weight', () => {
		const ways = [choice('a', 'far=3', 'verb='), choice('b', 'near=yes')];
		expect(choose(ways, weights)).toMatchObject({
			choice: ways[1],
			chance: choose([choice('a'), choice('b', 'near=yes')], weights)!.chance
		});
	});

	it('counts a feature as often as it is seen', () => {
		const ways = [choice('twice', 'near=no', 'near=no', 'near=no'), choice('once', 'near=no')];
		expect(choose(ways, weights)?.choice.value).toBe('once');
	});

	it('is weighed for what it would be, too', () => {
		const some = weightsOf({
			verb: { took: 10 },
			'held verb': { took: -70 },
			'taken verb': { took: 70 }
		});
		const ways = ['held', 'taken', 'none'].map((as) => ({
			value: as,
			features: [['verb=took']],
			as
		}));
		expect(some.of(ways)).toEqual([10 - 70, 10 + 70, 10].map((w) => expect.closeTo(w / 100, 9)));
		expect(choose(ways, some)?.choice.value).toBe('taken');
		expect(allFeatures(ways[0]!)).toEqual(['verb=took', 'held verb=took']);
	});

	it('is none where there is none, and sure where there is one', () => {
		expect(choose([], weights)).toBeNull();
		expect(chancesOf([], weights)).toEqual([]);
		expect(choose([choice('a', 'near=no')], weights)?.chance).toBe(1);
	});
});

describe('the chances of choices', () => {
	it('are between 0 and 1, sum to one, and the highest is that of the one chosen', () => {
		fc.assert(
			fc.property(anyChoices, anyWeights, (choices, some) => {
				const chances = chancesOf(choices, weightsFrom(some));
				for (const chance of chances) {
					expect(chance).toBeGreaterThanOrEqual(0);
					expect(chance).toBeLessThanOrEqual(1);
				}
				expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
				const chosen = choose(choices, weightsFrom(some))!;
				expect(chosen.chance).toBeCloseTo(Math.max(...chances), 9);
				expect(chances[choices.indexOf(chosen.choice as (typeof choices)[number])]).toBeCloseTo(
					chosen.chance,
					9
				);
			})
		);
	});

	it('are the same whatever weighs on all of them', () => {
		fc.assert(
			fc.property(anyChoices, anyWeights, (choices, some) => {
				const more = choices.map((one) => ({ ...one, features: [...one.features, ['all=1']] }));
				const heavy = weightsFrom([...some, ['all=1', 700] as const]);
				const both = [chancesOf(choices, weightsFrom(some)), chancesOf(more, heavy)] as const;
				both[0].forEach((chance, i) => expect(both[1][i]).toBeCloseTo(chance, 6));
			})
		);
	});
});
