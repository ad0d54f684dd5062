import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { tally } from '../../../src/lib/geo/measure/tally';
import { eachTile } from '../../../src/lib/geo/measure/tiles';
import { united } from '../../../src/lib/geo/measure/united';
import { noRings, packRings, type Rings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { anyLasso, box, heldGrounds, lasso, regionGrounds } from '../ground';
import { apart } from '../shapes';

const engine = await loadClipEngine();
const group = (...grounds: Rings[]) => ({ grounds, less: null });
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const square = (west: number, east: number) => packRings([box(west, 50, east, 51)]);

describe('tally', () => {
	it('counts each place once, and says how much was counted again', () => {
		const three = [square(30, 32), square(31, 33), square(31, 32)];
		const { union, overlapSqKm, lostSqKm } = tally(engine, [group(...three)], []);
		expect(apart(union.areaSqKm, ringsAreaSqKm(square(30, 33)))).toBeLessThan(1e-9);
		expect(apart(overlapSqKm, 2 * ringsAreaSqKm(square(31, 32)))).toBeLessThan(1e-9);
		expect(lostSqKm).toBe(0);
	});

	it('loses nothing of long thin strips that cross one another', () => {
		const strips = Array.from({ length: 12 }, (_, i) => {
			const [x, y, turn, width] = [28 + i / 3, 46 + ((7 * i) % 5), (i * Math.PI) / 12, 1e-6];
			const [dx, dy] = [20 * Math.cos(turn), 10 * Math.sin(turn)];
			const across = [x - width * Math.sin(turn), y + width * Math.cos(turn)] as const;
			const end = [across[0] + dx, across[1] + dy];
			return engine.clean(packRings([[x, y, x + dx, y + dy, ...end, ...across, x, y]]));
		});
		expect(tally(engine, [group(...strips)], []).lostSqKm).toBe(0);
	});

	it('takes one group off another', () => {
		const { groups, union } = tally(
			engine,
			[group(square(30, 32)), { grounds: [square(31, 34)], less: 0 }],
			[{ id: 'east', rings: square(33, 40) }]
		);
		expect(apart(groups[1]!.areaSqKm, ringsAreaSqKm(square(32, 34)))).toBeLessThan(1e-9);
		expect(apart(groups[1]!.takenOffSqKm, ringsAreaSqKm(square(31, 32)))).toBeLessThan(1e-9);
		expect(groups[0]!.regions.size).toBe(0);
		expect([...groups[1]!.regions.keys()]).toEqual(['east']);
		expect(apart(union.areaSqKm, ringsAreaSqKm(square(30, 34)))).toBeLessThan(1e-9);
	});

	it('gives regions and outside that add up to the union to 1e-7, for any grounds', () => {
		fc.assert(
			fc.property(fc.array(anyLasso, { minLength: 1, maxLength: 5 }), (grounds) => {
				const counted = tally(engine, [group(...grounds)], regionGrounds);
				const { union, outsideSqKm, overlapSqKm, lostSqKm, unsharedSqKm } = counted;
				expect([lostSqKm, unsharedSqKm]).toEqual([0, 0]);
				expect(apart(sum(union.regions.values()) + outsideSqKm, union.areaSqKm)).toBeLessThan(1e-7);
				const apiece = sum(grounds.map(ringsAreaSqKm));
				expect(apart(union.areaSqKm + overlapSqKm, apiece)).toBeLessThan(1e-7);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('finds the regions in themselves, and no ground in none', () => {
		const all = regionGrounds.map(({ rings }) => rings);
		const { union, outsideSqKm } = tally(engine, [group(...all)], regionGrounds);
		for (const { id, rings } of regionGrounds)
			expect(apart(union.regions.get(id)!, ringsAreaSqKm(rings))).toBeLessThan(1e-7);
		expect(outsideSqKm).toBeLessThan(1e-3);
		const none = tally(engine, [group(noRings), group()], regionGrounds);
		expect([none.union.areaSqKm, none.outsideSqKm, none.union.regions.size]).toEqual([0, 0, 0]);
	});
});

describe('eachTile', () => {
	it('cuts much ground into tiles that add up to it, and tells how far it is', () => {
		const grounds = Array.from({ length: 400 }, (_, i) =>
			lasso(25 + (i % 20) * 0.7, 45 + Math.floor(i / 20) * 0.3, 0.3, 80, i)
		);
		let area = 0;
		const progress: number[] = [];
		eachTile(engine, [grounds], [], ([list], _, done) => {
			area += sum(list!.map(ringsAreaSqKm));
			progress.push(done);
		});
		expect(progress.length).toBeGreaterThan(4);
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
		expect(progress.at(-1)).toBe(1);
		expect(apart(area, sum(grounds.map(ringsAreaSqKm)))).toBeLessThan(1e-9);
	});

	it('ends where a thousand copies lie on one another', () => {
		const copies = Array.from({ length: 200 }, () => lasso(30, 50, 1e-5, 60));
		const { union, overlapSqKm } = tally(engine, [group(...copies)], []);
		expect(apart(overlapSqKm, 199 * union.areaSqKm)).toBeLessThan(1e-4);
	});
});

describe('united', () => {
	it('makes one of neighbours, and nothing of nothing', () => {
		const held = heldGrounds.map(({ rings }) => rings);
		const { rings, overlapSqKm, lostSqKm } = united(engine, held);
		expect(apart(ringsAreaSqKm(rings), sum(held.map(ringsAreaSqKm)))).toBeLessThan(1e-9);
		expect(overlapSqKm).toBeLessThan(1e-3);
		expect(lostSqKm).toBe(0);
		expect(united(engine, [noRings]).rings).toBe(noRings);
	});
});
