import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { correct } from '../../src/lib/claims/correct';
import { judge } from '../../src/lib/claims/judge';
import {
	type Claim,
	type ClaimDoubt,
	claimDoubts,
	claimWhats,
	type Correction,
	type Expression,
	ratePeriods,
	statedUnits
} from '../../src/lib/model/claim';
import { type Figure, quantities } from '../../src/lib/model/figure';
import { hedges } from '../../src/lib/model/hedge';
import { holders } from '../../src/lib/model/holder';
import type { ClaimFacts, Judgement, Reason } from '../../src/lib/model/judgement';
import { layerFacts, shippedClaimFacts } from '../fixtures/claim-facts';
import { makeClaim, number } from './make-claim';
import { languages } from '../../src/lib/model/language';
import { answerText } from '../../src/lib/words/check/answer-words';
import { say } from '../../src/lib/words/figure-words';

const facts = shippedClaimFacts();
const ids = facts.places.map(({ id }) => id);
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const anyNumber = fc.oneof(
	fc.double(),
	fc.double({ min: 0, max: 1e6 }),
	fc.constantFrom(0, -1, NaN)
);
const interval = { low: anyNumber, high: anyNumber };
const placeIds = fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 5 });

const anyExpression: fc.Arbitrary<Expression> = fc.oneof(
	fc.record({
		span,
		text: fc.string(),
		form: fc.constantFrom('number', 'range', 'words'),
		quantity: fc.constantFrom(...quantities),
		stated: fc.record({ ...interval, unit: fc.constantFrom(...statedUnits), lastUnit: anyNumber }),
		hedge: fc.constantFrom(...hedges),
		hedgeText: fc.option(fc.string()),
		value: anyNumber,
		interval: fc.record(interval),
		of: fc.option(fc.constantFrom(...facts.gazetteer.sizes.map(({ id }) => id), 'nothing')),
		ofText: fc.option(fc.string())
	}),
	fc
		.tuple(
			fc.double({ min: 0, max: 1e9, noNaN: true }),
			fc.constantFrom(...statedUnits),
			fc.constantFrom(...hedges),
			fc.option(fc.constantFrom(...facts.gazetteer.sizes.map(({ id }) => id)))
		)
		.map(([value, unit, hedge, of]) => number(value, unit, hedge, { of }))
);

const date = fc.oneof(
	fc.constantFrom('2025-02-12', '2024-08-06', '2024-12-01', '2022-04-20', '2030-01-01', ''),
	fc.string()
);

const anyClaim: fc.Arbitrary<Claim> = fc.record({
	id: fc.constantFrom('c1', 'c2', '__proto__'),
	span,
	sentence: span,
	expressions: fc.array(anyExpression, { maxLength: 4 }),
	subject: fc.record(
		{
			what: fc.constantFrom(...claimWhats),
			holder: fc.option(fc.constantFrom(...holders)),
			places: placeIds,
			without: placeIds,
			base: fc.constantFrom('land', 'total', null),
			each: fc.constant(true as const),
			lost: fc.constant(true as const),
			per: fc.constantFrom(...ratePeriods),
			of: fc.string()
		},
		{ requiredKeys: ['what', 'holder', 'places', 'without', 'base'] }
	),
	date: fc.record({
		from: date,
		to: date,
		source: fc.constantFrom('stated', 'relative', 'article', 'none'),
		text: fc.option(fc.string())
	}),
	speaker: fc.option(
		fc.oneof(fc.string(), fc.constantFrom('DeepState', 'ISW', 'Syrskyi', 'Putin'))
	),
	denied: fc.boolean(),
	doubts: fc.uniqueArray(fc.constantFrom(...claimDoubts))
});

/** What is guessed of a claim and bears on a reason for “does not fit”, told by what each doubt says. */
function bearing(
	{ subject, doubts }: Claim,
	{ code, figures }: Reason,
	known: (id: string) => Figure | undefined
): ClaimDoubt[] {
	const ofSize = /^(place|number|unit|what)-/;
	// A share against an area is one of the place; two shares agree or not, wherever they are of.
	const quantities = new Set(figures.map((id) => known(id)?.quantity));
	const byPlace = quantities.has('share') && quantities.size > 1;
	const ofItself = byPlace ? ofSize : /^(number|unit)-/;
	const pattern = code === 'itself-disagrees' ? ofItself : subject.what === 'size' ? ofSize : /./;
	return doubts.filter((doubt) => pattern.test(doubt));
}

