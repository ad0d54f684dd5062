import { describe, expect, it } from 'vitest';
import { dayAreas } from '../../src/lib/areas/day-areas';
import { PolygonBook } from '../../src/lib/areas/polygon-book';
import { contestedSides, rangesOf, sideAreas } from '../../src/lib/areas/with-contested';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { boxRings, ringsAreaSqKm } from '../../src/lib/geo/rings';
import type { Bounds } from '../../src/lib/model/dossier';

const engine = await loadClipEngine();
const regions = [{ id: 'W', rings: boxRings([0, 0, 1, 2]) }];
const group = (holder: string | null, status: string, ...sides: Bounds[]) => ({
	...{ holder, status },
	polygons: sides.map((one) => [boxRings(one).coords])
});
const ranges = (...groups: ReturnType<typeof group>[]) => {
	const book = new PolygonBook(engine, regions);
	const plain = groups.map(({ polygons }) => ({ polygons, less: null }));
	return sideAreas(engine, book, groups, dayAreas(engine, book, plain, regions), regions);
};
const areaOf = (sides: Bounds) => ringsAreaSqKm(boxRings(sides));

describe('a side without and with contested ground', () => {
	it('has its own and nobody’s added, not that of the other side', () => {
		const sides = contestedSides([
			{ holder: 'RU', status: 'held' },
			{ holder: 'RU', status: 'contested' },
			{ holder: 'UA', status: 'contested' },
			{ holder: null, status: 'contested' },
			{ holder: 'UA', status: 'claimed' },
			{ holder: null, status: null }
		]);
		expect(sides).toEqual([
			{ holder: 'RU', held: 0, all: [0, 1, 3] },
			{ holder: 'UA', held: null, all: [2, 3] }
		]);
	});

	it('is no range where nothing is contested', () => {
		expect(ranges(group('RU', 'held', [0, 0, 1, 1]))).toEqual([]);
		expect(ranges(group('RU', 'held', [0, 0, 1, 1]), group('UA', 'claimed', [2, 0, 3, 1]))).toEqual(
			[]
		);
	});

	it('adds up what lies apart', () => {
		const [side] = ranges(
			group('RU', 'held', [0, 0, 1, 1]),
			group(null, 'contested', [0, 1, 2, 2])
		);
		expect(side!.held.areaSqKm).toBeCloseTo(areaOf([0, 0, 1, 1]), 4);
		expect(side!.withContested.regions.get('W')).toBeCloseTo(areaOf([0, 0, 1, 2]), 3);
		expect(side!.withContested.outsideSqKm).toBeCloseTo(areaOf([1, 1, 2, 2]), 3);
	});

	it('is never less than what is held, whatever a union loses', () => {
		const areas = (area: number) => ({
			areaSqKm: area,
			regions: new Map([['W', area / 2]]),
			outsideSqKm: area / 2
		});
		const groups = [
			{ holder: 'RU', status: 'held' },
			{ holder: null, status: 'contested' }
		];
		const measured = { groups: [areas(20), areas(1)], overlapSqKm: 1 };
		const [side] = rangesOf(groups, measured, () => [areas(19)]);
		expect(side!.withContested).toEqual(areas(20));
		expect(rangesOf(groups, measured, () => [areas(21)])[0]!.withContested).toEqual(areas(21));
	});

	it('counts each place once: never more than there is of the region', () => {
		const all: Bounds = [0, 0, 1, 2];
		const [ru, ua] = ranges(
			group('RU', 'held', [0, 0, 1, 1.5]),
			group(null, 'contested', all),
			group('RU', 'contested', all),
			group('UA', 'contested', [0, 1.5, 0.5, 2])
		);
		expect(ru!.held.regions.get('W')).toBeCloseTo(areaOf([0, 0, 1, 1.5]), 3);
		expect(ru!.withContested.regions.get('W')).toBeCloseTo(areaOf(all), 3);
		expect([ua!.held.areaSqKm, ua!.held.outsideSqKm]).toEqual([0, 0]);
		expect(ua!.withContested.areaSqKm).toBeCloseTo(areaOf(all), 3);
	});
});
