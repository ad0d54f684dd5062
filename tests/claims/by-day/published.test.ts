// Figures that others published, judged on their own days; and the same told wrong.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import type { Verdict } from '../../../src/lib/model/judgement';
import type { PublishedFigure } from '../../../src/lib/model/published-figure';
import { answerText } from '../../../src/lib/words/check/answer-words';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { plant, plantedErrors } from './planted';
import { claimOf, receiptOf, type Told } from './published-claims';

const facts = shippedClaimFacts();
const rows = facts.byDay!.published;
const isDeepState = (row: PublishedFigure) => receiptOf(row).method === 'DeepState';
const verdictOf = (row: PublishedFigure, told?: Told) => judge(claimOf(row, told), facts).verdict;
const en = { language: 'en', unitSystem: 'km2' } as const;

describe('published figures', () => {
	it('of the same map maker fit or are within the margin, but for a misprint', () => {
		const own = rows.filter(isDeepState);
		const off = own.filter((row) => !/^(fits|close)$/.test(verdictOf(row)));
		expect(own.length).toBeGreaterThan(20);
		expect(off.map(({ figure }) => figure.id)).toEqual(['published-ua-2025-09-30-gwara']);
	});

	it('that do not fit say by how much, and whose way of counting was granted', () => {
		const off = rows.filter((row) => verdictOf(row) === 'does-not-fit');
		expect(off.map(({ figure }) => figure.id)).toEqual([
			'published-ua-2022-11-14-defmon',
			'published-ua-2024-02-05-zelensky',
			'published-donetsk-2025-07-24-filashkin',
			'published-ua-2025-09-30-gwara'
		]);
		for (const row of off) {
			const [reason] = judge(claimOf(row), facts).reasons;
			const said = answerText(reason!, en, { figure: (id) => `<${id}>` });
			expect(said).toMatch(
				/ on the maps of DeepStateMap\.Live: “.*” is too (high|low) .*\. .* be <.*-reach>\.$/
			);
		}
	});

	it('stand beside a claim of the same ground and time', () => {
		const march = rows.find(({ figure }) => figure.id === 'published-gain-2025-03-isw')!;
		const { comparisons } = judge(claimOf(march), facts);
		const beside = comparisons.filter(({ with: kind }) => kind === 'reported');
		expect(beside.map(({ against }) => against)).toEqual([
			'published-gain-2025-03-afp',
			'published-gain-2025-03-deepstate',
			'published-gain-2025-03-isw',
			'published-gain-2025-03-ukmod'
		]);
		expect(beside.every(({ counts, chosen }) => !counts && !chosen)).toBe(true);
	});
});

describe('planted errors', () => {
	/** What is as true with the error, by the value on the days that are told, is none: the ground hardly moved. */
	const isTrue = (row: PublishedFigure, told: Told) => {
		const claim = claimOf(row, told);
		const { comparisons, figures } = judge(claim, facts);
		const found = comparisons[0] && (figures[comparisons[0].against] ?? null);
		const { low, high } = claim.expressions[0]!.interval;
		return found !== null && found !== undefined && found.value >= low && found.value <= high;
	};
	const planted = rows.flatMap((row) =>
		plantedErrors.flatMap((error) => {
			const told = plant(row, error);
			return told && !isTrue(row, told) ? [{ row, error, told }] : [];
		})
	);
	const verdicts = (of: typeof planted) => {
		const counts: Record<Verdict, number> = {
			...{ fits: 0, close: 0, depends: 0 },
			...{ 'does-not-fit': 0, 'no-answer': 0 }
		};
		for (const { row, told } of of) counts[verdictOf(row, told)]++;
		return counts;
	};

	it('are never said to fit', () => {
		expect(planted.length).toBeGreaterThan(200);
		const all = verdicts(planted);
		console.log(planted.length, all);
		for (const error of plantedErrors)
			console.log(error, verdicts(planted.filter((one) => one.error === error)));
		expect(all.fits).toBe(0);
	});

	it('are mostly found out, or have the answer ask back', () => {
		const isAsked = ({ row, told }: (typeof planted)[number]) =>
			judge(claimOf(row, told), facts).reasons.some(({ code }) => /^published-/.test(code));
		const isFound = ({ row, told }: (typeof planted)[number]) =>
			/^(does-not-fit|no-answer)$/.test(verdictOf(row, told));
		const found = planted.filter(isFound);
		const either = planted.filter((one) => isFound(one) || isAsked(one));
		console.log('found out', found.length, 'or asked about', either.length);
		expect(found.length).toBeGreaterThan(0.75 * planted.length);
		// The table has the very figures: of others, fewer are known.
		expect(either.length).toBeGreaterThan(0.9 * planted.length);
	});

	it('are found out where the text names the map maker', () => {
		const own = planted.filter(({ row }) => isDeepState(row));
		const { close, 'does-not-fit': off } = verdicts(own);
		console.log(own.length, verdicts(own));
		expect(off).toBeGreaterThanOrEqual(3 * close);
	});
});
