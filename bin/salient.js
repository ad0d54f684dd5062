#!/usr/bin/env node
// Starts the command line. In a clone it builds dist/salient.js first, where that is missing or older than
// the code; an installed package brings it along.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist', 'salient.js');
const config = join(root, 'vite.cli.config.ts');
const sources = [
	...['src/cli', 'messages', 'project.inlang/settings.json'],
	...['model', 'geo', 'claims', 'formats', 'dossier', 'words'].map((room) => `src/lib/${room}`)
];

/** @param {string} path @returns {number} */
function changed(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function isCurrent() {
	if (!existsSync(bundle)) return false;
	const inputs = [
		config,
		join(root, 'package-lock.json'),
		...sources.map((source) => join(root, source))
	];
	return !existsSync(config) || Math.max(...inputs.map(changed)) <= changed(bundle);
}

/** Builds aside and moves the file in place, so that commands that start at the same time never see half of it. */
async function build() {
	process.stderr.write('salient: building the command line (only after a change) …\n');
	const { build } = await import('vite');
	const outDir = join(root, 'dist', `.building-${process.pid}`);
	await build({
		root,
		configFile: config,
		logLevel: 'error',
		build: { outDir, emptyOutDir: true }
	});
	renameSync(join(outDir, 'salient.js'), bundle);
	rmSync(outDir, { recursive: true, force: true });
}

try {
	if (!isCurrent()) await build();
} catch (error) {
	const reason = error instanceof Error ? error.message : String(error);
	process.stderr.write(
		`salient: the command line is not built, and building it failed: ${reason}\n`
	);
	process.stderr.write(`Run this once: cd ${root} && npm install && npm run build:cli\n`);
	process.exit(2);
}

// A reader that closes early ("| head") is no error; a full disk is, and no finding about a text.
process.stdout.on('error', (error) => {
	if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') return;
	process.stderr.write(`salient: the output cannot be written: ${error.message}\n`);
	process.exit(2);
});
try {
	const { run } = await import(pathToFileURL(bundle).href);
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	// A fault of ours: not 1, which says that the seeds, or the text, have a problem.
	process.stderr.write(
		`salient: internal error\n${error instanceof Error ? error.stack : error}\n`
	);
	process.exitCode = 70;
}
