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
import { anyStrokes, drawnRings, exactAreaSqKm, type Pixels } from '../strokes';

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

/** Areas as counted in whole numbers, of two strokes and of what is made of the two. */
function expectExact({
	pixels,
	a,
	b
}: typeof anyStrokes extends fc.Arbitrary<infer T> ? T : never) {
	const [wholeA, wholeB, odd] = [[a], [b], [a, b]].map((strokes) => exactAreaSqKm(strokes, pixels));
	const common = (wholeA! + wholeB! - odd!) / 2;
	const [one, other] = [clean(drawnRings([a], pixels)), clean(drawnRings([b], pixels))];
	for (const [rings, area] of [
		[one, wholeA],
		[other, wholeB],
		[clean(drawnRings([a, b], pixels)), odd],
		[intersect(one, other), common],
		[union(one, other), wholeA! + wholeB! - common],
		[subtract(one, other), wholeA! - common]
	] as const)
		expect(Math.abs(ringsAreaSqKm(rings) - area!)).toBeLessThan(2e-5);
}

/** Strokes, in whole steps, of which or of whose ground Clipper2 alone loses a part or makes some up. */
const lostByClipper: [string, Pixels, number[], number[]][] = [
	[
		'a ring that goes there and back between two others of its edges',
		{ size: 32, unit: 1 / 32 },
		[1, 0, 28, 27, 0, 25, 10, 27, 26, 25, 1, 9, 18, 26, 0, 11, 2, 0, 0, 11, 1, 0],
		[0, 0, 9, 0, 9, 9, 0, 0]
	],
	[
		'what is left of a ground',
		{ size: 12, unit: 1 / 32 },
		[4, 5, 4, 4, 3, 4, 12, 1, 1, 12, 10, 3, 2, 12, 2, 12, 6, 0, 9, 0, 0, 4, 9, 3, 4, 5],
		[8, 9, 3, 4, 1, 10, 8, 5, 0, 11, 1, 1, 5, 6, 5, 6, 11, 11, 1, 3, 8, 9]
	],
	[
		'what two grounds share',
		{ size: 12, unit: 0.05 },
		[5, 1, 0, 7, 5, 1, 0, 7, 5, 12, 9, 8, 9, 8, 9, 9, 5, 1],
		[1, 3, 0, 3, 3, 12, 10, 8, 7, 4, 7, 0, 2, 6, 8, 7, 1, 3, 11, 3, 1, 3, 1, 3]
	],
	[
		'two grounds as one',
		{ size: 6, unit: 1 / 32 },
		[2, 3, 6, 5, 4, 2, 0, 4, 6, 5, 4, 6, 6, 5, 6, 5, 4, 3, 4, 6, 0, 0, 5, 4, 2, 3],
		[2, 6, 6, 6, 2, 6, 1, 2, 1, 3, 0, 5, 1, 4, 6, 0, 3, 0, 6, 2, 2, 6, 2, 6]
	]
];

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

	it('enclosed and cut alike: strokes that go back over themselves and meet at corners', () => {
		fc.assert(fc.property(anyStrokes, expectExact), { numRuns: 500 });
	});

	it.each(lostByClipper)('has all of what Clipper2 gets wrong: %s', (_, pixels, a, b) => {
		expectExact({ pixels, a, b });
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
