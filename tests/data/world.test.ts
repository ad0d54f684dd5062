import { booleanPointInPolygon } from '@turf/turf';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFarLand } from '../../src/lib/dossier/far-land';
import { baseFrame } from '../../src/lib/model/base-frame';
import { layerText } from './support';

const text = layerText('world.json');
const { features } = readFarLand({ 'world.json': text });
const geometryOf = (kind: string) =>
	features.find(({ properties }) => properties?.kind === kind)!.geometry;
const ground = geometryOf('land') as MultiPolygon;
const lines = (geometryOf('coast') as MultiLineString).coordinates;
const [west, south, east, north] = baseFrame;

describe('the rest of the world', () => {
	it('is light as it is sent', () => {
		const sent = JSON.stringify({ type: 'FeatureCollection', features });
		expect(brotliCompressSync(sent).length).toBeLessThan(40_000);
	});

	it('has the land of every continent that a view can reach, and its seas', () => {
		for (const [place, at] of Object.entries({
			Cairo: [31.2, 30],
			Delhi: [77.2, 28.6],
			Ufa: [62, 54.7],
			Chicago: [-87.6, 41.5],
			Brasília: [-47.9, -15.8],
			Greenland: [-42, 75],
			Perth: [118, -30],
			Chukotka: [178, 67]
		}))
			expect(booleanPointInPolygon(at, ground), place).toBe(true);
		for (const [sea, at] of Object.entries({ Atlantic: [-35, 30], Indian: [75, -10] }))
			expect(booleanPointInPolygon(at, ground), sea).toBe(false);
	});

	it('leaves the frame of the base layer to it, Crimea with the rest of Ukraine', () => {
		for (const at of [
			[34.1, 45.2],
			[30.5, 50.4],
			[37.6, 55.7],
			[(west + east) / 2, (south + north) / 2],
			[59, 48]
		])
			expect(booleanPointInPolygon(at, ground), at.join()).toBe(false);
		// It reaches over the frame's edge, where the base layer's land is cut off.
		expect(booleanPointInPolygon([east - 0.05, 50], ground)).toBe(true);
	});

	it('carries on the borders from the frame of the base layer, and has none within', () => {
		const { coordinates } = geometryOf('borders') as MultiLineString;
		const inside = coordinates
			.flat()
			.filter(
				([x, y]) => x! > west + 0.2 && x! < east - 0.2 && y! > south + 0.2 && y! < north - 0.2
			);
		expect(inside).toEqual([]);
		const ends = coordinates.flatMap((line) => [line[0]!, line.at(-1)!]);
		expect(ends.filter(([x]) => Math.abs(x! - east) < 0.2).length).toBeGreaterThan(2);
	});

	it('has no coast along the frame, nor along the 180th meridian', () => {
		expect(lines.length).toBeGreaterThan(20);
		const straight = lines.flatMap((line) =>
			line.slice(1).filter(([x, y], i) => {
				const [fromX, fromY] = line[i]!;
				const upright = x === fromX && [180, 179.9, east - 0.1, west + 0.1].includes(Math.abs(x!));
				const level = y === fromY && [south + 0.1, north - 0.1].includes(y!);
				return upright || level;
			})
		);
		expect(straight).toEqual([]);
	});
});

describe('readFarLand', () => {
	it('names what is missing', () => {
		expect(() => readFarLand({})).toThrow('data/layers/world.json: the file is missing');
		const empty = JSON.stringify({ type: 'Topology', objects: {}, arcs: [] });
		expect(() => readFarLand({ 'world.json': empty })).toThrow(
			'needs objects land, coast and borders'
		);
	});
});
