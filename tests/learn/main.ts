// Learns from the passages of tests/fixtures/claims what speaks for which choice of the reader.
// `npm run learn -- meaning,days own`: which slots (all), and whether the reader's own choices are
// taken for what follows from them, rather than a careful reader's.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Gazetteer } from '../../src/lib/model/gazetteer';
import type { Step } from '../../src/lib/claims/reading/scene';
import { decisionsOf } from './decisions';
import { fit, tableOf } from './fit';
import { lessons } from './passages';

/** Strength of the penalty on squares of weights, where it is not one. */
const ridges: Partial<Record<Step['slot'], number>> = { ground: 3 };

const slots = (process.argv[2] ?? 'meaning').split(',') as Step['slot'][];
const forced = process.argv[3] !== 'own';
const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;
const found = decisionsOf(lessons(), { gazetteer, asOf: '2025-02-12' }, forced);
for (const slot of slots) {
	const decisions = found[slot];
	const weights = fit(decisions, { ridge: ridges[slot] ?? 1, least: 4, prune: 0.06, steps: 250 });
	const lines = Object.entries(tableOf(weights)).map(
		([name, values]) => `\t${JSON.stringify(name)}: ${JSON.stringify(values)}`
	);
	writeFileSync(`src/lib/claims/learned/${slot}.json`, `{\n${lines.join(',\n')}\n}\n`);
	console.log(`${slot}: ${decisions.length} decisions, ${weights.size} weights`);
}
