// docs/how-a-claim-is-read.md says what the reader makes of its sentence: that must stay true.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/lib/claims/check-text';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { costs } from '../../../src/lib/claims/reading/costs';
import type { HeadLink } from '../../../src/lib/claims/reading/heads';
import type { Link } from '../../../src/lib/claims/reading/links';
import { best } from '../../../src/lib/claims/reading/records';
import type { Scene } from '../../../src/lib/claims/reading/scene';
import { whenRules } from '../../../src/lib/claims/reading/when';
import { whereFor } from '../../../src/lib/claims/reading/where';
import { whoFor } from '../../../src/lib/claims/reading/who';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const document = readFileSync('docs/how-a-claim-is-read.md', 'utf8');
const facts = shippedClaimFacts();
const articleDate = '2025-02-03';
const text = /^> (.+)$/m.exec(document)![1]!;

/** The rows of the table whose first row begins with these headers, as cells. */
function table(...headers: readonly string[]): string[][] {
	const rows = document
		.split('\n')
		.map((line) => (line.startsWith('|') ? line.split('|').slice(1, -1) : null))
		.map((cells) => cells?.map((cell) => cell.trim()) ?? null);
	const head = rows.findIndex((cells) => cells && headers.every((name, i) => cells[i] === name));
	const end = rows.findIndex((cells, i) => i > head && cells === null);
	return rows.slice(head + 2, end).map((cells) => cells!);
}

/** How the document writes sides, places and days. */
const named: Readonly<Record<string, string>> = {
	RU: 'Russia',
	UA: 'Ukraine',
	'UA-14': 'the Donetsk region',
	'2024-12-01': 'December',
	'2025-01-01': 'January'
};

interface Step {
	readonly scene: Scene;
	readonly links: readonly Link[];
	readonly heads: readonly HeadLink[];
}

const steps: Step[] = [];
const claims = readClaims(text, {
	gazetteer: facts.gazetteer,
	asOf: facts.asOf,
	articleDate,
	trace: (step) => steps.push(step as Step)
});

interface Shown {
	readonly rule: string;
	readonly is: string | null | undefined;
	readonly cost: number;
}

const rounded = (cost: number) => Number(cost.toFixed(3));

function shown(candidates: readonly Shown[]): string {
	return [...candidates]
		.sort((a, b) => a.cost - b.cost)
		.map(
			({ rule, is, cost }) => `\`${rule}\` ${named[is ?? ''] ?? is ?? 'nothing'} ${rounded(cost)}`
		)
		.join('; ');
}

/** Every part's candidates, under the act and the side that win. */
function candidatesOf({ scene, links, heads }: Step): Readonly<Record<string, string>> {
	const { link, act, who } = best(scene, links, heads);
	const head = link && 'head' in link ? link.head : null;
	const number = (told: HeadLink) => String(told.head.claim.expressions[0]!.value);
	return {
		act: shown([
			...links.map((one) => ({ rule: one.rule, is: one.act.word, cost: one.cost })),
			...heads.map((one) => ({ rule: one.rule, is: number(one), cost: one.cost })),
			{ rule: 'no-act', is: null, cost: costs['no-act'] }
		]),
		who: shown(whoFor(scene, act, head).map(({ value, ...one }) => ({ ...one, is: value }))),
		where: shown(
			whereFor(scene, act, head, who).map(({ value, ...one }) => ({ ...one, is: value?.join() }))
		),
		when: shown(
			whenRules
				.flatMap((rule) => rule.find(scene, act, head))
				.map(({ date, ...one }) => ({ ...one, is: date.from }))
		)
	};
}

describe('the document on how a claim is read', () => {
	it('says which claims its sentence holds', () => {
		const told = claims.map(({ expressions, subject, date, speaker, doubts }) => ({
			number: expressions.map((one) => one.text).join(),
			what: subject.what,
			who: named[subject.holder ?? ''],
			where: named[subject.places.join()],
			from: date.from,
			to: date.to,
			speaker,
			doubts: doubts.join(', ')
		}));
		const rows = table('part', 'first claim', 'second claim');
		expect([1, 2].map((at) => Object.fromEntries(rows.map((row) => [row[0], row[at]])))).toEqual(
			told
		);
	});

	it('says which candidates each part has, and what they cost', () => {
		const rows = table('number', 'part', 'candidates');
		expect(steps).toHaveLength(2);
		expect(rows).toEqual(
			steps.flatMap((step) => {
				const number = String(step.scene.group.expressions[0]!.value);
				return Object.entries(candidatesOf(step)).map(([part, found]) => [number, part, found]);
			})
		);
	});

	it('says which whole reading is the cheapest', () => {
		expect(table('number', 'act', 'who')).toEqual(
			steps.map(({ scene, links, heads }) => {
				const { rules, cost } = best(scene, links, heads);
				const number = String(scene.group.expressions[0]!.value);
				return [number, ...rules.map((rule) => `\`${rule}\``), String(rounded(cost))];
			})
		);
	});

	it('says truly what forest does to a number', () => {
		const [first] = readClaims(text.replace('kilometres there', 'kilometres of forest there'), {
			gazetteer: facts.gazetteer,
			asOf: facts.asOf,
			articleDate
		});
		expect(first?.expressions[0]?.value).not.toBe(330);
	});

	it.each(table('text', 'article of'))('says what is made of: %s', (told, day, doubts, verdict) => {
		const found = checkText(told!, facts, { articleDate: day! });
		expect(
			found.map((one) => [one.claim.doubts.join(', ') || 'none', one.verdict] as const)
		).toEqual([[doubts, verdict]]);
	});
});
