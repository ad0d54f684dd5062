// Learns from the passages of tests/fixtures/claims what speaks for which choice of the reader.
// `npm run learn -- meaning,days own`: which slots (all), and what is taken for what follows from them:
// what a careful reader would choose, the reader's own choices (`own`), or those of a reader that learned
// from other texts (`others`): it errs as often as it will on texts that nobody has seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Gazetteer } from '../../src/lib/model/gazetteer';
import type { Step } from '../../src/lib/claims/reading/scene';
import { type Decisions, type Taken, decisionsOf } from './decisions';
import { type FitOptions, fit, tableOf } from './fit';
import { type Lesson, lessons } from './passages';

const slots = (process.argv[2] ?? 'meaning').split(',') as Step['slot'][];
const mode = process.argv[3] ?? 'right';
const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;
const options: FitOptions = { ridge: 1, least: 4, prune: 0.06, steps: 250 };
/** Slots of many weights for what is seen seldom. */
const ridges: Partial<Record<Step['slot'], number>> = { speaker: 4 };

/** Lessons that stand together stay together: they may be alike. */
const block = 40;
const parts = [0, 1, 2].map((part) =>
	lessons().filter((_, nth) => Math.floor(nth / block) % 3 === part)
);
const read = (part: Lesson[], taken: Taken) =>
	decisionsOf(part, { gazetteer, asOf: '2025-02-12' }, taken);
const first = parts.map((part) => read(part, mode === 'right' ? 'right' : 'own'));

for (const slot of slots) {
	const learn = (from: readonly Decisions[]) =>
		fit(
			from.flatMap((one) => one[slot]),
			{ ...options, ridge: ridges[slot] ?? options.ridge }
		);
	const found =
		mode === 'others'
			? parts.map((part, nth) =>
					read(part, { slot, weights: learn(first.filter((_, other) => other !== nth)) })
				)
			: first;
	const weights = learn(found);
	const lines = Object.entries(tableOf(weights)).map(
		([name, values]) => `\t${JSON.stringify(name)}: ${JSON.stringify(values)}`
	);
	writeFileSync(`src/lib/claims/learned/${slot}.json`, `{\n${lines.join(',\n')}\n}\n`);
	const count = found.reduce((sum, one) => sum + one[slot].length, 0);
	console.log(`${slot}: ${count} decisions, ${weights.size} weights`);
}
