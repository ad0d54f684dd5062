import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bandAlong } from '../../data/build/control/band.ts';
import { pointOf } from '../../data/build/control/front.ts';
import { randomNumbers } from '../../data/build/control/random.ts';
import { readJsonFiles } from '../../data/build/fetch/read-package.ts';
import { readFacts } from '../../data/build/facts.ts';
import { dissolve } from '../../data/build/grid/dissolve.ts';
import { closed, type GridLine, indexOf, signedArea2 } from '../../data/build/grid/grid.ts';
import { countCuts, nodeSegments } from '../../data/build/grid/node-segments.ts';
import { buildGraph } from '../../data/build/grid/planar-graph.ts';
import { repairRings } from '../../data/build/grid/repair.ts';
import { ringsAreaSqKm } from '../../data/build/layers/areas.ts';
import { lagoonsBehindStraits } from '../../data/build/shape/close-straits.ts';
import { MetricPlane } from '../../data/build/shape/metric-plane.ts';
import { simplifyLine } from '../../data/build/shape/simplify-line.ts';
import { smoothLine } from '../../data/build/shape/smooth-line.ts';

const lines = (...list: GridLine[]) => list.map((line) => ({ line, mark: 1 }));
const square = (x: number, y: number, size: number): GridLine => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size]
];

describe('planar graph', () => {
	it('cuts a crossing, and splits a line where another one ends', () => {
		const cross = nodeSegments(
			lines(
				[
					[0, 0],
					[10, 10]
				],
				[
					[0, 10],
					[10, 0]
				]
			)
		);
		expect(cross).toHaveLength(4);
		const tee = nodeSegments(
			lines(
				[
					[0, 0],
					[10, 0]
				],
				[
					[5, 0],
					[5, 5]
				]
			)
		);
		expect(tee).toHaveLength(3);
	});

	it('parts any lines into faces that fill their hull, whatever they do', () => {
		const point = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }));
		fc.assert(
			fc.property(
				fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { maxLength: 6 }),
				(list) => {
					const all = lines(closed(square(0, 0, 1000)), ...list);
					const segments = nodeSegments(all);
					expect(countCuts(segments.map(([a, b]) => [a, b]))).toBe(0);
					const graph = buildGraph(segments);
					const labels = Array.from({ length: graph.faceCount }, (_, f) => (f ? `${f % 3}` : null));
					const rings = [...dissolve(graph, labels).values()].flat(2);
					expect(rings.reduce((sum, ring) => sum + signedArea2(ring), 0)).toBe(2e6);
				}
			),
			{ seed: 1, numRuns: 200 }
		);
	});

	it('gives a face its holes, and a ring in a hole its own face', () => {
		const polygons = repairRings([square(0, 0, 100), square(20, 20, 60), square(40, 40, 20)]);
		expect(polygons.map((rings) => rings.length).sort()).toEqual([1, 2]);
	});

	it('makes two polygons of a bow tie, right-handed', () => {
		const polygons = repairRings([
			[
				[0, 0],
				[10, 10],
				[10, 0],
				[0, 10]
			]
		]);
		expect(polygons).toHaveLength(2);
		for (const [shell] of polygons) expect(signedArea2(shell!)).toBe(50);
	});
});

