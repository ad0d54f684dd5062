import { expect, it } from 'vitest';
import { coarseRings } from '../../../src/lib/geo/move/coarse-rings';
import { joinRings } from '../../../src/lib/geo/move/join-rings';
import { equalAreaOutline } from '../../../src/lib/geo/move/outline';
import { packRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { grounds } from './shapes';

const square = (x: number, y: number, size = 1) =>
	packRings([[x, y, x + size, y, x + size, y + size, x, y + size, x, y]]);

it('takes the border between neighbours away, and keeps the ground', () => {
	const joined = joinRings([square(30, 50), square(31, 50)]);
	expect(joined.starts).toHaveLength(2);
	expect(joined.coords).toHaveLength(14);
	expect(ringsAreaSqKm(joined)).toBeCloseTo(
		ringsAreaSqKm(square(30, 50)) + ringsAreaSqKm(square(31, 50)),
		6
	);
});

it('keeps apart what only touches at a corner, and holes as holes', () => {
	const corner = joinRings([square(30, 50), square(31, 51)]);
	expect(ringsAreaSqKm(corner)).toBeCloseTo(
		ringsAreaSqKm(square(30, 50)) + ringsAreaSqKm(square(31, 51)),
		6
	);
	const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square(30 + x, 50 + y)));
	around.splice(4, 1);
	const ring = joinRings(around);
	expect(ring.starts).toHaveLength(3);
	expect(ringsAreaSqKm(ring)).toBeCloseTo(
		around.reduce((sum, one) => sum + ringsAreaSqKm(one), 0),
		6
	);
});

it('joins the occupied ground of all oblasts without a hair lost', () => {
	const parts = grounds['all occupied ground']!;
	const joined = joinRings([parts]);
	expect(joined.coords.length).toBeLessThan(parts.coords.length);
	expect(ringsAreaSqKm(joined) / ringsAreaSqKm(parts)).toBeCloseTo(1, 10);
});

it('thins large shapes to what can follow a hand, and leaves small ones as they are', () => {
	const parts = joinRings([grounds['all occupied ground']!]);
	const coarse = coarseRings(parts, 700);
	expect(coarse.coords.length / 2).toBeLessThanOrEqual(700);
	expect(ringsAreaSqKm(coarse) / ringsAreaSqKm(parts)).toBeCloseTo(1, 1);
	expect(coarseRings(grounds.salient!, 700)).toBe(grounds.salient);
});

it('draws an outline in equal area, a unit to the kilometre, wherever it is', () => {
	for (const lat of [-60, 0, 50]) {
		const rings = square(30, lat - 0.5);
		const { d, width, height } = equalAreaOutline(rings);
		const corners = [...d.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
		expect(corners.length).toBeGreaterThanOrEqual(8);
		// Close to a trapezium: its area is that of its box but for the narrowing of a degree.
		expect((width * height) / ringsAreaSqKm(rings)).toBeCloseTo(1, 1);
	}
});
