// Debian's own packages, for the programs that the tests drive.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say, sayUnusual } from './say.mjs';

/**
 * Only as root: tests change a machine that is theirs, not somebody's desktop.
 * @param {string} what
 * @param {readonly string[]} packages
 */
export async function installWithApt(what, packages) {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
	if (!existsSync('/usr/bin/apt-get')) return;
	const apt = (/** @type {string[]} */ ...args) =>
		run('apt-get', ['-q', '-o', 'Dpkg::Use-Pty=0', ...args], {
			env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
			quiet: true
		});
	const install = ['install', '--no-install-recommends', ...packages];
	await apt('update');
	const { output } = await apt(...install, '--assume-no');
	const [, fetched = 'some 100 MB'] = /Need to get ([\d.,]+ \wB)/.exec(output) ?? [];
	const [, onDisk = 'some 400 MB'] = /After this operation, ([\d.,]+ \wB)/.exec(output) ?? [];
	say(`Installing ${what} with apt-get: ${fetched} to fetch, ${onDisk} on disk`);
	const result = await apt(...install, '-y');
	if (result.code !== 0) sayUnusual(result);
}
