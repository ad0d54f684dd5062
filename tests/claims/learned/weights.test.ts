// The weights that are shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weighted } from '../../../src/lib/claims/learned/choose';
import { allFeatures, choicesOf, shippedTable, slots } from '../reading/choices-of';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const folder = 'src/lib/claims/learned';
const { gazetteer, asOf } = shippedClaimFacts();

describe('the weights that are shipped', () => {
	it('are those of the slots', () => {
		const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
		expect(files.sort()).toEqual(slots.map((slot) => `${slot}.json`).sort());
	});

	it.each(slots)('of %s are whole numbers, none of them nothing', (slot) => {
		const kinds = Object.entries(shippedTable(slot));
		expect(kinds).not.toEqual([]);
		const wrong = kinds.flatMap(([name, values]) =>
			Object.entries(values)
				.filter(([, weight]) => !Number.isSafeInteger(weight) || weight === 0)
				.map(([value, weight]) => `${name}=${value}: ${weight}`)
		);
		expect(wrong).toEqual([]);
		expect(kinds.filter(([, values]) => Object.keys(values).length === 0)).toEqual([]);
	});

	it.each(slots)('of %s are none of them so large that it decides alone', (slot) => {
		const weights = weighted(shippedTable(slot)).map(([, weight]) => Math.abs(weight));
		expect(Math.max(...weights)).toBeLessThan(5);
	});

	// One name a line: what changes can be seen.
	it.each(slots)('of %s have a line for each kind of feature', (slot) => {
		const lines = readFileSync(`${folder}/${slot}.json`, 'utf8').trim().split('\n');
		expect(lines).toHaveLength(Object.keys(shippedTable(slot)).length + 2);
	});

	it.each(slots)('of %s are what it is chosen by', (slot) => {
		const [made] = choicesOf(
			'Russia took 300 sq km of Ukraine in May, the institute said. That is 0.05%.',
			{
				gazetteer,
				asOf,
				articleDate: asOf
			}
		).filter((one) => one.slot === slot);
		const weights = new Map(weighted(shippedTable(slot)));
		const features = made!.ways.flatMap(({ choice }) => allFeatures(choice));
		expect(features.filter((one) => weights.has(one)).length).toBeGreaterThan(5);
		expect(features.filter((one) => !one.includes('='))).toEqual([]);
	});
});
