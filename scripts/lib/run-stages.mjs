// Runs stages side by side, each as soon as those before it are over. A failing or crashing stage
// never hides the others.
import { green, red, bold, say, seconds } from './say.mjs';

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./vitest-results.mjs').Counts} Counts
 */

/** @param {Counts} counts */
function verdict({ passed, failed, skipped, problem }) {
	const parts = [`${passed} passed`, `${failed} failed`];
	if (skipped) parts.push(`${skipped} skipped`);
	return `${failed ? red('FAILED') : green('ok')}: ${parts.join(', ')}${problem ? ` (${problem})` : ''}`;
}

/**
 * @param {Stage} stage
 * @param {Record<string, Counts>} results
 * @returns {Promise<Counts>}
 */
async function countsOf(stage, results) {
	try {
		return await stage.run({ results });
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		return { passed: 0, failed: 1, skipped: 0, problem };
	}
}

/**
 * @param {Stage[]} stages those that one waits for stand before it
 * @returns {Promise<Counts>} the totals
 */
export async function runStages(stages) {
	/** @type {Record<string, Counts>} */
	const results = {};
	/** @type {Map<string, Promise<void>>} */
	const over = new Map();
	let ended = 0;
	for (const stage of stages) {
		const run = async () => {
			await Promise.all(stage.after.map((name) => over.get(name)));
			const started = Date.now();
			const counts = await countsOf(stage, results);
			results[stage.name] = counts;
			ended++;
			const place = bold(`[${ended}/${stages.length}]`);
			say(`${place} ${stage.label}, ${seconds(started)}, ${verdict(counts)}`);
		};
		over.set(stage.name, run());
	}
	await Promise.all(over.values());
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of Object.values(results)) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
}

/**
 * The line that people and machines read for the outcome, the last one printed.
 * @param {Counts} total
 */
export function closingLine({ passed, failed }) {
	return `${passed} passed, ${failed} failed`;
}