function expectSound({ claim, verdict, reasons, comparisons, figures, map }: Judgement): void {
	const known = (id: string) => figures[id] ?? facts.figures[id];
	expect(reasons.length).toBeGreaterThan(0);
	for (const reason of reasons)
		for (const language of languages) {
			const named = new Set<string>();
			const figure = (id: string) => (named.add(id), id);
			const words = answerText(
				reason,
				{ language, unitSystem: 'km2' },
				{ figure, days: () => 'days', quote: () => 'words' }
			);
			expect([...named].sort()).toEqual([...new Set(reason.figures)].sort());
			for (const id of named) expect(known(id)).toBeDefined();
			expect(words).not.toMatch(/undefined|NaN|\{|\}/);
		}
	expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
	expect(comparisons.filter(({ chosen }) => chosen).length).toBeLessThanOrEqual(1);
	for (const one of comparisons) {
		expect(known(one.claim)).toBeDefined();
		expect(known(one.against)).toBeDefined();
		expect(one.margin).toBeGreaterThanOrEqual(0);
	}
	claim.expressions.forEach((_, index) => expect(figures[`${claim.id}-${index}`]).toBeDefined());
	for (const { id, value, interval, margin, precision, receipt } of Object.values(figures)) {
		expect(id.startsWith(`${claim.id}-`)).toBe(true);
		// A net change may be less than nothing.
		const least = /^(change|advance)$/.test(claim.subject.what) ? -Infinity : 0;
		expect(value, id).toBeGreaterThanOrEqual(least);
		expect(interval.low, id).toBeGreaterThanOrEqual(least);
		expect(interval.high, id).toBeGreaterThanOrEqual(interval.low);
		expect(margin, id).toBeGreaterThanOrEqual(0);
		expect(precision, id).toBeGreaterThan(0);
		if (receipt.type === 'derived')
			for (const input of receipt.inputs) expect(known(input)).toBeDefined();
	}
	const decided = {
		fits: 'fits',
		close: 'close',
		depends: 'depends',
		'does-not-fit': 'does-not-fit',
		'itself-disagrees': 'does-not-fit'
	};
	const [first] = reasons;
	expect(verdict).toBe(decided[first!.code as keyof typeof decided] ?? 'no-answer');
	if (verdict === 'does-not-fit') expect(bearing(claim, first!, known)).toEqual([]);
	expect(map.rows).toEqual([...new Set(map.rows)]);
}

