import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'salient-package-'));

/** Runs a launcher as a shell would, from another folder than its own. */
function launch(launcher: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
		cwd: tmpdir(),
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

// In the clone the launcher builds what is missing or out of date.
beforeAll(() => {
	expect(launch(resolve('bin/salient.js'), '--version').status).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bin/salient.js', () => {
	it('can be executed', () => {
		expect(statSync('bin/salient.js').mode & 0o111).toBe(0o111);
	});

	it('has built the command line, and does not build it again', () => {
		expect(existsSync('dist/salient.js')).toBe(true);
		expect(launch(resolve('bin/salient.js'), 'verify-seeds', '--help').stderr).toBe('');
	});

	it('hands on the exit codes', () => {
		const texts = resolve('tests/fixtures/seeds');
		const verify = (...args: string[]) =>
			launch(resolve('bin/salient.js'), 'verify-seeds', ...args).status;
		expect(verify(texts, '--seeds', texts)).toBe(0);
		expect(verify(texts)).toBe(1);
		expect(verify('/no/such/folder')).toBe(2);
	});

	it('runs where there is nothing but Node and the files of the package', () => {
		for (const part of ['package.json', 'bin', 'dist/salient.js', 'seeds'])
			cpSync(part, join(folder, part), { recursive: true });
		const { status, stdout, stderr } = launch(
			join(folder, 'bin/salient.js'),
			'verify-seeds',
			folder
		);
		expect(stderr).toBe('');
		expect(stdout).toContain('5 articles, 5 problems\n');
		expect(status).toBe(1);
	});

	it('says what to run where it is not built and cannot be', () => {
		rmSync(join(folder, 'dist'), { recursive: true });
		const { status, stdout, stderr } = launch(join(folder, 'bin/salient.js'), '--version');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('the command line is not built, and building it failed: ');
		expect(stderr).toContain('npm install && npm run build:cli\n');
	});
});
