import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { featureGround } from '../../../src/lib/geo/measure/feature-ground';
import { ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { geodesicAreaSqKm } from '../geodesic-area';
import { evenOddRings } from '../../../src/lib/geo/overlap/even-odd-rings';
import { anyScribble, box } from '../ground';
import { anyRing, apart, polygon } from '../shapes';

const engine = await loadClipEngine();
const ground = (...polygons: number[][][]) =>
	featureGround(
		engine,
		polygons.map((rings) => rings.map((ring) => Float64Array.from(ring)))
	);
const codes = (...polygons: number[][][]) => [...ground(...polygons).notes.keys()];
const area = (...polygons: number[][][]) => ground(...polygons).areaSqKm;
const square = (west: number, south: number, side: number, clockwise = false) =>
	box(west, south, west + side, south + side, clockwise);

/** Where edges of 0.01 degree bulge most, for their ground: the reference has to be cut finer. */
const farSouth = [
	[0.4, -66.94643793376379],
	[0.3647954215236664, -66.64033823010811],
	[0.06945927106677217, -66.55251483255891],
	[-0.2, -66.60002777225002],
	[-0.6907560993472612, -66.69502327446355],
	[-0.3758770483143634, -67.08324549109406],
	[-0.2, -67.29284809527756],
	[0.12729460475696935, -67.66836151145742],
	[0.3064177772475911, -67.20355297763841],
	[0.4, -66.94643793376379]
];

describe('the area of a feature', () => {
	it(
		'equals geographiclib on densified edges to 1e-6, for 1,000 polygons, and so does its ground in the union',
		{ timeout: 180_000 },
		() => {
			fc.assert(
				fc.property(anyRing(), (ring) => {
					const { areaSqKm, rings, notes, lostSqKm } = ground([ring.flat()]);
					const exact = geodesicAreaSqKm(polygon(ring));
					expect(apart(areaSqKm, exact)).toBeLessThan(1e-6);
					expect(apart(ringsAreaSqKm(rings), exact)).toBeLessThan(1e-6);
					expect([...notes.keys(), lostSqKm]).toEqual([0]);
				}),
				{ numRuns: 1000, examples: [[farSouth]] }
			);
		}
	);

	it('does not depend on winding, and says where it is wrong', () => {
		const right = [square(30, 50, 1), square(30.2, 50.2, 0.1, true)];
		const wrong = [square(30, 50, 1, true), square(30.2, 50.2, 0.1)];
		expect(codes(right)).toEqual([]);
		expect(codes(wrong)).toEqual(['winding']);
		expect(apart(area(wrong), area(right))).toBeLessThan(1e-12);
		expect(area(right)).toBeCloseTo(area([square(30, 50, 1)]) - area([square(30.2, 50.2, 0.1)]), 6);
	});

	it('reads a ring that crosses itself by the even-odd rule', () => {
		// Two triangles that meet at (31, 50.5) on a parallel of their own.
		const bow = [30, 50, 32, 51, 32, 50, 30, 51, 30, 50];
		expect(codes([bow])).toEqual(['self-crossing']);
		const triangles =
			area([[30, 50, 31, 50.5, 30, 51, 30, 50]]) + area([[32, 50, 32, 51, 31, 50.5, 32, 50]]);
		expect(apart(area([bow]), triangles)).toBeLessThan(1e-9);
		expect(apart(area([bow]), ringsAreaSqKm(ground([bow]).rings))).toBeLessThan(1e-9);
		// Twice round the same square: its inside is on the even side.
		const twice = [...square(30, 50, 1).slice(0, -2), ...square(30, 50, 1)];
		expect(area([twice])).toBe(0);
		expect(codes([twice])).toEqual(['self-crossing']);
	});

	it('takes a hole off once, and only inside of its outline', () => {
		const outline = square(30, 50, 1);
		const [a, b] = [square(30.2, 50.2, 0.2, true), square(30.3, 50.2, 0.2, true)];
		const both = box(30.2, 50.2, 30.5, 50.4);
		expect(codes([outline, a, b])).toEqual(['holes-overlap']);
		expect(apart(area([outline, a, b]), area([outline]) - area([both]))).toBeLessThan(1e-9);
		const halfOut = square(30.9, 50.2, 0.2, true);
		const inside = box(30.9, 50.2, 31, 50.4);
		expect(codes([outline, halfOut])).toEqual(['hole-outside']);
		expect(apart(area([outline, halfOut]), area([outline]) - area([inside]))).toBeLessThan(1e-9);
		expect(codes([outline, square(40, 50, 3, true)])).toEqual(['outlines-in-polygon']);
		expect(apart(area([outline, square(40, 50, 3, true)]), area([outline]))).toBeLessThan(1e-9);
		expect(area([outline, square(29, 49, 3, true)])).toBe(0);
		expect(area([outline, outline])).toBe(0);
	});

	it('counts what parts of it have in common once', () => {
		const parts = [[square(30, 50, 1)], [box(30.5, 50, 31.5, 51)]];
		expect(codes(...parts)).toEqual(['parts-overlap']);
		expect(apart(area(...parts), area([box(30, 50, 31.5, 51)]))).toBeLessThan(1e-9);
		expect(codes([square(30, 50, 1)], [square(31, 50, 1)])).toEqual([]);
	});

	it('brings longitudes beyond 180 in from the other side', () => {
		const across = ground([square(179.5, 50, 1)]);
		expect(apart(across.areaSqKm, area([square(30, 50, 1)]))).toBeLessThan(1e-9);
		const longitudes = across.rings.coords.filter((_, i) => i % 2 === 0);
		expect([Math.min(...longitudes), Math.max(...longitudes)]).toEqual([-180, 180]);
		// Once and a quarter round the Earth: a quarter lies on itself.
		const round = area([box(-180, 0, 270, 10)]);
		expect(apart(round, area([box(-180, 0, 180, 10)]))).toBeLessThan(1e-9);
	});

	it('measures up to the poles', () => {
		const cap = area([box(-180, 60, 180, 90)]);
		expect(apart(cap, 12 * area([box(0, 60, 30, 90)]))).toBeLessThan(1e-12);
		expect(apart(cap, geodesicAreaSqKm(polygon(pairs(box(0, 60, 30, 90)))) * 12)).toBeLessThan(
			1e-6
		);
	});

	it('is nothing for no polygons, and for a ring that goes there and back', () => {
		expect(ground()).toMatchObject({ areaSqKm: 0, lostSqKm: 0 });
		expect(area([[30, 50, 31, 51, 32, 52, 31, 51, 30, 50]])).toBe(0);
	});

	it('agrees with another reading of the even-odd rule, for any scribble', () => {
		fc.assert(
			fc.property(anyScribble(), (flat) => {
				const { areaSqKm, lostSqKm } = ground([flat]);
				expect(Math.abs(areaSqKm - ringsAreaSqKm(evenOddRings([flat])))).toBeLessThan(1e-2);
				expect(lostSqKm).toBe(0);
			}),
			{ numRuns: 300 }
		);
	});

	it('is the same in the union as alone for any scribble', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
					minLength: 3,
					maxLength: 12
				}),
				(steps) => {
					const flat = steps.flatMap(([x, y]) => [34 + x / 10, 47 + y / 10]);
					const { areaSqKm, rings } = ground([[...flat, flat[0]!, flat[1]!]]);
					expect(Math.abs(areaSqKm - ringsAreaSqKm(rings))).toBeLessThan(1e-4);
				}
			)
		);
	});
});

function pairs(flat: readonly number[]): number[][] {
	return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}
