// What a swap's map data say, measured again from the file, is what was shown.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import type { Measurement } from '../../src/cli/measure/measurement';
import { swapGeoJson } from '../../src/lib/formats/swap-geojson';
import { areaCells } from '../../src/lib/formats/swap-ledger';
import { sides, type Swap } from '../../src/lib/model/swap';
import { allOf, named } from '../formats/swap-parts';
import { holders, shippedEngine } from '../fixtures/swap-engine';
import { tenParcels } from './ten-parcels';

const engine = await shippedEngine();
const folder = mkdtempSync(join(tmpdir(), 'salient-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context = {
	holders,
	asOf: '2025-02-12',
	dataHash: '0123456789ab',
	code: 'AQ',
	parcelName: String,
	regionName: String,
	method: '',
	sources: [],
	accuracy: '',
	disclaimer: ''
};

async function measure(content: object): Promise<Measurement> {
	const path = join(folder, 'swap.geojson');
	writeFileSync(path, JSON.stringify(content));
	let out = '';
	const code = await run(['measure', path, '--json'], {
		out: (text) => (out += text),
		err: (text) => {
			throw new Error(text);
		}
	});
	expect(code).toBe(0);
	return JSON.parse(out) as Measurement;
}

const occupied = ['UA-09', 'UA-14', 'UA-23', 'UA-65'].flatMap((region) =>
	['held', 'contested'].map((status) => `${region}:RU:${status}`)
);
const reported: Swap = {
	name: null,
	offers: [
		named(
			1,
			null,
			allOf('RU-KRS:UA:held:sudzha', 'RU-KRS:UA:contested:sudzha', 'RU-KRS:UA:held:tyotkino')
		)
	],
	asks: [named(2, null, allOf(...occupied))],
	nextId: 3
};

describe('the map data of a swap, measured', () => {
	it.each<[string, Swap]>([
		['the salient for occupied oblasts', reported],
		['ten parcels of all kinds', tenParcels()]
	])('give back what is shown, held and contested apart: %s', async (_, swap) => {
		const result = engine.evaluate(swap);
		const { groups, notes } = await measure(swapGeoJson(swap, result, context));
		for (const side of sides) {
			const shown = areaCells(result[side].area);
			const again = (status: 'held' | 'contested') =>
				groups.find((one) => one.holder === holders[side] && one.status === status)?.areaSqKm ?? 0;
			const cells = areaCells({
				...result[side].area,
				heldSqKm: again('held'),
				contestedSqKm: again('contested')
			});
			expect([side, cells.heldSqKm, cells.contestedSqKm]).toEqual([
				side,
				shown.heldSqKm,
				shown.contestedSqKm
			]);
		}
		// Two of the ten have nothing left.
		const said = notes.map(({ code }) => code);
		expect(said.filter((code) => code !== 'null-geometry')).toEqual([]);
	});
});
