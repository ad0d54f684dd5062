// Installs node_modules where it is missing or does not match the lock file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';
import { say, seconds } from './say.mjs';

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

/** Throws when npm fails: nothing can go on without the packages. */
export async function ensureInstalled() {
	const reason = missingInstall();
	if (!reason) return;
	const started = Date.now();
	const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install';
	say(`Installing packages: ${reason} (npm ${command}, under a minute as a rule)`);
	// Tests and builds live in the development dependencies, whatever NODE_ENV says.
	const { code } = await runNpm([command, '--include=dev', '--no-audit', '--no-fund']);
	if (code !== 0) throw new Error(`npm ${command} failed; its messages are above`);
	say(`Packages installed in ${seconds(started)}`);
}
