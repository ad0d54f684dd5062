// The table of margins against the pairs that it rests on, and docs/method.md, which has both.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/claims/judge';
import {
	comparedGrounds,
	type Margin,
	margins,
	reachOfMargin
} from '../../../src/lib/claims/judging/by-day/margins';
import { methodOf } from '../../../src/lib/claims/judging/by-day/methods';
import { type Method, methods } from '../../../src/lib/model/judgement';
import type { PublishedFigure } from '../../../src/lib/model/published-figure';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { claimOf } from './published-claims';

const facts = shippedClaimFacts();
const rows = facts.byDay!.published;
const groundOf = ({ places, what }: PublishedFigure) => {
	if (places === 'RU-KRS') return what === 'held' ? 'kursk' : 'kursk-gain';
	if (what === 'change') return 'gain';
	return places === 'UA' ? 'total' : 'region';
};

/** Pairs of a ground and a way of counting, and how many of them lie within the margin. */
function pairsOf(ground: string, method: Method) {
	const pairs = rows.filter((row) => {
		const claim = claimOf(row);
		return groundOf(row) === ground && methodOf(claim.speaker) === method;
	});
	const within = pairs.filter((row) => /^(fits|close)$/.test(judge(claimOf(row), facts).verdict));
	return { pairs: pairs.length, within: within.length };
}

const percent = (by: number) =>
	`${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(Math.round(1000 * by)) / 10}`;

/** A line of the table in docs/method.md. */
function lineOf(ground: (typeof comparedGrounds)[number], method: Method): string {
	const { low, high, floorSqKm, more } = margins[ground][method];
	const above = more ? `+${more.aMonth}n +${more.scatter}√n km²` : percent(high);
	const { pairs, within } = pairsOf(ground, method);
	return `| ${ground} | ${method} | ${percent(low)} to ${above} | ${floorSqKm} | ${within} of ${pairs} |`;
}

describe('the margins', () => {
	it('stand in docs/method.md with the pairs that they rest on', () => {
		const text = readFileSync('docs/method.md', 'utf8').replace(/ +/g, ' ');
		const lines = comparedGrounds.flatMap((ground) =>
			methods
				.filter((method) => method === 'any' || pairsOf(ground, method).pairs > 0)
				.map((method) => lineOf(ground, method))
		);
		expect(lines.filter((line) => !text.includes(line))).toEqual([]);
	});

	it('are those of a text that names nobody, where there is no pair', () => {
		for (const ground of comparedGrounds)
			for (const method of methods)
				if (method !== 'deepstate' && pairsOf(ground, method).pairs === 0)
					expect(margins[ground][method], `${ground} ${method}`).toEqual(margins[ground].any);
	});

	it('are never narrower for a text that names nobody than for anybody whose figures are known', () => {
		for (const ground of comparedGrounds)
			for (const method of methods) {
				if (pairsOf(ground, method).pairs === 0) continue;
				expect(margins[ground].any.low, `${ground} ${method}`).toBeLessThanOrEqual(
					margins[ground][method].low
				);
				for (const [value, days] of [
					[300, 30],
					[3600, 365]
				] as const) {
					const highest = (margin: Margin) =>
						reachOfMargin({ ...margin, floorSqKm: 0 }, { low: value, high: value }, null, days)
							.high;
					expect(highest(margins[ground].any), `${ground} ${method}`).toBeGreaterThanOrEqual(
						highest(margins[ground][method])
					);
				}
			}
	});
});
