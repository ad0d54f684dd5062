// What `npm pack` packs works where it is installed, with nothing else and no network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'salient-pack-'));
const elsewhere = join(folder, 'elsewhere');

function npm(...args: string[]) {
	return spawnSync('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
		cwd: args[0] === 'pack' ? resolve('.') : folder,
		encoding: 'utf8',
		env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') }
	});
}

/** Runs the installed command. */
function salient(input: string, ...args: string[]) {
	const command = join(elsewhere, 'node_modules/.bin/salient');
	return spawnSync(command, args, { cwd: folder, encoding: 'utf8', input });
}

beforeAll(() => {
	// Built by the launcher, which moves the bundle in place at once: other tests may be using it.
	spawnSync(process.execPath, ['bin/salient.js', '--version']);
	const packed = npm('pack', '--ignore-scripts', '--pack-destination', folder);
	expect(packed.status, packed.stderr).toBe(0);
	const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
	const installed = npm('install', '--prefix', elsewhere, join(folder, tarball!));
	expect(installed.status, installed.stderr).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('brings no other package along', () => {
	expect(readdirSync(join(elsewhere, 'node_modules')).filter((name) => name[0] !== '.')).toEqual([
		'salient'
	]);
});

it('checks a text from standard input', () => {
	const text = 'Russia controls 800 sq km (350 square miles) of Kharkiv region.';
	const { status, stdout, stderr } = salient(text, 'check', '-', '--date', '2025-02-12');
	expect(stderr).toBe('');
	expect(stdout).toContain('standard input:1:17: does not fit: “800 sq km (350 square miles');
	expect(status).toBe(1);
});

it('measures a file', () => {
	const square = {
		type: 'Polygon',
		coordinates: [
			[
				[35, 51],
				[35.1, 51],
				[35.1, 51.1],
				[35, 51.1],
				[35, 51]
			]
		]
	};
	writeFileSync(join(folder, 'square.geojson'), JSON.stringify(square));
	const { status, stdout, stderr } = salient('', 'measure', 'square.geojson', '--json');
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const { total } = JSON.parse(stdout) as { total: { areaSqKm: number } };
	expect(total.areaSqKm).toBeCloseTo(78.1, 0);
});

it('proves the seeds', () => {
	const { status, stdout } = salient('', 'verify-seeds', folder);
	expect(stdout).toContain('5 articles, 5 problems\n');
	expect(status).toBe(1);
});
