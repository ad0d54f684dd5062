import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/lib/dossier/load-dossier';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import type { Figure } from '../../src/lib/model/figure';
import { say } from '../../src/lib/words/figure-words';
import { shippedSite } from '../fixtures/shipped-site';

const loaded = shippedSite();
const { dossier } = loaded;
const figure = (id: string): Figure => {
	const found = dossier.figures[id];
	if (!found) throw new Error(`the dossier has no figure ${id}`);
	return found;
};

describe('the shipped dossier', () => {
	it('derives 1 : 249 from the reported pair', () => {
		const ratio = figure(dossier.swap.ratio);
		expect(Math.round(ratio.value)).toBe(249);
		expect(ratio.receipt).toMatchObject({
			type: 'derived',
			inputs: [dossier.swap.asked.headline, dossier.swap.offered.headline]
		});
	});

	it('gives the reported area under each denominator, named', () => {
		const shares = dossier.control.derived.map(figure);
		expect(shares.map(({ value }) => value.toFixed(1))).toEqual(['18.6', '19.3', '19.4']);
		for (const { receipt } of shares)
			expect(
				receipt.type === 'derived' && receipt.denominator && say(receipt.denominator, 'en')
			).toMatch(/Ukraine/);
	});

	it('reads the reported shares of all three articles that give one', () => {
		const shares = dossier.control.reported.map(figure);
		expect(shares.map(({ hedge }) => hedge).sort()).toEqual(['just under', 'nearly', 'roughly']);
	});

	it('measures close to what was reported', () => {
		const salient = figure(dossier.swap.offered.measured);
		const occupied = figure(dossier.swap.asked.measured);
		expect(salient.value).toBeGreaterThan(400);
		expect(salient.value).toBeLessThan(520);
		expect(occupied.value).toBeGreaterThan(111_000);
		expect(occupied.value).toBeLessThan(113_500);
	});

	it('adds up: rows to their group, the total to its rows', () => {
		for (const group of dossier.layerGroups) {
			if (group.total === null) continue;
			const held = group.rows.filter(({ kind }) => kind === 'held');
			const sum = held.reduce((total, { area }) => total + figure(area!).value, 0);
			expect(sum / figure(group.total).value).toBeCloseTo(1, 9);
		}
	});

	it('backs every figure with a receipt whose inputs exist', () => {
		for (const { id, receipt, value, interval } of Object.values(dossier.figures)) {
			expect(Number.isFinite(value), id).toBe(true);
			expect(interval.low, id).toBeLessThanOrEqual(value);
			expect(interval.high, id).toBeGreaterThanOrEqual(value);
			if (receipt.type === 'derived') for (const input of receipt.inputs) figure(input);
		}
	});

	it('keeps land-only below the area with water, for the ground held and the whole', () => {
		for (const { receipt, id } of Object.values(dossier.figures)) {
			if (receipt.type !== 'measured') continue;
			expect(receipt.waterInHeldSqKm, id).toBeLessThanOrEqual(receipt.heldSqKm);
			expect(receipt.waterInContestedSqKm, id).toBeLessThanOrEqual(receipt.contestedSqKm);
		}
	});
});

describe('the data version', () => {
	const versionOf = (files: Partial<typeof shippedFiles>) => {
		const loaded = loadDossier({ ...shippedFiles, ...files });
		if (!loaded.ok) throw new Error(loaded.reason);
		return loaded.value.dossier.dataHash;
	};
	const { layers, facts, seeds } = shippedFiles;

	it('is another one with other layers, of the further drawn days, too', () => {
		const other = { ...layers, 'base.geojson': `${layers['base.geojson']!} ` };
		const { daySums } = shippedFiles;
		const versions = [
			versionOf({}),
			versionOf({ layers: other }),
			versionOf({ daySums: daySums.replace(/[0-9a-f]/, (digit) => (digit === '0' ? '1' : '0')) })
		];
		expect(new Set(versions).size).toBe(versions.length);
	});

	it('is another one with another table, article or choice', () => {
		const [seed] = Object.keys(seeds) as [string];
		const table = 'held-area-by-day.csv';
		const versions = [
			versionOf({}),
			versionOf({ facts: { ...facts, [table]: facts[table]!.replace(/\r?\n$/, '') } }),
			versionOf({ seeds: { ...seeds, [seed]: `${seeds[seed]!}\n` } }),
			versionOf({ config: `${shippedFiles.config}\n` })
		];
		expect(new Set(versions).size).toBe(versions.length);
	});
});

