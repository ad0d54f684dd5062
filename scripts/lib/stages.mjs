// The stages of `npm test` and `npm run check`, each resolving with what it counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { runTool } from './run.mjs';
import { readCounts } from './vitest-results.mjs';

/**
 * @typedef {import('./vitest-results.mjs').Counts} Counts
 * @typedef {{ results: Record<string, Counts> }} SoFar
 * @typedef {{ name: string, label: string, run: (soFar: SoFar) => Promise<Counts> }} Stage
 */

/**
 * One check is one count, whatever it found.
 * @param {number} exitCode
 * @param {string} [problem]
 * @returns {Counts}
 */
const check = (exitCode, problem) =>
	exitCode === 0
		? { passed: 1, failed: 0, skipped: 0 }
		: { passed: 0, failed: 1, skipped: 0, problem: problem ?? 'its messages are above' };

/**
 * What types and tests read and git does not keep: SvelteKit's types and the messages. The
 * strategy is the one of vite.config.ts; a build writes the same files again.
 */
async function generate() {
	const sync = await runTool('@sveltejs/kit', 'svelte-kit', ['sync']);
	const messages = await runTool('@inlang/paraglide-js', 'paraglide-js', [
		'compile',
		...['--project', './project.inlang', '--outdir', './src/lib/paraglide'],
		...['--strategy', 'url', 'baseLocale', '--silent']
	]);
	return sync.code || messages.code;
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function vitest(args, env) {
	const folder = mkdtempSync(join(tmpdir(), 'salient-test-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code } = await runTool('vitest', 'vitest', ['run', ...args, ...reporters], { env });
	const counts = readCounts(report, code);
	rmSync(folder, { recursive: true, force: true });
	return counts;
}

/** @type {Stage[]} */
export const STAGES = [
	{
		name: 'format',
		label: 'Formatting',
		run: async () => check((await runTool('prettier', 'prettier', ['--check', '.'])).code)
	},
	{
		name: 'lint',
		label: 'Lint',
		run: async () => check((await runTool('eslint', 'eslint', ['--max-warnings=0', '.'])).code)
	},
	{
		name: 'types',
		label: 'Types',
		run: async () => {
			if ((await generate()) !== 0) return check(1, 'types and messages were not generated');
			const args = ['--tsconfig', './tsconfig.json', '--fail-on-warnings'];
			return check((await runTool('svelte-check', 'svelte-check', args)).code);
		}
	},
	{
		name: 'unit',
		label: 'Unit, property, data and house tests',
		run: async ({ results }) => {
			// The types stage has generated everything already, when it was not left out.
			if (!results.types) await generate();
			return vitest([]);
		}
	},
	{
		name: 'build',
		label: 'Build',
		run: async () => check(await buildSite())
	},
	{
		name: 'e2e',
		label: 'End-to-end tests on the built site',
		run: async ({ results }) => {
			if (results.build?.failed) return check(1, 'not run: there is no build');
			const path = await ensureChromium();
			return vitest(['--config', 'tests/e2e/vitest.config.ts'], { CHROMIUM_PATH: path });
		}
	}
];
