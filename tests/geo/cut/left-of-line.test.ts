import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClipEngine } from '../../../src/lib/geo/clip/clip-engine';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { leftOfLine } from '../../../src/lib/geo/cut/left-of-line';
import { packRings, type Rings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { shippedMeasuringData } from '../../fixtures/measuring-data';

let clip: ClipEngine;
beforeAll(async () => {
	clip = await loadClipEngine();
});

const box = [37, 47, 38, 48] as const;
const square = packRings([[37, 47, 38, 47, 38, 48, 37, 48, 37, 47]]);

function outline(rings: readonly (readonly number[])[]): Rings {
	return clip.clean(
		packRings(rings.map((ring) => [...ring, ring[0]!, ring[1]!].map((step) => step / 1e5)))
	);
}

describe('the left of a line', () => {
	it('is what lies on the left as one goes along it', () => {
		const north = leftOfLine(
			[
				[3750000, 4730000],
				[3750000, 4770000]
			],
			box
		);
		const west = ringsAreaSqKm(clip.intersect(square, outline(north)));
		expect(west / ringsAreaSqKm(square)).toBeCloseTo(0.5, 6);
		const back = leftOfLine(
			[
				[3720000, 4770000],
				[3720000, 4730000]
			],
			box
		);
		const east = ringsAreaSqKm(clip.intersect(square, outline(back)));
		expect(east / ringsAreaSqKm(square)).toBeCloseTo(0.8, 6);
	});

	it('reaches beyond the bounds also where the line is short, or lies outside of them', () => {
		const far = leftOfLine(
			[
				[3600000, 4750000],
				[3600100, 4750000]
			],
			box
		);
		const north = ringsAreaSqKm(clip.intersect(square, outline(far)));
		expect(north / ringsAreaSqKm(square)).toBeGreaterThan(0.49);
		expect(north / ringsAreaSqKm(square)).toBeLessThan(0.51);
	});

	it('is nothing for a line without length', () => {
		expect(leftOfLine([[1, 1]], box)).toEqual([]);
		expect(
			leftOfLine(
				[
					[1, 1],
					[1, 1]
				],
				box
			)
		).toEqual([]);
	});

	it('and the rest add up to real ground, for any scribble', () => {
		const { areas } = shippedMeasuringData();
		const donetsk = areas.find(({ id }) => id === 'UA-14:RU:held')!;
		const position = fc.tuple(
			fc.integer({ min: 3650000, max: 3950000 }),
			fc.integer({ min: 4650000, max: 4950000 })
		);
		fc.assert(
			fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), (line) => {
				const side = leftOfLine(line, [36.5, 46.8, 39.1, 49.3]);
				if (side.length === 0) return;
				const left = outline(side);
				const sum =
					ringsAreaSqKm(clip.intersect(donetsk.rings, left)) +
					ringsAreaSqKm(clip.subtract(donetsk.rings, left));
				expect(Math.abs(sum / donetsk.areaSqKm - 1)).toBeLessThan(1e-7);
			}),
			{ numRuns: 150 }
		);
	});
});