describe('shapes', () => {
	it('draws a smooth line through every point', () => {
		const points: [number, number][] = [
			[35, 48],
			[35.1, 48.05],
			[35.12, 48.2],
			[35.3, 48.1]
		];
		const drawn = smoothLine(points, 0.5, 48).map(({ at }) => at.join());
		for (const point of points) expect(drawn).toContain(point.join());
	});

	it('does not swing out between two points', () => {
		const drawn = smoothLine(
			[
				[35, 48],
				[35.1, 48],
				[35.11, 48.1],
				[35.2, 48.1]
			],
			0.5,
			48
		);
		for (const { at } of drawn) {
			expect(at[1]).toBeGreaterThan(47.97);
			expect(at[1]).toBeLessThan(48.13);
		}
	});

	it('makes a band as wide as stated, on the asked side and at right angles', () => {
		const line: { at: [number, number]; widthKm: number }[] = [
			{ at: [35, 48], widthKm: 2 },
			{ at: [35.5, 48], widthKm: 2 }
		];
		for (const side of ['left', 'right'] as const) {
			const band = bandAlong(line, side);
			// 37.3 km long, 2 km wide.
			expect(ringsAreaSqKm(band)).toBeGreaterThan(74);
			expect(ringsAreaSqKm(band)).toBeLessThan(75.5);
			for (const [, y] of band.flat())
				expect(side === 'left' ? y : -y).toBeGreaterThanOrEqual(side === 'left' ? 48e5 : -48e5);
		}
		expect(
			bandAlong(
				line.map((sample) => ({ ...sample, widthKm: 0 })),
				'left'
			)
		).toEqual([]);
	});

	it('makes a band that reaches no farther sideways than it is stated to', () => {
		// 6 km in the middle, none 4 km to either side: a triangle, not a circle.
		const band = bandAlong(
			[
				{ at: [35, 48], widthKm: 0 },
				{ at: [35.0536, 48], widthKm: 6 },
				{ at: [35.1072, 48], widthKm: 0 }
			],
			'left'
		);
		expect(ringsAreaSqKm(band)).toBeGreaterThan(23.5);
		expect(ringsAreaSqKm(band)).toBeLessThan(24.5);
	});

	it('shuts a strait of 500 m, leaves one of 2 km open', () => {
		const plane = new MetricPlane(46);
		// A land of 40 by 40 km with a bay of 20 by 20 km, whose mouth is `gap` metres wide.
		const land = (gap: number): GridLine =>
			plane.toGrid([
				[2_700_000, 5_100_000],
				[2_740_000, 5_100_000],
				[2_740_000, 5_140_000],
				[2_720_000 + gap / 2, 5_140_000],
				[2_720_000 + gap / 2, 5_130_000],
				[2_730_000, 5_130_000],
				[2_730_000, 5_110_000],
				[2_710_000, 5_110_000],
				[2_710_000, 5_130_000],
				[2_720_000 - gap / 2, 5_130_000],
				[2_720_000 - gap / 2, 5_140_000],
				[2_700_000, 5_140_000]
			]);
		const nowhere = indexOf([]);
		const shut = lagoonsBehindStraits([land(500)], plane, 1, 0.3, nowhere);
		expect(ringsAreaSqKm(shut)).toBeGreaterThan(400);
		expect(ringsAreaSqKm(shut)).toBeLessThan(410);
		expect(lagoonsBehindStraits([land(2000)], plane, 1, 0.3, nowhere)).toEqual([]);
		// The same bay on a neighbour's ground is no lagoon of ours.
		const abroad = indexOf([plane.toGrid(square(2_700_000, 5_100_000, 40_000))]);
		expect(lagoonsBehindStraits([land(500)], plane, 1, 0.3, abroad)).toEqual([]);
	});

	it('simplifies within its tolerance and keeps the ends', () => {
		const line: GridLine = [
			[0, 0],
			[50, 3],
			[100, 0],
			[150, 80],
			[200, 0]
		];
		expect(simplifyLine(line, 10)).toEqual([
			[0, 0],
			[100, 0],
			[150, 80],
			[200, 0]
		]);
	});
});

describe('facts', () => {
	it('puts a statement where a geodesic leads', () => {
		const [statement] = readFacts('2025-02-12').statements.get('sudzha')!;
		const [lon, lat] = pointOf(statement!);
		// Myropillia, 25°, 7 km.
		expect(lon).toBeCloseTo(35.28741, 4);
		expect(lat).toBeCloseTo(51.0814, 4);
	});

	it('names file and line of a damaged row', () => {
		expect(() => readFacts('2024-01-01')).toThrow('line-of-contact-2024-01-01.csv');
	});

	it('draws the same random numbers from the same seed', () => {
		const [a, b, other] = [randomNumbers(7), randomNumbers(7), randomNumbers(8)];
		const draws = Array.from({ length: 5 }, () => a());
		expect(Array.from({ length: 5 }, () => b())).toEqual(draws);
		expect(other()).not.toBe(draws[0]);
	});
});

describe('tarballs', () => {
	it('reads the named files of a package, and says when one is missing', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'salient-test-'));
		try {
			const tarball = join(folder, 'x.tgz');
			writeFileSync(
				tarball,
				gzipSync(
					Buffer.concat([
						entry('skip.json', 'x'.repeat(700)),
						entry('a.json', '{"b":1}'),
						Buffer.alloc(1024)
					])
				)
			);
			expect((await readJsonFiles(tarball, ['a.json'])).get('a.json')).toEqual({ b: 1 });
			await expect(readJsonFiles(tarball, ['a.json', 'c.json'])).rejects.toThrow(
				'1 of 2 expected files'
			);
			await expect(readJsonFiles(tarball, ['skip.json'])).rejects.toThrow('skip.json is no JSON');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

/** One file of a tar archive: header, content, padding. */
function entry(path: string, content: string): Buffer {
	const header = Buffer.alloc(512);
	header.write(`package/${path}`, 0);
	header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
	return Buffer.concat([
		header,
		Buffer.from(content),
		Buffer.alloc((512 - (content.length % 512)) % 512)
	]);
}