describe('damaged files', () => {
	const damage = (name: string, change: (text: string) => string) =>
		loadDossier({
			...shippedFiles,
			layers: { ...shippedFiles.layers, [name]: change(shippedFiles.layers[name] ?? '') }
		});

	it('a cut-off layer is named', () => {
		const result = damage('control.geojson', (text) => text.slice(0, 5000));
		expect(!result.ok && result.reason).toMatch(/^data\/layers\/control\.geojson: not JSON/);
	});

	it('a missing layer is named', () => {
		const { 'regions.geojson': _, ...layers } = shippedFiles.layers;
		const result = loadDossier({ ...shippedFiles, layers });
		expect(!result.ok && result.reason).toMatch(
			/data\/layers\/regions\.geojson: the file is missing/
		);
	});

	it.each(['water.geojson', 'familiar.geojson'])('a missing %s is named', (name) => {
		const { [name]: _, ...layers } = shippedFiles.layers;
		const result = loadDossier({ ...shippedFiles, layers });
		expect(!result.ok && result.reason).toContain(`data/layers/${name}: the file is missing`);
	});

	it('missing sums of the further drawn days are named', () => {
		const result = loadDossier({ ...shippedFiles, daySums: '' });
		expect(!result.ok && result.reason).toContain(
			'data/layers/days/SHA256SUMS: the file is missing'
		);
	});

	it('water of no held area, and of fewer waters than stated, is named', () => {
		const result = damage('water.geojson', (text) =>
			text.replace('UA-14:RU:held', 'UA-14:RU:gone')
		);
		expect(!result.ok && result.reason).toBe(
			[
				'data/layers/water.geojson: UA-14:RU:gone is no area of control.geojson',
				'data/layers/water.geojson: the water of UA-14:RU:held measures 0.00 km², control.geojson states 188.53 km²'
			].join('\n')
		);
	});

	it('water whose shore was moved is named', () => {
		const result = damage('water.geojson', (text) => {
			const layer = JSON.parse(text);
			const held = layer.features.find(
				(f: GeoJSON.Feature) => f.properties?.id === 'UA-43:RU:held'
			);
			held.geometry.coordinates.pop();
			return JSON.stringify(layer);
		});
		expect(!result.ok && result.reason).toMatch(
			/^data\/layers\/water\.geojson: the water of UA-43:RU:held measures 1740\.8\d km², .* 1740\.86 km²$/
		);
	});

	it.each([
		['without a Ukrainian name', /^ {2}AD: .*\n/m, '', 'familiarNames lacks AD (Andorra)'],
		['that the table lacks', / {2}AD: /, '  XX: X\n  AD: ', 'XX is no familiar place']
	])('a familiar place %s is named', (_, what, by, reason) => {
		const config = shippedFiles.config.replace(what, by);
		const result = loadDossier({ ...shippedFiles, config });
		expect(!result.ok && result.reason).toContain(reason);
	});

	it('an outline of a place that the table lacks is named', () => {
		const result = damage('familiar.geojson', (text) => text.replace('"id":"AD"', '"id":"XX"'));
		expect(!result.ok && result.reason).toBe(
			'data/layers/familiar.geojson: XX is no familiar place of the reference areas'
		);
	});

	it('a dossier that names an unknown statement is refused', () => {
		const config = shippedFiles.config.replace(/refusal: .*/, 'refusal: nobody-said-this');
		const result = loadDossier({ ...shippedFiles, config });
		expect(!result.ok && result.reason).toBe(
			'data/dossier.yaml: names nobody-said-this, which seeds/ does not have'
		);
	});

	it('layers of another day than the dossier are refused', () => {
		const config = shippedFiles.config.replace(/asOf: .*/, "asOf: '2024-01-01'");
		const result = loadDossier({ ...shippedFiles, config });
		expect(!result.ok && result.reason).toMatch(/asOf is 2024-01-01, but .* is of 2025-02-12$/);
	});

	it('a seed whose figure has the name of another one is refused', () => {
		const [name, text] = Object.entries(shippedFiles.seeds)[0]!;
		const seeds = {
			...shippedFiles.seeds,
			[name]: text.replace(/id: \S+-share/, 'id: ratio-reported')
		};
		const result = loadDossier({ ...shippedFiles, seeds });
		expect(!result.ok && result.reason).toMatch(/the figure id ratio-reported is taken/);
	});

	it('broken YAML is named by line', () => {
		const result = loadDossier({ ...shippedFiles, config: 'id: x\ntitle: [' });
		expect(!result.ok && result.reason).toMatch(/^data\/dossier\.yaml:2:\d+: /);
	});
});
