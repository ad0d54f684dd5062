import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Weights, chancesOf, choose, weighted } from '../../src/lib/claims/learned/choose';
import { type Decision, type FitOptions, fit, tableOf } from './fit';

const options: FitOptions = { ridge: 0.1, least: 1, prune: 0, steps: 200 };
const decision = (right: readonly string[], ...wrong: (readonly string[])[]): Decision => ({
	choices: [
		...wrong.map((features) => ({ features: [features], right: false })),
		{ features: [right], right: true }
	]
});
const many = (times: number, one: Decision) => Array.from({ length: times }, () => one);

/** “Near” is right, whatever else is seen. */
const toy = [
	...many(5, decision(['near=yes', 'word=a'], ['near=no', 'word=a'], ['near=no', 'word=b'])),
	...many(5, decision(['near=yes', 'word=b'], ['near=no', 'word=a']))
];

const anyFeature = fc.constantFrom('a=1', 'a=2', 'b=1', 'b=2', 'c=1');
const anyDecision: fc.Arbitrary<Decision> = fc.record({
	choices: fc.array(
		fc.record({
			features: fc.array(fc.array(anyFeature, { maxLength: 4 }), { maxLength: 2 }),
			right: fc.boolean()
		}),
		{ maxLength: 4 }
	),
	weight: fc.integer({ min: 1, max: 3 })
});
const anyDecisions = fc.array(anyDecision, { maxLength: 12 });

describe('weights that are fitted', () => {
	it('choose rightly where one feature tells the right one', () => {
		const weights = fit(toy, options);
		expect(weights.get('near=yes')).toBeGreaterThan(1);
		expect(weights.get('near=no')).toBeLessThan(-1);
		for (const { choices } of toy) {
			const ways = choices.map(({ features, right }) => ({ features, value: right }));
			expect(choose(ways, new Weights(weights))).toMatchObject({ choice: { value: true } });
			expect(choose(ways, new Weights(weights))!.chance).toBeGreaterThan(0.9);
		}
	});

	it('give each of two ways the chance that it has', () => {
		const seen = [
			...many(30, decision(['word=a'], ['word=b'])),
			...many(10, decision(['word=b'], ['word=a']))
		];
		const weights = fit(seen, { ...options, ridge: 0.001, steps: 400 });
		const ways = ['word=a', 'word=b'].map((value) => ({ value, features: [[value]] }));
		expect(chancesOf(ways, new Weights(weights))[0]).toBeCloseTo(0.75, 2);
	});

	it('are smaller where the penalty is larger', () => {
		const [loose, strict] = [0.1, 10].map((ridge) => fit(toy, { ...options, ridge }));
		expect(strict!.get('near=yes')).toBeLessThan(loose!.get('near=yes')!);
	});

	it('count a decision as often as it weighs', () => {
		const one = decision(['word=a'], ['word=b']);
		const [often, heavy] = [fit(many(3, one), options), fit([{ ...one, weight: 3 }], options)];
		expect(often.size).toBe(2);
		for (const [feature, weight] of often) expect(heavy.get(feature)).toBeCloseTo(weight, 9);
	});

	it('are the same for the same decisions', () => {
		expect([...fit(toy, options)]).toEqual([...fit(toy, options)]);
	});

	it('are not touched by decisions without a right or without a wrong choice', () => {
		const told = fit(toy, options);
		const silent: Decision[] = [
			{ choices: [] },
			{ choices: [{ features: [['near=yes', 'other=1']], right: false }] },
			{ choices: [{ features: [['near=no', 'other=1']], right: true }] },
			{ choices: ['near=no', 'other=2'].map((one) => ({ features: [[one]], right: true })) },
			{ choices: ['near=yes', 'other=3'].map((one) => ({ features: [[one]], right: false })) }
		];
		expect([...fit([...silent, ...toy, ...silent], options)]).toEqual([...told]);
	});

	it('may be learned from several right choices', () => {
		const both: Decision = {
			choices: [
				{ features: [['word=a']], right: true },
				{ features: [['word=b']], right: true },
				{ features: [['word=c']], right: false }
			]
		};
		const weights = fit(many(5, both), options);
		expect(weights.get('word=a')).toBeCloseTo(weights.get('word=b')!, 9);
		expect(weights.get('word=a')).toBeGreaterThan(weights.get('word=c')!);
	});

	it('leave out what is seen seldom', () => {
		const seldom = decision(['near=yes', 'once=1'], ['near=no']);
		const weights = fit([...toy, seldom], { ...options, least: 2 });
		expect([...weights.keys()].sort()).toEqual(['near=no', 'near=yes', 'word=a', 'word=b']);
	});

	it('leave out what weighs next to nothing', () => {
		const idle = decision(['near=yes', 'idle=1'], ['near=no', 'idle=1']);
		const decisions = many(10, idle);
		expect(fit(decisions, options).has('idle=1')).toBe(true);
		expect([...fit(decisions, { ...options, prune: 0.1 }).keys()].sort()).toEqual([
			'near=no',
			'near=yes'
		]);
	});

	it('are finite, and give chances between 0 and 1, whatever was decided', () => {
		fc.assert(
			fc.property(anyDecisions, anyDecision, (decisions, { choices }) => {
				const weights = fit(decisions, { ...options, steps: 20 });
				for (const weight of weights.values()) expect(Number.isFinite(weight)).toBe(true);
				const ways = choices.map(({ features }) => ({ value: features, features }));
				for (const chance of chancesOf(ways, new Weights(weights))) {
					expect(chance).toBeGreaterThanOrEqual(0);
					expect(chance).toBeLessThanOrEqual(1);
				}
			})
		);
	});
});

describe('a table of weights', () => {
	it('has them in hundredths, sorted, without those that are nothing', () => {
		const weights = new Map([
			['word=b', 0.126],
			['near=yes', -1],
			['word=a = b', 2],
			['word=c', 0.004]
		]);
		const table = tableOf(weights);
		expect(JSON.stringify(table)).toBe('{"near":{"yes":-100},"word":{"a = b":200,"b":13}}');
		expect(new Map(weighted(table)).get('word=a = b')).toBe(2);
	});

	it('is told by a first sign of equality, whatever stands behind it', () => {
		fc.assert(
			// No word of a text is that one, which no object takes as a name.
			fc.property(
				fc.string().filter((value) => value !== '__proto__'),
				(value) => {
					const feature = `name=${value}`;
					expect(weighted(tableOf(new Map([[feature, 0.5]])))).toEqual([[feature, 0.5]]);
				}
			)
		);
	});
});
