// Installs node_modules where it is missing or does not match the lock file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';
import { say, sayUnusual, seconds } from './say.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function lockedPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * Why an install is needed, or undefined. npm notes what it installed in
 * node_modules/.package-lock.json, and writes that only when it has finished.
 * @param {string} [root]
 */
export function missingInstall(root = ROOT) {
	if (!existsSync(join(root, 'node_modules'))) return 'there is no node_modules';
	const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
	if (!installed) return 'the last install did not finish';
	const wanted = lockedPackages(join(root, 'package-lock.json'));
	if (!wanted) return undefined;
	for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
		// Optional ones are binaries for other systems: npm leaves them out on purpose.
		if (path === '' || optional || devOptional) continue;
		const name = path.replace(/^.*node_modules\//, '');
		if (installed[path]?.version !== version) return `${name} ${version} is not installed`;
		if (!existsSync(join(root, path, 'package.json'))) return `${name} is damaged`;
	}
	return undefined;
}

/** What npm says of every install. */
const USUAL = [/^(added|removed|changed|up to date)\b.* in \d/];

/**
 * Packages that a lock file asks for on every system, by their count.
 * @param {Packages} packages
 */
function countPackages(packages) {
	return Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional).length;
}

/** Throws when npm fails: nothing can go on without the packages. */
export async function ensureInstalled() {
	const reason = missingInstall();
	if (!reason) return;
	const started = Date.now();
	const locked = lockedPackages(join(ROOT, 'package-lock.json'));
	const command = locked ? 'ci' : 'install';
	const number = locked ? `${countPackages(locked)} packages` : 'packages';
	say(`Installing ${number}, about 320 MB on disk (${reason}; under a minute as a rule)`);
	// Tests and builds live in the development dependencies, whatever NODE_ENV says.
	const flags = ['--include=dev', '--no-audit', '--no-fund'];
	const result = await runNpm([command, ...flags], { quiet: true });
	sayUnusual(result, USUAL);
	if (result.code !== 0) throw new Error(`npm ${command} failed; its messages are above`);
	say(`Packages installed in ${seconds(started)}`);
}
