// Builds the site, and knows when a build is still good.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';
import { sayUnusual } from './say.mjs';

export const BUILD_DIR = join(ROOT, 'build');
const STAMP = join(ROOT, '.cache', 'build-stamp');

const INPUTS = [
	'src',
	'static',
	'data',
	'seeds',
	'messages',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/lib/compress.mjs',
	'scripts/lib/headers.mjs',
	'scripts/lib/licences.mjs',
	'scripts/lib/offline-list.mjs',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/** Written by the build itself, so they say nothing about what goes in. */
const GENERATED = /^src\/lib\/paraglide(\/|$)/;

/**
 * @param {string} path
 * @param {string[]} lines
 */
function list(path, lines) {
	if (GENERATED.test(path) || !existsSync(join(ROOT, path))) return;
	const stats = statSync(join(ROOT, path));
	if (stats.isDirectory())
		for (const name of readdirSync(join(ROOT, path)).sort()) list(`${path}/${name}`, lines);
	else lines.push(`${path} ${stats.size} ${stats.mtimeMs}`);
}

/** Path, size and time of everything that goes into the build: a deleted file changes it too. */
function fingerprint() {
	/** @type {string[]} */
	const lines = [`site ${process.env.SALIENT_SITE ?? ''}`];
	for (const input of INPUTS) list(input, lines);
	return createHash('sha256').update(lines.join('\n')).digest('hex');
}

export function buildIsCurrent() {
	return (
		existsSync(join(BUILD_DIR, 'index.html')) &&
		existsSync(STAMP) &&
		readFileSync(STAMP, 'utf8') === fingerprint()
	);
}

/** What SvelteKit and paraglide say of every build, and no setting of theirs keeps back. */
const USUAL = [
	/^.{0,2}\[paraglide-js\] Compilation (complete|skipped)/,
	/^Run npm run preview/,
	/^> Using @sveltejs\/adapter-static/,
	/^ {2}Wrote site to/,
	/^ {2}✔ done/,
	// The service worker is a build of its own, which takes no level of logging.
	/^vite v\S+ building client environment/,
	/^(transforming|rendering chunks|computing gzip size)\.\.\./,
	/^✓ (\d+ modules transformed|built in)/,
	/service-worker\.js +[\d.]+ kB/
];

/** Resolves with the exit code. A failed build leaves no stamp, so the next start builds again. */
export async function buildSite() {
	rmSync(STAMP, { force: true });
	const before = fingerprint();
	const result = await runTool('vite', 'vite', ['build', '--logLevel', 'warn'], { quiet: true });
	sayUnusual(result, USUAL);
	const { code } = result;
	if (code === 0) {
		mkdirSync(join(ROOT, '.cache'), { recursive: true });
		writeFileSync(STAMP, before);
	}
	return code;
}
