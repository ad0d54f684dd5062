// A swap on the ground of a further drawn day: its areas, its waters, and what is as large on the other side.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dossierOnDay } from '../../src/lib/dossier/dossier-on-day';
import { drawnDays } from '../../src/lib/dossier/drawn-days';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { measuringData, type MeasuringFiles } from '../../src/lib/geo/measuring-data';
import { reportedPreset } from '../../src/lib/swap/parcel-acts';
import { swapFigures } from '../../src/lib/swap/figures';
import { SwapEngine } from '../../src/lib/swap/swap-engine';
import { shippedMeasuringFiles } from '../fixtures/measuring-data';
import { shippedSite } from '../fixtures/shipped-site';
import { holders } from '../fixtures/swap-engine';

const date = '2024-09-06';
const { dossier } = shippedSite();
const day = drawnDays.find((one) => one.date === date)!;
const onDay = dossierOnDay(dossier, day);

async function engineOf(): Promise<SwapEngine> {
	const layer = (name: string): unknown =>
		JSON.parse(readFileSync(`data/layers/days/${name}-${date}.geojson`, 'utf8'));
	const accuracies = Object.entries(day.areas).map(([id, one]) => [id, one.halfWidthSqKm]);
	const files = {
		...shippedMeasuringFiles(),
		control: layer('control'),
		water: layer('water'),
		line: layer('line-of-contact'),
		accuracies: Object.fromEntries(accuracies) as Record<string, number>
	} as MeasuringFiles;
	return new SwapEngine(await loadClipEngine(), measuringData(files), holders);
}
const offered = Object.keys(day.areas).filter((id) => id.startsWith('RU-KRS:'));

it('offers all that was held on that day, with its waters and accuracy', async () => {
	const engine = await engineOf();
	const result = engine.evaluate(reportedPreset(offered));
	const { area } = result.offers;
	expect(area.heldSqKm).toBeCloseTo(day.areas.kursk!.areaSqKm, 1);
	expect(area.contestedSqKm).toBeCloseTo(day.areas['kursk:contested']!.areaSqKm, 1);
	expect(area.waterInHeldSqKm).toBeCloseTo(day.areas.kursk!.waterAreaSqKm, 1);
	expect(area.accuracySqKm).toBe(day.areas.kursk!.halfWidthSqKm);
	const figures = swapFigures(result, onDay);
	expect(figures.offers.area).toMatchObject({ asOf: date, receipt: { asOf: date } });
	const kursk = figures.regions.find(({ region }) => region === 'RU-KRS')!;
	expect(kursk.heldBefore.asOf).toBe(date);
	expect(kursk.left.value).toBe(0);
});

it('finds as much ground anew in the regions that have it', async () => {
	const engine = await engineOf();
	const target = day.areas.kursk!.areaSqKm;
	const found = engine.equalInEach('asks', target);
	// Kharkiv has 952 km², but not in one piece.
	expect(found.flatMap(({ region, outcome }) => (outcome.problem ? [] : region)).sort()).toEqual([
		...['UA-09', 'UA-14', 'UA-23', 'UA-43', 'UA-65']
	]);
	for (const { region, outcome } of found) {
		if (outcome.problem) continue;
		const { heldSqKm } = engine.evaluate(outcome.swap).asks.area;
		expect(Math.abs(heldSqKm / target - 1), region).toBeLessThan(1e-4);
	}
});

it('is in a dossier of that day, whose other figures stay', () => {
	expect(onDay.asOf).toBe(date);
	const { offered: side, asked } = onDay.swap;
	expect(onDay.figures[side.measured]!.value).toBeCloseTo(day.areas.kursk!.areaSqKm, 1);
	expect(onDay.figures[asked.measured]!.value).toBeCloseTo(day.areas.occupied!.areaSqKm, 1);
	for (const now of dossier.regions) {
		const then = onDay.regions.find(({ id }) => id === now.id)!;
		expect(then.held === null, now.id).toBe(now.held === null);
		if (then.held === null || then.share === null) continue;
		expect(onDay.figures[then.held]!.asOf).toBe(date);
		const receipt = onDay.figures[then.share]!.receipt;
		expect(receipt.type === 'derived' && receipt.inputs).toContain(then.held);
	}
	for (const [id, figure] of Object.entries(dossier.figures))
		expect(onDay.figures[id]).toBe(figure);
});
