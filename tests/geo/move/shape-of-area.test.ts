import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapeOfArea } from '../../../src/lib/geo/move/shape-of-area';
import { ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { lengthKm } from './shapes';

it('has just the area asked for, anywhere', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('circle' as const, 'square' as const),
			fc.double({ min: 0.01, max: 603_628, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -70, max: 70, noNaN: true }),
			(kind, areaSqKm, lon, lat) => {
				const rings = shapeOfArea(kind, areaSqKm, [lon, lat]);
				expect(Math.abs(ringsAreaSqKm(rings) / areaSqKm - 1)).toBeLessThan(1e-6);
			}
		),
		{ numRuns: 500 }
	);
});

it('draws a circle with its rim equally far from the middle', () => {
	const { coords } = shapeOfArea('circle', 112_000, [31.2, 49]);
	const radii = Array.from({ length: coords.length / 2 }, (_, i) =>
		lengthKm([31.2, 49], coords.subarray(2 * i, 2 * i + 2))
	);
	expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(1, 9);
	expect(radii[0]).toBeCloseTo(Math.sqrt(112_000 / Math.PI), 0);
});

it('draws a square with equal sides to the points of the compass', () => {
	const { coords } = shapeOfArea('square', 450, [31.2, 49]);
	const corner = (index: number) => coords.subarray(48 * index, 48 * index + 2);
	for (let side = 0; side < 4; side++)
		expect(lengthKm(corner(side), corner(side + 1))).toBeCloseTo(Math.sqrt(450), 2);
	expect(corner(0)[1]).toBeCloseTo(corner(3)[1]!, 2);
});

it('refuses what is no area', () => {
	for (const area of [0, -1, NaN])
		expect(() => shapeOfArea('circle', area, [0, 0])).toThrow(RangeError);
});
