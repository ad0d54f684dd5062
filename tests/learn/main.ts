// Learns from the passages of tests/fixtures/claims what speaks for which choice of the reader:
// `npm run learn`, or of some slots alone: `npm run learn -- meaning,days`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Gazetteer } from '../../src/lib/model/gazetteer';
import type { Step } from '../../src/lib/claims/reading/scene';
import { Weights } from '../../src/lib/claims/learned/choose';
import { type Decisions, type Taken, decisionsOf } from './decisions';
import { type FitOptions, fit, tableOf } from './fit';
import { type Lesson, lessons } from './passages';

type Slot = Step['slot'];

const slots = (process.argv[2] ?? 'ground,meaning,days,speaker,denied,again').split(',') as Slot[];
const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;
const facts = { gazetteer, asOf: '2025-02-12' };
const options: Readonly<Record<Slot, FitOptions>> = {
	ground: { ridge: 1, least: 5, prune: 0.1, steps: 250 },
	meaning: { ridge: 1, least: 4, prune: 0.12, steps: 250 },
	days: { ridge: 1.5, least: 4, prune: 0.12, steps: 250 },
	speaker: { ridge: 1.5, least: 4, prune: 0.1, steps: 250 },
	// Few are denied.
	denied: { ridge: 1, least: 3, prune: 0.02, steps: 250 },
	again: { ridge: 1, least: 3, prune: 0.05, steps: 250 }
};

/** Lessons that stand together stay together: they may be alike. */
const block = 40;
const folds = [0, 1, 2].map((fold) =>
	lessons().filter((_, nth) => Math.floor(nth / block) % 3 === fold)
);
const read = (fold: Lesson[], taken: Taken) => decisionsOf(fold, facts, taken);
const learn = (slot: Slot, from: readonly Decisions[]) =>
	fit(
		from.flatMap((one) => one[slot]),
		options[slot]
	);

// What a choice is made by, others have made. They are made here by weights from other texts: so they err
// as often as they will on new ones.
const own = folds.map((fold) => read(fold, 'own'));
const found = folds.map((fold, nth) => {
	const others = own.filter((_, other) => other !== nth);
	return read(
		fold,
		Object.fromEntries(slots.map((slot) => [slot, new Weights(learn(slot, others))]))
	);
});
for (const slot of slots) {
	const weights = learn(slot, found);
	const lines = Object.entries(tableOf(weights)).map(
		([name, values]) => `\t${JSON.stringify(name)}: ${JSON.stringify(values)}`
	);
	writeFileSync(`src/lib/claims/learned/${slot}.json`, `{\n${lines.join(',\n')}\n}\n`);
	const count = found.reduce((sum, one) => sum + one[slot].length, 0);
	console.log(`${slot}: ${count} decisions, ${weights.size} weights`);
}
