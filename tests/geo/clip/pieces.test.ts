import { describe, expect, it } from 'vitest';
import { partTouching } from '../../../src/lib/geo/clip/part-touching';
import { piecesOf } from '../../../src/lib/geo/clip/pieces';
import { noRings, packRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { box, held, heldGrounds } from '../ground';

describe('piecesOf', () => {
	it('gives outlines with their holes, the largest piece first', () => {
		const rings = packRings([
			box(10, 50, 11, 51),
			box(20, 50, 24, 54),
			box(22, 52, 23, 53, true),
			box(22.2, 52.2, 22.8, 52.8),
			box(22.4, 52.4, 22.6, 52.6, true)
		]);
		const pieces = piecesOf(rings);
		expect(pieces.map(({ starts }) => starts.length - 1)).toEqual([2, 1, 2]);
		expect(pieces.map(({ coords }) => Math.min(...coords.filter((_, i) => i % 2 === 0)))).toEqual([
			20, 10, 22.2
		]);
		const areas = pieces.map(ringsAreaSqKm);
		expect(areas).toEqual([...areas].sort((a, b) => b - a));
		expect(areas.reduce((a, b) => a + b)).toBeCloseTo(ringsAreaSqKm(rings), 6);
	});

	it('parts ground that touches at a vertex, in two rings or in one', () => {
		const two = packRings([box(10, 50, 11, 51), box(11, 51, 12, 52)]);
		expect(piecesOf(two)).toHaveLength(2);
		const figureEight = packRings([
			[10, 50, 11, 50, 11, 51, 12, 51, 12, 52, 11, 52, 11, 51, 10, 51, 10, 50]
		]);
		expect(piecesOf(figureEight)).toHaveLength(2);
	});

	it('parts ground that a hole cuts in two by touching its outline twice', () => {
		const cut = packRings([
			[10, 50, 12, 50, 12, 51, 12, 52, 10, 52, 10, 51, 10, 50],
			[10, 51, 11, 51.2, 12, 51, 11, 50.8, 10, 51]
		]);
		const pieces = piecesOf(cut);
		expect(pieces.map(({ starts }) => starts.length - 1)).toEqual([1, 1]);
		const total = pieces.reduce((sum, piece) => sum + ringsAreaSqKm(piece), 0);
		expect(total).toBeCloseTo(ringsAreaSqKm(cut), 6);
	});

	it('keeps a hole that touches its outline once', () => {
		const bay = packRings([
			[10, 50, 12, 50, 12, 52, 10, 52, 10, 50],
			[10, 50, 10.5, 51, 11, 50.5, 10, 50]
		]);
		expect(piecesOf(bay).map(({ starts }) => starts.length - 1)).toEqual([2]);
		const inOneRing = packRings([
			[10, 50, 12, 50, 12, 52, 10, 52, 10, 50, 10.5, 51, 11, 50.5, 10, 50]
		]);
		expect(piecesOf(inOneRing).map(({ starts }) => starts.length - 1)).toEqual([2]);
	});

	it('finds the outline of a hole whose longest edge lies on the outline’s own', () => {
		const rings = packRings([
			[10, 50, 12, 50, 12, 52, 10, 52, 10, 50],
			[10.5, 50, 11, 50.2, 11.5, 50, 10.5, 50]
		]);
		const pieces = piecesOf(rings);
		expect(pieces).toHaveLength(1);
		expect(ringsAreaSqKm(pieces[0]!)).toBeCloseTo(ringsAreaSqKm(rings), 6);
	});

	it('loses nothing of the shipped areas', () => {
		for (const { id, rings } of heldGrounds) {
			const total = piecesOf(rings).reduce((sum, piece) => sum + ringsAreaSqKm(piece), 0);
			expect(Math.abs(total - ringsAreaSqKm(rings)), id).toBeLessThan(1e-6);
		}
		expect(piecesOf(held('UA-14:RU:held'))).toHaveLength(5);
		expect(piecesOf(noRings)).toEqual([]);
	});
});

describe('partTouching', () => {
	it('leaves rings that do not touch as they are', () => {
		const rings = held('RU-KRS:UA:held:sudzha');
		expect(partTouching(rings)).toBe(rings);
	});
});
