import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { farthestLatitude, placeAt } from '../../../src/lib/geo/move/place-at';
import { polarForm, type PolarShape } from '../../../src/lib/geo/move/polar-form';
import { shapeOfArea } from '../../../src/lib/geo/move/shape-of-area';
import { multiPolygonOf, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { grounds, lengthKm } from './shapes';

const anywhere = {
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
	lat: fc.double({ min: -70, max: 70, noNaN: true }),
	turn: fc.double({ min: 0, max: 360, noNaN: true })
};

/** Positions of a shape at home, as `placeAt` numbers them. */
const atHome = (shape: PolarShape) => placeAt(shape, shape.centre, 0);

describe.each(Object.entries(grounds))('%s, moved to 1,000 places', (_, rings) => {
	const shape = polarForm(rings);
	const home = atHome(shape);
	const positions = home.coords.length / 2;
	const edges = Array.from({ length: 12 }, (_, i) => Math.floor(((i + 0.5) * positions) / 12));

	it('keeps its area to a millionth and its sides to a ten-thousandth', () => {
		let places = 0;
		fc.assert(
			fc.property(
				anywhere.lon,
				anywhere.lat,
				anywhere.turn,
				fc.nat({ max: positions }),
				(lon, lat, turn, start) => {
					places++;
					const there = placeAt(shape, [lon, lat], turn);
					expect(Math.abs(ringsAreaSqKm(there) / ringsAreaSqKm(rings) - 1)).toBeLessThan(1e-6);
					for (const edge of edges) {
						const at = (edge + start) % (positions - 1);
						if (home.starts.includes(at + 1)) continue;
						const [before, after] = [home, there].map(({ coords }) =>
							lengthKm(coords.subarray(2 * at, 2 * at + 2), coords.subarray(2 * at + 2, 2 * at + 4))
						) as [number, number];
						// Rounded degrees leave some micrometres, which matter on sides of a few metres.
						expect(Math.abs(after - before)).toBeLessThan(1e-4 * before + 1e-9);
					}
				}
			),
			{ numRuns: 1000 }
		);
		expect(places).toBe(1000);
	}, 120_000);
});

it('agrees with GeographicLib on where each position ends up', () => {
	const shape = polarForm(grounds['all occupied ground']!);
	fc.assert(
		fc.property(anywhere.lon, anywhere.lat, anywhere.turn, (lon, lat, turn) => {
			const { coords } = placeAt(shape, [lon, lat], turn);
			for (let i = 0; i < shape.distancesKm.length; i += 577) {
				const azimuth = (Math.atan2(shape.sines[i]!, shape.cosines[i]!) * 180) / Math.PI + turn;
				const end = Geodesic.WGS84.Direct(lat, lon, azimuth, 1000 * shape.distancesKm[i]!);
				// The whole shape is stretched by millionths: of some 500 km, a few metres.
				const off = lengthKm([end.lon2!, end.lat2!], coords.subarray(2 * i, 2 * i + 2));
				expect(off).toBeLessThan(3e-5 * shape.distancesKm[i]! + 1e-9);
			}
		}),
		{ numRuns: 200 }
	);
});

it('puts a shape back exactly where it came from', () => {
	for (const rings of Object.values(grounds)) {
		const shape = polarForm(rings);
		const home = atHome(shape);
		let next = 0;
		// Every position of the original is one of the cut edges' positions, in order.
		for (let i = 0; i < rings.coords.length; i += 2) {
			while (
				next < home.coords.length &&
				Math.hypot(
					home.coords[next]! - rings.coords[i]!,
					home.coords[next + 1]! - rings.coords[i + 1]!
				) > 1e-9
			)
				next += 2;
			expect(next).toBeLessThan(home.coords.length);
		}
	}
});

it('turns clockwise', () => {
	const north = polarForm(shapeOfArea('square', 100, [30, 50]), [30, 49]);
	const turned = placeAt(north, [30, 49], 90);
	expect(Math.min(...turned.coords.filter((_, i) => i % 2 === 0))).toBeGreaterThan(30.5);
});

it('keeps rings whole across the antimeridian, and holes in their places', () => {
	const rings = grounds['all occupied ground']!;
	const shape = polarForm(rings);
	const there = placeAt(shape, [179.9, -52], 77);
	for (let i = 2; i < there.coords.length; i += 2)
		if (!there.starts.includes(i / 2))
			expect(Math.abs(there.coords[i]! - there.coords[i - 2]!)).toBeLessThan(1);
	expect(Math.max(...there.coords.filter((_, i) => i % 2 === 0))).toBeGreaterThan(180);
	const holesOf = (of: typeof rings) =>
		multiPolygonOf(of).coordinates.map((polygon) => polygon.length);
	expect(holesOf(there).sort()).toEqual(holesOf(rings).sort());
});

it('refuses a place so near a pole that the shape would reach over it', () => {
	const shape = polarForm(grounds['all occupied ground']!);
	const most = farthestLatitude(shape);
	expect(most).toBeGreaterThan(80);
	expect(() => placeAt(shape, [0, most], 45)).not.toThrow();
	expect(() => placeAt(shape, [0, 89], 45)).toThrow('too near a pole');
	expect(() => placeAt(shape, [NaN, 0], 0)).toThrow(RangeError);
});
