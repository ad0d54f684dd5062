import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/claims/judge';
import { figureOf } from '../../src/lib/model/judgement-figures';
import { countOf, workingGroups } from '../../src/lib/model/working-groups';
import { makeClaim, number } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();

function groupsOf(...numbers: ReturnType<typeof number>[]) {
	const judgement = judge(makeClaim(numbers), facts);
	const groups = workingGroups(judgement, (id) => figureOf(judgement, facts, id));
	return { judgement, groups };
}

describe('the working of a verdict', () => {
	it('holds every comparison once', () => {
		const { judgement, groups } = groupsOf(number(18, 'percent'), number(112_000, 'km2', 'over'));
		const rows = groups.flatMap((group) => group.rows);
		expect(new Set(rows).size).toBe(rows.length);
		expect(rows).toHaveLength(judgement.comparisons.length);
	});

	it('keeps the readings of each number apart, named by its words, the deciding one first', () => {
		const { groups } = groupsOf(number(18, 'percent'), number(112_000, 'km2', 'over'));
		const deciding = groups.filter(({ kind }) => kind === 'decides');
		expect(deciding).toHaveLength(2);
		for (const { words, rows } of deciding) {
			expect(words).toMatch(/18|112/);
			if (rows.some(({ chosen }) => chosen)) expect(rows[0]!.chosen).toBe(true);
		}
		expect(deciding.flatMap(({ rows }) => rows).some(({ chosen }) => chosen)).toBe(true);
		expect(groups.findIndex(({ kind }) => kind === 'itself')).toBeGreaterThan(1);
	});

	it('names no number where there is only one', () => {
		const { groups } = groupsOf(number(18, 'percent'));
		expect(groups[0]).toMatchObject({ kind: 'decides', words: null });
		const { rows } = groups[0]!;
		const counts = (['agrees', 'disagrees', 'too-close'] as const).map((one) => countOf(rows, one));
		expect(counts.reduce((a, b) => a + b)).toBe(rows.length);
	});
});
