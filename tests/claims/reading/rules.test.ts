import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { pipeline } from '../../../src/lib/claims/reading/pipeline';
import type { Rule } from '../../../src/lib/claims/reading/rule';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { readPassages } from '../printed/read-printed';
import { readItems } from '../unseen/read-fixtures';

const { gazetteer } = shippedClaimFacts();
const day = '2025-02-12';
const rules: readonly Rule[] = pipeline.flatMap((step) => step.rules);

/** What is read of a text, without some rules. */
function reading(text: string, without: readonly string[], articleDate: string | null = day) {
	return JSON.stringify(readClaims(text, { gazetteer, asOf: day, articleDate, without }));
}

const changes = (text: string, { name }: Rule, articleDate: string | null = day) =>
	reading(text, [name], articleDate) !== reading(text, [], articleDate);

const printed = (['printed', 'printed-kept'] as const)
	.flatMap(readPassages)
	.map(({ text, date }) => [text, date] as const);
const written = (['dev', 'held-out', 'fresh', 'last', 'final', 'articles'] as const)
	.flatMap(readItems)
	.map(({ text, articleDate }) => [text, articleDate] as const);
const examples = rules.flatMap((rule) => rule.examples).map((example) => [example, day] as const);
const texts = [...examples, ...printed, ...written];

const every = (of: (rule: Rule) => readonly string[]) =>
	rules.flatMap((rule) => of(rule).map((text) => ({ rule, name: rule.name, text })));

describe('the rules of the reader', () => {
	it('have names of their own', () => {
		const names = rules.map(({ name }) => name);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});

	it('stand in the pipeline, each of them', () => {
		const written = ['reading', 'lexicon'].flatMap((room) =>
			readdirSync(`src/lib/claims/${room}`).flatMap((file) => {
				const code = readFileSync(`src/lib/claims/${room}/${file}`, 'utf8');
				return [...code.matchAll(/\bname: '([^']+)',\s*because:/g)].map(([, name]) => name);
			})
		);
		expect(written.sort()).toEqual(rules.map(({ name }) => name).sort());
	});

	it.each(rules)('$name has a reason and an example', ({ because, examples: own }) => {
		expect(because).not.toBe('');
		expect(own).not.toEqual([]);
	});

	it.each(every((rule) => rule.examples))('$name changes: $text', ({ rule, text }) => {
		expect(changes(text, rule)).toBe(true);
	});

	it.each(every(({ not = [] }) => not))('$name leaves as it is: $text', ({ rule, text }) => {
		expect(changes(text, rule)).toBe(false);
	});

	it.each(rules)('$name changes some text', (rule) => {
		expect(texts.some(([text, date]) => changes(text, rule, date))).toBe(true);
	});
});
