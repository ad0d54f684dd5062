import { describe, expect, it } from 'vitest';
import { claimOfFigure } from '../../src/lib/claims/claim-of-figure';
import { judge } from '../../src/lib/claims/judge';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const claimOf = (id: string) => claimOfFigure(facts.figures[id]!, facts)!;

describe('the figures of the five articles', () => {
	// docs/method.md, “Checking a claim”, explains each of these.
	const expected: Record<string, [string, string]> = {
		'abbasova-held-by-russia-share': ['depends', 'depends'],
		'abbasova-held-by-russia-area': ['fits', 'fits'],
		'abbasova-held-in-kursk-area': ['fits', 'fits'],
		'abbasova-kursk-advance': ['no-answer', 'advance'],
		'kyiv-independent-held-by-russia-share': ['depends', 'depends'],
		'kyiv-independent-kursk-advance': ['no-answer', 'advance'],
		'rejected-swapping-held-by-russia-share': ['depends', 'depends'],
		'rejected-swapping-held-by-russia-area': ['fits', 'fits'],
		'rejected-swapping-held-in-kursk-area': ['fits', 'fits']
	};

	it('are all there', () => {
		expect([...facts.reported].sort()).toEqual(Object.keys(expected).sort());
	});

	it.each(Object.entries(expected))('%s: %s', (id, [verdict, code]) => {
		const judgement = judge(claimOf(id), facts);
		expect([judgement.verdict, judgement.reasons[0]!.code]).toEqual([verdict, code]);
		const reported = judgement.comparisons.filter((one) => one.with === 'reported');
		expect(reported.map(({ against }) => against)).not.toContain(id);
		expect(reported.length).toBeGreaterThan(0);
	});
});

describe('a figure as a claim', () => {
	it('has the number and its conversion as they stand in the evidence', () => {
		const { expressions, span } = claimOf('abbasova-kursk-advance');
		expect(expressions.map(({ text }) => text)).toEqual([
			'approximately 2.5 kilometers',
			'1.5 miles'
		]);
		expect(span).toEqual({ start: expressions[0]!.span.start, end: expressions[1]!.span.end });
	});

	it('keeps the reading of the seed', () => {
		for (const id of facts.reported) {
			const figure = facts.figures[id]!;
			const [first] = claimOf(id).expressions;
			expect(first).toMatchObject({ value: figure.value, hedge: figure.hedge });
			expect(first!.interval).toEqual(figure.interval);
		}
	});

	it('is the whole evidence where its number is not found in it', () => {
		const figure = facts.figures['rejected-swapping-held-in-kursk-area']!;
		const receipt = { ...figure.receipt, evidence: 'some land' } as typeof figure.receipt;
		const claim = claimOfFigure({ ...figure, receipt }, facts)!;
		expect(claim.expressions).toHaveLength(1);
		expect(claim.expressions[0]).toMatchObject({ text: 'some land', value: 450 });
	});

	it('is null for what no article reports', () => {
		expect(claimOfFigure(facts.figures['official-UA']!, facts)).toBeNull();
		expect(claimOfFigure(facts.figures['total-kursk']!, facts)).toBeNull();
	});
});
