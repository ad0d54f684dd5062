import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolygonBook } from '../../src/lib/areas/polygon-book';
import { joined, statusGround } from '../../src/lib/areas/status-ground';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { united } from '../../src/lib/geo/measure/united';
import { boxRings, ringsAreaSqKm } from '../../src/lib/geo/rings';
import type { Bounds } from '../../src/lib/model/dossier';

const engine = await loadClipEngine();
const cut = (book: PolygonBook, ...sides: Bounds) => book.cut([boxRings(sides).coords]);

describe('the ground of one status', () => {
	it('leaves islands as they are, and unites what lies on one another or links others', () => {
		const book = new PolygonBook(engine, []);
		const island = cut(book, 10, 0, 11, 1);
		const [west, east] = [cut(book, 0, 0, 2, 2), cut(book, 3, 0, 5, 2)];
		expect(statusGround(engine, [west, island, east])).toHaveLength(3);
		const parts = statusGround(engine, [west, island, east, cut(book, 1, 0, 4, 2)]);
		expect(parts).toHaveLength(2);
		expect(parts).toContain(island.rings);
		const whole = ringsAreaSqKm(boxRings([0, 0, 5, 2])) + island.areaSqKm;
		expect(ringsAreaSqKm(joined(parts))).toBeCloseTo(whole, 0);
	});

	it('is none of no polygons', () => {
		expect(joined(statusGround(engine, [])).coords).toHaveLength(0);
	});

	it('is as much as all of it united', () => {
		const side = fc.integer({ min: 0, max: 30 });
		const size = fc.integer({ min: 1, max: 6 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(side, side, size, size), { minLength: 1, maxLength: 9 }),
				(boxes) => {
					const book = new PolygonBook(engine, []);
					const all = boxes.map(([x, y, width, height]) =>
						cut(book, x / 3, y / 3, (x + width) / 3, (y + height) / 3)
					);
					const apart = ringsAreaSqKm(joined(statusGround(engine, all)));
					const { rings } = united(
						engine,
						all.map((one) => one.rings)
					);
					expect(apart).toBeCloseTo(ringsAreaSqKm(rings), 1);
				}
			),
			{ numRuns: 60 }
		);
	});
});
