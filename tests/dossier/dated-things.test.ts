// What was held on further drawn days, as things to compare.
import { describe, expect, it } from 'vitest';
import { compareData } from '../../src/lib/dossier/compare-things';
import { datedThings } from '../../src/lib/dossier/dated-things';
import { readDayFiles } from '../../src/lib/dossier/day-files';
import { drawnDays } from '../../src/lib/dossier/drawn-days';
import { readDayLayers } from '../../src/lib/dossier/read-layers';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { say } from '../../src/lib/words/figure-words';
import '../../src/lib/words/compare/compare-figure-words';
import { shippedSite } from '../fixtures/shipped-site';

const loaded = shippedSite();
const { dossier } = loaded;
const data = compareData(loaded);
const figureOf = (id: string) => data.figures[id] ?? dossier.figures[id]!;
const dated = datedThings(data.things, figureOf, drawnDays);
const thing = (id: string) => dated.things.find((one) => one.id === id);

it('are of the days that are not the dossier’s own, each with a figure of its day', () => {
	const days = new Set(dated.things.map(({ day }) => day));
	expect(days.size).toBe(drawnDays.length - 1);
	expect(days.has(dossier.asOf)).toBe(false);
	for (const { id, day, figure, kind } of dated.things) {
		expect(['held', 'group']).toContain(kind);
		expect(id.endsWith(`@${day}`)).toBe(true);
		expect(dated.figures[figure]).toMatchObject({
			kind: 'measured',
			asOf: day,
			receipt: { type: 'measured', layer: 'control', asOf: day }
		});
	}
});

it('are the salient of September by its area, range, waters and accuracy', () => {
	const salient = thing('group-kursk@2024-09-06')!;
	expect(say(salient.name, 'en')).toBe(
		'Territory held by Ukraine in Kursk Oblast, 6 September 2024'
	);
	expect(say(salient.name, 'uk')).toBe(
		'Територія під контролем України в Курській області, 6 вересня 2024 року'
	);
	const { areas } = drawnDays.find(({ date }) => date === '2024-09-06')!;
	const [held, contested] = [areas.kursk!, areas['kursk:contested']!];
	const figure = dated.figures[salient.figure]!;
	expect(figure.value).toBeCloseTo(held.areaSqKm, 1);
	expect(figure.interval.high).toBeCloseTo(held.areaSqKm + contested.areaSqKm, 1);
	expect(figure.margin).toBe(held.halfWidthSqKm);
	expect(figure.receipt).toMatchObject({
		waterInHeldSqKm: expect.closeTo(held.waterAreaSqKm, 1) as number,
		waterInContestedSqKm: expect.closeTo(contested.waterAreaSqKm, 1) as number
	});
});

it('are not what nobody held: no salient before the incursion, no pocket in its first week', () => {
	expect(dated.things.filter(({ id }) => id.endsWith('@2024-08-05')).length).toBeGreaterThan(8);
	expect(thing('group-kursk@2024-08-05')).toBeUndefined();
	expect(thing('held-sudzha@2024-08-13')).toBeDefined();
	expect(thing('held-tyotkino@2024-08-13')).toBeUndefined();
});

it('would be just the dossier’s own on its own day', () => {
	// As if the dossier were of another day.
	const moved = (id: string) => ({ ...figureOf(id), asOf: '2000-01-01' });
	const own = drawnDays.filter(({ date }) => date === dossier.asOf);
	const { things, figures } = datedThings(data.things, moved, own);
	const held = data.things.filter(({ kind }) => kind === 'held' || kind === 'group');
	expect(things).toHaveLength(held.length);
	things.forEach(({ figure, holder, features }, index) => {
		const [same, now] = [held[index]!, figures[figure]!];
		const was = figureOf(same.figure);
		expect(now.value, same.id).toBeCloseTo(was.value, 1);
		expect(now.interval.high, same.id).toBeCloseTo(was.interval.high, 1);
		expect(now.margin, same.id).toBeCloseTo(was.margin, 6);
		expect(now.precision, same.id).toBe(was.precision);
		expect(now.subject).toEqual(was.subject);
		expect(holder).toBe(same.holder);
		expect(features.map(({ id }) => id)).toEqual(same.features.map(({ id }) => id));
		if (now.receipt.type !== 'measured' || was.receipt.type !== 'measured') throw new Error();
		expect([...now.receipt.features].sort()).toEqual([...was.receipt.features].sort());
	});
});

describe('groups', () => {
	it.each(drawnDays.map(({ date }) => date))('have all of their parts on %s', (date) => {
		const { areas } = drawnDays.find((day) => day.date === date)!;
		for (const group of ['kursk', 'occupied']) {
			const id = thing(`group-${group}@${date}`)?.figure;
			if (id === undefined) continue;
			const { value, interval } = dated.figures[id]!;
			expect(Math.abs(value - areas[group]!.areaSqKm)).toBeLessThan(0.1);
			const contested = areas[`${group}:contested`]?.areaSqKm ?? 0;
			expect(Math.abs(interval.high - value - contested)).toBeLessThan(0.1);
		}
	});
});

it('have shapes of their areas in the layer of their day', async () => {
	const read = readDayLayers(await readDayFiles('2025-03-15'), '2025-03-15');
	if (!read.ok) throw new Error(read.reason);
	const areaOf = (wanted: string) => {
		const found = read.value.control.features.find(({ properties }) => properties.id === wanted);
		return geometryAreaSqKm(found!.geometry);
	};
	for (const { id, features, figure, day } of dated.things) {
		if (day !== '2025-03-15') continue;
		expect(new Set(features.map(({ layer }) => layer))).toEqual(new Set(['control-2025-03-15']));
		const sum = features.reduce((total, one) => total + areaOf(one.id), 0);
		expect(Math.abs(sum - dated.figures[figure]!.value), id).toBeLessThan(0.1);
	}
});
