import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/cli/measure/measurement';

const folder = mkdtempSync(join(tmpdir(), 'salient-measure-bin-'));
const launcher = join(folder, 'bin/salient.js');

/** What the package needs to measure, away from the clone and its node_modules. */
beforeAll(() => {
	expect(spawnSync(process.execPath, [resolve('bin/salient.js'), '--version']).status).toBe(0);
	for (const part of [
		...['package.json', 'bin', 'dist/salient.js', 'data/dossier.yaml'],
		...['data/layers/regions.geojson', 'data/facts/reference-areas.csv']
	])
		cpSync(part, join(folder, part), { recursive: true });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('salient measure, installed', () => {
	it('has its clipping engine with it', () => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[launcher, 'measure', resolve('data/layers/claimed.geojson')],
			{ cwd: tmpdir(), encoding: 'utf8' }
		);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain('UA-65:claimed · Kherson Oblast, claimed by Russia, not held');
	}, 30_000);

	it('reads standard input as it comes, without progress where there is no terminal', async () => {
		const child = spawn(process.execPath, [launcher, 'measure', '-', '--json'], { cwd: tmpdir() });
		let [out, err] = ['', ''];
		child.stdout.on('data', (chunk) => (out += String(chunk)));
		child.stderr.on('data', (chunk) => (err += String(chunk)));
		const closed = new Promise((done) => child.on('close', done));
		for (let i = 0; i < 3000; i++) {
			const west = 30 + i / 1000;
			const ring = [west, west + 0.001, west + 0.001, west, west].map((lon, k) => [
				lon,
				k === 2 || k === 3 ? 51 : 50
			]);
			child.stdin.write(`${JSON.stringify({ type: 'Polygon', coordinates: [ring] })}\n`);
		}
		child.stdin.end();
		expect(await closed).toBe(0);
		expect(err).toBe('');
		const { features, total, files } = JSON.parse(out) as Measurement;
		expect(files).toEqual([{ name: 'standard input', features: 3000 }]);
		expect(features).toHaveLength(3000);
		expect(total.areaSqKm / (3000 * features[0]!.areaSqKm)).toBeCloseTo(1, 7);
	}, 60_000);
});
