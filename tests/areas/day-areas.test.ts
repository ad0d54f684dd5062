import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAreas } from '../../src/lib/areas/day-areas';
import { implausible } from '../../src/lib/areas/implausible';
import { PolygonBook } from '../../src/lib/areas/polygon-book';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { featureGround } from '../../src/lib/geo/measure/feature-ground';
import { tally } from '../../src/lib/geo/measure/tally';
import { boxRings } from '../../src/lib/geo/rings';
import type { Bounds } from '../../src/lib/model/dossier';
import { doubtText } from '../../src/lib/words/areas-text';
import { anyRing } from '../geo/shapes';

const engine = await loadClipEngine();
const regions = [
	{ id: 'W', country: 'UA', rings: boxRings([0, 0, 1, 2]) },
	{ id: 'E', country: 'RU', rings: boxRings([1, 0, 2, 2]) }
];
const square = (...sides: Bounds) => [boxRings(sides).coords];
const group = (...polygons: Float64Array[][]) => ({ polygons, less: null });

describe('dayAreas', () => {
	it('adds up what does not overlap, and cuts what repeats once', () => {
		const book = new PolygonBook(engine, regions);
		const [a, b] = [square(0.5, 0.5, 1.5, 1), square(3, 0, 4, 1)];
		const first = dayAreas(engine, book, [group(a, b)], regions);
		expect(first.overlapSqKm).toBe(0);
		const [{ areaSqKm, regions: areas, outsideSqKm }] = first.groups as [(typeof first.groups)[0]];
		expect(areas.get('W')).toBeCloseTo(areas.get('E')!, 6);
		expect(areaSqKm).toBeCloseTo(areas.get('W')! + areas.get('E')! + outsideSqKm, 6);
		dayAreas(engine, book, [group(a), group(b)], regions);
		expect(book.size).toBe(2);
		dayAreas(engine, book, [group(square(0.5, 0.5, 1.5, 1.1))], regions);
		expect(book.size).toBe(3);
	});

	it('counts ground that lies on itself once, also in another group', () => {
		const book = new PolygonBook(engine, regions);
		const [a, b] = [square(0, 0, 1, 1), square(0.5, 0, 1.5, 1)];
		const both = dayAreas(engine, book, [group(a, b)], regions);
		const alone = dayAreas(engine, book, [group(square(0, 0, 1.5, 1))], regions);
		expect(both.groups[0]!.areaSqKm).toBeCloseTo(alone.groups[0]!.areaSqKm, 4);
		expect(both.overlapSqKm).toBeGreaterThan(6000);
		const held = { polygons: [a], less: null };
		const contested = { polygons: [b], less: 0 };
		const taken = dayAreas(engine, book, [held, contested], regions);
		expect(taken.groups[1]!.areaSqKm).toBeCloseTo(taken.groups[0]!.areaSqKm / 2, 1);
		expect(taken.groups[1]!.regions.has('W')).toBe(false);
		const twice = dayAreas(engine, book, [group(a, a)], regions);
		expect(twice.groups[0]!.areaSqKm).toBeCloseTo(taken.groups[0]!.areaSqKm, 6);
	});

	it('is what the tally of all of it together is', () => {
		const ring = anyRing(0.05).map((positions) => [Float64Array.from(positions.flat())]);
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (polygons) => {
				const day = dayAreas(
					engine,
					new PolygonBook(engine, regions),
					[group(...polygons)],
					regions
				);
				const grounds = polygons.map((polygon) => featureGround(engine, [polygon]).rings);
				const whole = tally(engine, [{ grounds, less: null }], regions);
				const size = Math.max(1, whole.union.areaSqKm);
				const apart = (a: number, b: number) => Math.abs(a - b) / size;
				expect(apart(day.groups[0]!.areaSqKm, whole.union.areaSqKm)).toBeLessThan(1e-6);
				for (const { id } of regions)
					expect(
						apart(day.groups[0]!.regions.get(id) ?? 0, whole.union.regions.get(id) ?? 0)
					).toBeLessThan(1e-6);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('implausible', () => {
	const around = {
		regions,
		countrySqKm: { UA: 20_000, RU: 1e9 },
		land: { rings: boxRings([0, 0, 2, 2]), box: [-1, -1, 3, 3] as Bounds }
	};
	const doubts = (...grounds: [Parameters<typeof doubtText>[1][0], Bounds][]) =>
		implausible(
			engine,
			grounds.map(([meaning, sides]) => ({ meaning, rings: boxRings(sides) })),
			around
		).map(({ code, meanings, areaSqKm }) => [code, meanings, Math.round(areaSqKm / 100)]);

	it('has no doubt of ground that one side holds in the other’s country', () => {
		expect(doubts(['held-ru', [0, 0, 1, 1]], ['held-ua', [1, 0, 2, 1]])).toEqual([]);
	});

	it('doubts more than a country, the sea, the own country, and two things at once', () => {
		expect(doubts(['held-ru', [0, 0, 1, 1.9]])).toEqual([['over-country', ['held-ru'], 234]]);
		expect(doubts(['contested', [1.5, 0, 2.5, 1]])).toEqual([['in-sea', ['contested'], 62]]);
		expect(doubts(['held-ru', [0.5, 0, 1.5, 1]])).toEqual([['at-home', ['held-ru'], 62]]);
		expect(doubts(['held-ua', [0, 0, 1, 1]], ['contested', [0.5, 0, 1, 1]])).toEqual([
			['two-statuses', ['held-ua', 'contested'], 62]
		]);
	});

	it('says nothing of the sea beyond what is drawn, nor of ground that is left out', () => {
		expect(doubts(['contested', [5, 5, 6, 6]])).toEqual([]);
		expect(doubts(['left-out', [1.5, 0, 2.5, 1]])).toEqual([]);
	});

	it('has words for each doubt, in both languages', () => {
		for (const language of ['en', 'uk'] as const)
			for (const code of ['over-country', 'in-sea', 'at-home', 'two-statuses'] as const)
				expect(doubtText(code, ['held-ru'], '5 km²', language)).toContain('5 km²');
	});
});
