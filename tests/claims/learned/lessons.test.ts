// Learning starts with every text that tells its claims by their order: it stops where their count is another.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Gazetteer } from '../../../src/lib/model/gazetteer';
import { decisionsOf } from '../../learn/decisions';
import { lessons } from '../../learn/passages';

const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;

it('tells of each number of a plain sentence what it is', () => {
	const plain = lessons().filter(({ claims }) =>
		claims.some((claim) => claim?.quote === undefined)
	);
	const found = decisionsOf(plain, { gazetteer, asOf: '2025-02-12' }, 'right');
	expect(found.meaning.length).toBeGreaterThan(plain.length / 2);
});
