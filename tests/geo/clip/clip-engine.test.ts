import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conservation, tolerableShare } from '../../../src/lib/geo/clip/conservation';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { piecesOf } from '../../../src/lib/geo/clip/pieces';
import { ringAreaSqKm } from '../../../src/lib/geo/ring-area';
import { noRings, packRings, ringsAreaSqKm, type Rings } from '../../../src/lib/geo/rings';
import {
	anyLasso,
	anyMovedGround,
	anyScribble,
	box,
	held,
	heldGrounds,
	lasso,
	moved,
	occupied,
	regionGrounds
} from '../ground';

// Hundreds of cases to a test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

const engine = await loadClipEngine();
const { union, intersect, subtract, clean } = engine;
const occupiedOnce = clean(occupied);
const anyGround = fc.constantFrom(
	occupiedOnce,
	...heldGrounds.map(({ rings }) => rings),
	...regionGrounds.map(({ rings }) => rings)
);

/** Every ring closed and with an area, and no more in holes than in outlines. */
function expectClean(rings: Rings): void {
	const { coords, starts } = rings;
	for (let i = 0; i + 1 < starts.length; i++) {
		const area = ringAreaSqKm(coords, starts[i]!, starts[i + 1]!);
		expect(Math.abs(area)).toBeGreaterThan(1e-10);
	}
	const pieces = piecesOf(rings);
	for (const piece of pieces) expect(ringsAreaSqKm(piece)).toBeGreaterThan(0);
	const total = pieces.reduce((sum, piece) => sum + ringsAreaSqKm(piece), 0);
	expect(Math.abs(total - ringsAreaSqKm(rings))).toBeLessThan(1e-6);
}

function expectConserved(a: Rings, b: Rings): void {
	const both = intersect(a, b);
	const onlyA = subtract(a, b);
	const onlyB = subtract(b, a);
	const all = union(a, b);
	expect(conservation([a], [both, onlyA])).toMatchObject({ conserved: true });
	expect(conservation([b], [both, onlyB])).toMatchObject({ conserved: true });
	expect(conservation([a, b], [both, all])).toMatchObject({ conserved: true });
	// Cut apart, the parts have nothing in common and add up to the whole again.
	expect(ringsAreaSqKm(intersect(onlyA, both))).toBeLessThan(1e-6);
	expect(conservation([union(onlyA, both)], [a])).toMatchObject({ conserved: true });
	for (const result of [both, onlyA, all]) expectClean(result);
}

describe('the clipping engine', () => {
	it('conserves area when held areas and regions are cut with lassos', () => {
		fc.assert(fc.property(anyGround, anyLasso, expectConserved), { numRuns: 150 });
	});

	it('conserves area between shipped areas and copies of them, in place and moved', () => {
		fc.assert(fc.property(anyGround, anyMovedGround, expectConserved), { numRuns: 150 });
	});

	it('conserves area between scribbles, once they are cleaned', () => {
		fc.assert(
			fc.property(anyScribble(), anyScribble(), (a, b) => {
				expectConserved(clean(packRings([a])), clean(packRings([b])));
			}),
			{ numRuns: 150 }
		);
	});

	it('reads scribbles by the even-odd rule: two turns around are none', () => {
		const twice = [
			...box(30, 50, 31, 51),
			...box(30.2, 50.2, 30.8, 50.8).slice(0, 8),
			30.2,
			50.2,
			30,
			50
		];
		const outer = ringsAreaSqKm(packRings([box(30, 50, 31, 51)]));
		const inner = ringsAreaSqKm(packRings([box(30.2, 50.2, 30.8, 50.8)]));
		expect(ringsAreaSqKm(clean(packRings([twice])))).toBeCloseTo(outer - inner, 3);
	});

	it('gives grounds that share borders as one, without seams or gaps', () => {
		const grounds = heldGrounds.filter(({ holder }) => holder === 'RU').map(({ rings }) => rings);
		const merged = grounds.reduce((sum, rings) => union(sum, rings), noRings);
		const total = grounds.reduce((sum, rings) => sum + ringsAreaSqKm(rings), 0);
		expect(Math.abs(ringsAreaSqKm(merged) / total - 1)).toBeLessThan(tolerableShare);
		for (const rings of grounds) expect(ringsAreaSqKm(subtract(rings, merged))).toBeLessThan(1e-6);
		expect(merged.starts.length).toBeLessThan(occupied.starts.length);
	});

	it('keeps what lies in the box of an operand but far from all of its rings', () => {
		const corners = packRings([box(30, 50, 31, 51), box(38, 50, 39, 51)]);
		const between = packRings([box(34, 50, 35, 51)]);
		expect(ringsAreaSqKm(union(corners, between))).toBeCloseTo(
			ringsAreaSqKm(corners) + ringsAreaSqKm(between),
			6
		);
		expect(subtract(corners, between)).toBe(corners);
		expect(intersect(corners, between)).toEqual(noRings);
	});

	it('leaves coordinates of few decimals as they are', () => {
		const salient = held('RU-KRS:UA:held:sudzha');
		const known = new Set(salient.coords);
		expect(
			[...intersect(salient, lasso(35.3, 51.2, 3)).coords].filter((c) => !known.has(c))
		).toEqual([]);
	});

	it('takes nothing for nothing', () => {
		const a = packRings([box(30, 50, 31, 51)]);
		expect(union(a, noRings)).toBe(a);
		expect(union(noRings, a)).toBe(a);
		expect(subtract(a, noRings)).toBe(a);
		for (const nothing of [
			intersect(a, noRings),
			intersect(noRings, a),
			subtract(noRings, a),
			subtract(a, a),
			clean(noRings),
			intersect(a, moved(a, 100, 0))
		]) {
			expect(nothing).toEqual(noRings);
		}
	});

	it('makes one of neighbours that meet in a border, and nothing of what they have in common', () => {
		const west = packRings([box(30, 50, 31, 51)]);
		const east = packRings([box(31, 50, 32, 51)]);
		expect(union(west, east).starts).toHaveLength(2);
		expect(intersect(west, east)).toEqual(noRings);
		expect(ringsAreaSqKm(subtract(west, east))).toBeCloseTo(ringsAreaSqKm(west), 9);
	});

	it('parts ground that hangs together by a vertex only', () => {
		const square = packRings([box(30, 50, 32, 52)]);
		const twoCorners = packRings([box(30, 50, 31, 51), box(31, 51, 32, 52)]);
		const left = subtract(square, twoCorners);
		expect(piecesOf(left)).toHaveLength(2);
		expect(left.starts).toHaveLength(3);
	});

	it('does not let memory grow with use', async () => {
		const instantiate = vi.spyOn(WebAssembly, 'instantiate');
		const own = await loadClipEngine();
		const { instance } = (await instantiate.mock.results[0]!
			.value) as unknown as WebAssembly.WebAssemblyInstantiatedSource;
		instantiate.mockRestore();
		const memory = Object.values(instance.exports).find(
			(value) => value instanceof WebAssembly.Memory
		)!;
		const donetsk = held('UA-14:RU:held');
		const work = (count: number) => {
			for (let i = 0; i < count; i++) own.subtract(donetsk, lasso(37.5 + (i % 40) / 40, 48, 0.3));
		};
		work(100);
		const before = memory.buffer.byteLength;
		work(1000);
		// The results alone, left behind, are 30 MB.
		expect(memory.buffer.byteLength - before).toBeLessThan(2e6);
	});
});
