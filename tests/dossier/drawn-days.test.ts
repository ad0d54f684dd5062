// The further drawn days as the site sends them.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dayWaterText, hasDayFiles, readDayFiles } from '../../src/lib/dossier/day-files';
import { drawingDay, daySteps } from '../../src/lib/dossier/drawing-layers';
import { drawnDays } from '../../src/lib/dossier/drawn-days';
import { readDayLayers, readDayWater } from '../../src/lib/dossier/read-layers';
import { encodeTopology } from '../../src/lib/formats/topology';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { decodeTopology } from '../../src/lib/geo/decode-topology';
import { dayLayerNames } from '../../src/lib/model/layer-names';
import { shippedSite } from '../fixtures/shipped-site';

const { layers, dossier } = shippedSite();
const further = drawnDays.filter(({ date }) => date !== dossier.asOf);
const budgetBytes = 25_000;

async function packed(date: string) {
	const day = readDayLayers(await readDayFiles(date), date);
	if (!day.ok) throw new Error(day.reason);
	return encodeTopology(drawingDay(day.value, layers, dossier.layerGroups), daySteps);
}

describe('the drawn days', () => {
	it('are 15 in order of time, the dossier’s own among them, whose layers are the map’s own', () => {
		const dates = drawnDays.map(({ date }) => date);
		expect(dates).toHaveLength(15);
		expect(dates).toEqual([...dates].sort());
		expect(dates).toContain(dossier.asOf);
		expect(dates.filter((date) => !hasDayFiles(date))).toEqual([dossier.asOf]);
	});

	it('have the dossier’s own figures on its own day', () => {
		const { areas } = drawnDays.find(({ date }) => date === dossier.asOf)!;
		for (const { properties, geometry } of layers.control.features) {
			expect(areas[properties.id]!.areaSqKm).toBeCloseTo(geometryAreaSqKm(geometry), 2);
			expect(areas[properties.id]!.waterAreaSqKm).toBe(properties.waterAreaSqKm);
			expect(areas[properties.id]!.halfWidthSqKm).toBe(layers.accuracies[properties.id]);
		}
	});

	it('have a table that takes under 5 kB, all of it', () => {
		expect(brotliCompressSync(JSON.stringify(drawnDays)).length).toBeLessThan(5_000);
	});
});

describe.each(further.map((day) => [day.date, day] as const))('%s', (date, { areas }) => {
	it('takes at most 25 kB, and is drawn as it is measured', async () => {
		const topology = await packed(date);
		expect(brotliCompressSync(JSON.stringify(topology)).length).toBeLessThan(budgetBytes);
		const drawn = decodeTopology(topology);
		expect(Object.keys(drawn)).toEqual([...dayLayerNames]);
		const rows = new Set(dossier.layerGroups.flatMap((group) => group.rows.map(({ id }) => id)));
		for (const { properties, geometry } of drawn.control!.features) {
			const { areaSqKm } = areas[properties!.id as string]!;
			// Simplified by up to 100 m: small areas lose more of themselves.
			expect(Math.abs(geometryAreaSqKm(geometry) - areaSqKm), properties!.id).toBeLessThan(
				2 + 0.01 * areaSqKm
			);
			expect(rows.has(properties!.row as string), properties!.id).toBe(true);
		}
		expect(drawn.control!.features).toHaveLength(
			Object.keys(areas).filter((id) => id.includes('-')).length
		);
	});
});

describe.each(further.map(({ date }) => date))('the waters of %s', (date) => {
	it('are those of its held areas', async () => {
		const day = readDayLayers(await readDayFiles(date), date);
		if (!day.ok) throw new Error(day.reason);
		const text = await dayWaterText(date);
		expect(readDayWater(text, date, day.value.control).ok).toBe(true);
		const without = { ...day.value.control, features: day.value.control.features.slice(1) };
		const fault = readDayWater(text, date, without);
		expect(!fault.ok && fault.reason).toContain(`data/layers/days/water-${date}.geojson: `);
	});
});

describe('a day whose files are damaged', () => {
	it('is told by file, feature and reason', async () => {
		const texts = await readDayFiles('2024-09-06');
		const read = readDayLayers(
			{ ...texts, control: texts.control.replace('"holder":"RU"', '"holder":"XX"'), claimed: '{' },
			'2024-09-06'
		);
		expect(read.ok).toBe(false);
		if (read.ok) return;
		expect(read.reason).toContain('data/layers/days/control-2024-09-06.geojson: feature');
		expect(read.reason).toContain('data/layers/days/claimed-2024-09-06.geojson: not JSON');
		await expect(readDayFiles('2024-09-07')).rejects.toThrow('control-2024-09-07.geojson');
	});
});
