// Runs stages one after another. A failing or crashing stage never hides the ones after it.
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
 * @param {Stage[]} stages
 * @returns {Promise<Counts>} the totals
 */
export async function runStages(stages) {
	/** @type {Record<string, Counts>} */
	const results = {};
	/** @type {string[]} */
	const summary = [];
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const [index, stage] of stages.entries()) {
		const started = Date.now();
		say(bold(`\n[${index + 1}/${stages.length}] ${stage.label}`));
		/** @type {Counts} */
		let counts;
		try {
			counts = await stage.run({ results });
		} catch (error) {
			const problem = error instanceof Error ? error.message : String(error);
			counts = { passed: 0, failed: 1, skipped: 0, problem };
		}
		results[stage.name] = counts;
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped;
		const line = `${stage.label}, ${seconds(started)}, ${verdict(counts)}`;
		summary.push(line);
		say(line);
	}
	say(bold('\nSummary'));
	for (const line of summary) say(`  ${line}`);
	return total;
}

/**
 * The line that people and machines read for the outcome, the last one printed.
 * @param {Counts} total
 */
export function closingLine({ passed, failed }) {
	return `${passed} passed, ${failed} failed`;
}
