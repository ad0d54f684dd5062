import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeBook } from '../../src/lib/areas/edge-book';
import { eachEdgeOn, mostDays } from '../../src/lib/geo/edge-spans';
import { mercatorForward } from '../../src/lib/geo/mercator';
import { crossesRay } from '../../src/lib/geo/point-in-polygon';
import { packRings } from '../../src/lib/geo/rings';
import type { EdgeSpans } from '../../src/lib/model/own-through';

const most = 10_000;
const origin = mercatorForward(36, 48) as [number, number];

/** A ring of many corners around a place; `moved` is how far one of them is pulled out. */
function round(lon: number, lat: number, count: number, moved = 0): number[] {
	const flat = Array.from({ length: count }, (_, i) => {
		const radius = 1 + 0.1 * Math.sin(5 * i) + (i === 3 ? moved : 0);
		const angle = (2 * Math.PI * i) / count;
		return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
	}).flat();
	return [...flat, flat[0]!, flat[1]!];
}

/** Whether a point lies in an odd number of the triangles that are drawn on a day. */
function isDrawn(edges: EdgeSpans, day: number, lon: number, lat: number): boolean {
	const [x, y] = mercatorForward(lon, lat).map((value, axis) => value - origin[axis]!);
	let odd = false;
	eachEdgeOn(edges, day, (at) => {
		const [ax, ay, bx, by, px, py, along] = edges.table.subarray(at, at + 7);
		const corners = [
			[ax!, ay!],
			[bx!, by!],
			// Any point does for the chords.
			along! < 0 ? [0.001, -0.002] : [px!, py!]
		] as const;
		const sides = corners.map(([x1, y1], i) => {
			const [x2, y2] = corners[(i + 1) % 3]!;
			return Math.sign((x2 - x1) * (y! - y1) - (y2 - y1) * (x! - x1));
		});
		if (sides.every((side) => side > 0) || sides.every((side) => side < 0)) odd = !odd;
	});
	return odd;
}

/** By how often a ray to the east crosses the ring. */
function isWithin(flat: readonly number[], lon: number, lat: number): boolean {
	let odd = false;
	for (let i = 0; i + 3 < flat.length; i += 2)
		if (crossesRay(flat[i]!, flat[i + 1]!, flat[i + 2]!, flat[i + 3]!, lon, lat)) odd = !odd;
	return odd;
}

describe('a book of edges', () => {
	it('draws the ground of its rings, holes and all, on each day', () => {
		const book = new EdgeBook(origin);
		const hole = round(36, 48, 90).map((value, i) => (i % 2 === 0 ? 36 : 48) * 0.6 + 0.4 * value);
		const days = [[round(36, 48, 300), hole], [round(36, 48, 300, 0.5)], [round(38.5, 47, 7)]];
		days.forEach((rings, day) => expect(book.add(day, packRings(rings), most)).toBe(true));
		const edges = book.spans(3);
		fc.assert(
			fc.property(
				fc.nat(2),
				fc.double({ min: 34, max: 40, noNaN: true }),
				fc.double({ min: 46, max: 50, noNaN: true }),
				(day, lon, lat) => {
					const within = days[day]!.filter((ring) => isWithin(ring, lon, lat)).length % 2 === 1;
					expect(isDrawn(edges, day, lon, lat)).toBe(within);
				}
			),
			{ numRuns: 300, seed: 7 }
		);
	});

	it('draws rings that have a chord in common, on each day that they stand', () => {
		// Two lenses, one above the other, that meet in both of their ends.
		let undrawn = 0;
		for (let i = 0; i < 3000; i++) {
			const [west, east] = [34 + i * 1e-4, 37 + i * 3e-4];
			const lens = (bottom: number, top: number) =>
				packRings([[west, 48, 35.5, bottom, east, 48, 35.5, top, west, 48]]);
			const book = new EdgeBook(origin);
			for (const day of [0, 1])
				for (const ring of [lens(46, 47), lens(49, 50)]) book.add(day, ring, most);
			const edges = book.spans(2);
			for (const day of [0, 1]) {
				const drawn = [46.7, 48.2, 49.3].map((lat) => isDrawn(edges, day, 36, lat));
				if (drawn.join() !== 'true,false,true') undrawn++;
			}
		}
		expect(undrawn).toBe(0);
	});

	it('takes no room for what stays, and little for a corner that moves', () => {
		const book = new EdgeBook(origin);
		book.add(0, packRings([round(36, 48, 2000)]), most);
		const first = book.size;
		expect(first).toBeGreaterThan(2000);
		expect(first).toBeLessThan(2200);
		for (let day = 1; day < 50; day++) book.add(day, packRings([round(36, 48, 2000)]), most);
		expect(book.size).toBe(first);
		book.add(50, packRings([round(36, 48, 2000, 0.2)]), most);
		expect(book.size - first).toBeLessThan(250);
	});

	it('has what begins at another corner as the same', () => {
		const book = new EdgeBook(origin);
		const ring = round(36, 48, 200);
		book.add(0, packRings([ring]), most);
		const { size } = book;
		const turned = [...ring.slice(60, -2), ...ring.slice(0, 62)];
		book.add(1, packRings([turned]), most);
		expect(book.size).toBe(size);
	});

	it('counts what went and came again once more, and has it on its days alone', () => {
		const book = new EdgeBook(origin);
		const ring = packRings([round(36, 48, 20)]);
		book.add(0, ring, most);
		const { size } = book;
		book.add(2, ring, most);
		expect(book.size).toBe(2 * size);
		const edges = book.spans(3);
		expect([0, 1, 2].map((day) => isDrawn(edges, day, 36, 48))).toEqual([true, false, true]);
	});

	it('says when there is no more room', () => {
		const book = new EdgeBook(origin);
		expect(book.add(mostDays, packRings([round(36, 48, 20)]), most)).toBe(false);
		expect(book.add(NaN, packRings([round(36, 48, 20)]), most)).toBe(false);
		expect(book.add(0, packRings([round(36, 48, 20)]), 30)).toBe(false);
		expect(book.size).toBe(0);
	});
});
