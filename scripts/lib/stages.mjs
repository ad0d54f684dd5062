// The stages of `npm test` and `npm run check`, each resolving with what it counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';
import { runTool } from './run.mjs';
import { sayUnusual } from './say.mjs';
import { readCounts } from './vitest-results.mjs';

/**
 * @typedef {import('./vitest-results.mjs').Counts} Counts
 * @typedef {{ results: Record<string, Counts> }} SoFar
 * @typedef {{
 *   name: string,
 *   label: string,
 *   after: string[],
 *   run: (soFar: SoFar) => Promise<Counts>
 * }} Stage `after` names the stages that have to be over before, where they run at all
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
 * Runs a tool whose word is its exit code: what it says is shown where that is not 0.
 * @param {Parameters<typeof runTool>} tool
 */
async function checkWith(...[packageName, program, args]) {
	const result = await runTool(packageName, program, args, { quiet: true });
	if (result.code !== 0) sayUnusual(result);
	return check(result.code);
}

/**
 * What types and tests read and git does not keep: SvelteKit's types and the messages. The
 * strategy is the one of vite.config.ts; a build finds the messages as it would write them.
 */
async function generate() {
	const sync = await checkWith('@sveltejs/kit', 'svelte-kit', ['sync']);
	const messages = await checkWith('@inlang/paraglide-js', 'paraglide-js', [
		'compile',
		...['--project', './project.inlang', '--outdir', './src/lib/paraglide'],
		...['--strategy', 'url', 'baseLocale', '--silent']
	]);
	return sync.failed ? sync : messages;
}

/**
 * @param {string[]} projects unit, e2e or both: files of both then wait in one queue
 * @param {Record<string, string>} [env]
 */
async function vitest(projects, env) {
	const folder = mkdtempSync(join(tmpdir(), 'salient-test-'));
	const report = join(folder, 'report.json');
	const args = ['run', '--config', 'tests/vitest.config.ts', '--silent=passed-only'];
	const { code } = await runTool(
		'vitest',
		'vitest',
		[...args, ...projects.map((project) => `--project=${project}`)],
		{ env: { ...env, SALIENT_TEST_REPORT: report } }
	);
	const counts = readCounts(report, code, projects);
	rmSync(folder, { recursive: true, force: true });
	return counts;
}

/**
 * @param {readonly string[]} projects
 * @returns {Stage}
 */
const tests = (projects) => ({
	name: projects.join(),
	label: 'Tests',
	after: ['generate', 'types', 'build', 'browser'],
	run: async ({ results }) => {
		const { build, browser } = results;
		const unready = build?.failed ? 'there is no build' : browser?.failed && 'there is no browser';
		if (!projects.includes('e2e') || !unready) return vitest([...projects]);
		const others = projects.filter((project) => project !== 'e2e');
		const counts = others.length ? await vitest(others) : check(0);
		return {
			...counts,
			failed: counts.failed + 1,
			problem: `end-to-end tests were not run: ${unready}`
		};
	}
});

/** @type {Stage[]} */
const STAGES = [
	{ name: 'generate', label: 'Types and messages', after: [], run: generate },
	{
		name: 'format',
		label: 'Formatting',
		after: [],
		run: () => checkWith('prettier', 'prettier', ['--check', '.'])
	},
	{
		name: 'lint',
		label: 'Lint',
		after: ['format', 'generate'],
		run: () => checkWith('eslint', 'eslint', ['--max-warnings=0', '.'])
	},
	{
		name: 'types',
		label: 'Types',
		after: ['lint', 'generate'],
		run: async () => {
			const site = await checkWith('svelte-check', 'svelte-check', [
				...['--tsconfig', './tsconfig.json', '--fail-on-warnings']
			]);
			// The service worker has other globals than a page.
			const worker = ['--noEmit', '--project', 'src/service-worker'];
			return site.failed ? site : checkWith('typescript', 'tsc', worker);
		}
	},
	{
		name: 'browser',
		label: 'Browser',
		after: [],
		run: async () => {
			await ensureChromium();
			await ensureFirefox();
			return check(0);
		}
	},
	{
		name: 'build',
		label: 'Build',
		after: ['generate'],
		run: async () => check(await buildSite())
	}
];

/** What has to be there before it, where it is not asked for by itself. */
const NEEDS = { types: ['generate'], unit: ['generate'], e2e: ['browser'] };

/** The names that `npm test -- --only` takes. */
export const NAMES = ['format', 'lint', 'types', 'build', 'unit', 'e2e'];

/**
 * The stages for some of NAMES, unit and end-to-end tests as one.
 * @param {readonly string[]} names
 * @returns {Stage[]}
 */
export function stagesFor(names) {
	const needed = names.flatMap((name) => NEEDS[/** @type {keyof typeof NEEDS} */ (name)] ?? []);
	const stages = STAGES.filter(({ name }) => names.includes(name) || needed.includes(name));
	const projects = ['unit', 'e2e'].filter((name) => names.includes(name));
	return projects.length ? [...stages, tests(projects)] : stages;
}
