// Runs `salient measure` on files of a folder that goes with the test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import { expect } from 'vitest';
import { run } from '../../src/cli/main';
import type { Measurement } from '../../src/cli/measure/measurement';
import { polygon } from '../geo/shapes';

export const folder = mkdtempSync(join(tmpdir(), 'salient-measure-'));
// Several test files may share this module: their folder goes with the process.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs `salient measure`. */
export async function salient(...args: string[]) {
	const lines = { out: '', err: '' };
	const code = await run(['measure', ...args], {
		out: (text) => (lines.out += `${text}\n`),
		err: (text) => (lines.err += `${text}\n`)
	});
	return { code, ...lines };
}

let files = 0;
/** The path of a file with a content. */
export function written(content: unknown): string {
	const path = join(folder, `${files++}.geojson`);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

/** What `--json` says of some contents, which must be without fault. */
export async function measured(...contents: unknown[]): Promise<Measurement> {
	const { code, out, err } = await salient(...contents.map(written), '--json');
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out) as Measurement;
}

export const feature = (geometry: Geometry | null, properties = {}) => ({
	type: 'Feature',
	properties,
	geometry
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
export const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
export const boxOf = (...sides: [number, number, number, number]) => polygon(box(...sides));
export const codes = ({ notes }: Measurement) => notes.map(({ code }) => code);