describe('any claim that the types allow', () => {
	it('gets a verdict with all of its working', () => {
		fc.assert(
			fc.property(anyClaim, (claim) => expectSound(judge(claim, facts))),
			{ numRuns: 500 }
		);
	});

	it('stays judgeable when it is corrected, and correcting twice changes nothing more', () => {
		const anyCorrection: fc.Arbitrary<Correction> = fc.record(
			{
				what: fc.constantFrom(...claimWhats),
				holder: fc.option(fc.constantFrom(...holders)),
				places: placeIds,
				hedges: fc.array(fc.option(fc.constantFrom(...hedges)), { maxLength: 4 }),
				date,
				from: date,
				each: fc.boolean(),
				per: fc.constant(null),
				of: fc.constant(null),
				numbers: fc.array(fc.option(anyNumber), { maxLength: 4 }),
				units: fc.array(fc.option(fc.constantFrom(...statedUnits)), { maxLength: 4 })
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(anyClaim, anyCorrection, (claim, correction) => {
				const corrected = correct(claim, correction);
				expectSound(judge(corrected, facts));
				expect(correct(corrected, correction)).toEqual(corrected);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the uncertainty', () => {
	const known = (judgement: Judgement, id: string) => judgement.figures[id] ?? facts.figures[id]!;
	const places = facts.places.map(({ id }) => id);

	it('is never the ground of “fits” or “does not fit”: moving what is measured within its margin changes neither', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.constantFrom(...holders),
				fc.constantFrom('held', 'size'),
				fc.double({ min: 0, max: 120, noNaN: true }),
				fc.double({ min: 0, max: 3, noNaN: true }),
				fc.constantFrom('percent', 'km2'),
				fc.double({ min: -1, max: 1, noNaN: true }),
				(place, holder, what, at, width, unit, shift) => {
					// Ranges that end near what is measured: where a verdict could turn.
					const probe = makeClaim([number(1, unit)], { places: [place], holder, what });
					const near = judge(probe, facts);
					const [lead] = near.comparisons;
					fc.pre(lead !== undefined);
					const target = known(near, lead!.against);
					const low = target.interval.low * (at / 60);
					const interval = { low, high: low * (1 + width) };
					const claim = {
						...probe,
						expressions: [{ ...probe.expressions[0]!, value: low, interval }]
					};
					const { verdict, comparisons } = judge(claim, facts);
					fc.pre(verdict === 'fits' || verdict === 'does-not-fit');
					const meets = comparisons
						.filter(({ counts, with: kind }) => counts && kind !== 'itself')
						.map((one) => {
							const against = known({ ...near, figures: judge(claim, facts).figures }, one.against);
							const ends =
								one.with === 'official'
									? [against.value, against.value]
									: [against.interval.low, against.interval.high];
							const moved = ends.map((end) => end + 0.999 * shift * one.margin);
							return interval.low <= moved[1]! && moved[0]! <= interval.high;
						});
					if (verdict === 'fits') expect(meets[0]).toBe(true);
					else expect(meets.some(Boolean)).toBe(false);
				}
			),
			{ numRuns: 300 }
		);
	});
});

describe('the two sides', () => {
	/** The same ground with the countries and holders swapped. */
	const other = { UA: 'RU', RU: 'UA' } as const;
	const swapped: ClaimFacts = {
		...layerFacts(),
		reported: [],
		places: facts.places.map((place) => ({ ...place, country: other[place.country] }))
	};
	const plain: ClaimFacts = { ...layerFacts(), reported: [] };
	const words = (reason: Reason) => [
		reason.code,
		answerText(reason, { language: 'en', unitSystem: 'km2' }, { figure: () => '#' })
	];
	const swapNames = (text: string) =>
		text.replace(/Ukraine|Russia|Україна|Росія/g, (name) => {
			const names = ['Ukraine', 'Russia', 'Україна', 'Росія'];
			return names[names.indexOf(name) ^ 1]!;
		});
	const regions = facts.places.filter(({ parts }) => parts.length === 0).map(({ id }) => id);

	it('are judged by the same rules, in the same words', () => {
		fc.assert(
			fc.property(
				fc.subarray(regions, { minLength: 1, maxLength: 4 }),
				fc.constantFrom(...holders),
				fc.double({ min: 0, max: 30_000, noNaN: true }),
				fc.constantFrom('km2', 'percent'),
				fc.constantFrom(...hedges),
				fc.constantFrom({}, { each: true as const }),
				(places, holder, value, unit, hedge, each) => {
					const claim = makeClaim([number(value, unit, hedge)], { places, holder, ...each });
					const mirrored = makeClaim([number(value, unit, hedge)], {
						places,
						holder: other[holder],
						...each
					});
					const a = judge(claim, plain);
					const b = judge(mirrored, swapped);
					expect(b.verdict).toBe(a.verdict);
					expect(b.reasons.map(words)).toEqual(a.reasons.map(words));
					expect(b.comparisons.map(({ outcome, reading }) => [outcome, reading])).toEqual(
						a.comparisons.map(({ outcome, reading }) => [outcome, reading])
					);
					const labels = (of: Judgement) =>
						Object.values(of.figures).map(({ label }) => say(label, 'en'));
					expect(labels(b).map(swapNames).sort()).toEqual(labels(a).sort());
				}
			),
			{ numRuns: 200 }
		);
	});
});
