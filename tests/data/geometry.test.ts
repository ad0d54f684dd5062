import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import {
	conflicts,
	directedEdges,
	layer,
	layerText,
	polygons,
	reversed,
	rings,
	signedArea2,
	type AnyFeature
} from './support';

const areaLayers = ['regions', 'control', 'claimed', 'base', 'water'];
/** Outlines from all over the world. */
const worldLayers = ['familiar'];
const areas = (name: string) =>
	layer(name).filter(({ geometry }) => geometry.type.endsWith('Polygon'));
const label = ({ properties }: AnyFeature) =>
	properties.id ?? `${properties.kind} ${properties.country ?? ''}`;

describe.each([...areaLayers, ...worldLayers])('%s', (name) => {
	it('has closed rings of at least 4 positions', () => {
		for (const feature of areas(name))
			for (const ring of rings(feature)) {
				expect(ring.length, label(feature)).toBeGreaterThan(3);
				expect(ring[0], label(feature)).toEqual(ring[ring.length - 1]);
			}
	});

	it('is right-handed: shells counter-clockwise, holes clockwise', () => {
		for (const feature of areas(name))
			for (const polygon of polygons(feature))
				polygon.forEach((ring, i) =>
					expect(Math.sign(signedArea2(ring)), `${label(feature)} ${ring[0]}`).toBe(i ? -1 : 1)
				);
	});

	it('has no ring that crosses or touches itself or another one along an edge', () => {
		for (const feature of areas(name))
			expect(conflicts(rings(feature)), label(feature)).toEqual([]);
	});

	it('has no slivers', () => {
		for (const feature of areas(name))
			for (const coordinates of polygons(feature)) {
				const area = geometryAreaSqKm({ type: 'Polygon', coordinates });
				expect(area, `${label(feature)} ${coordinates[0]![0]}`).toBeGreaterThan(1e-4);
			}
	});

	it('has holes inside their shells', () => {
		for (const feature of areas(name))
			for (const [shell, ...holes] of polygons(feature))
				for (const hole of holes) {
					const box = (ring: typeof hole, k: 0 | 1) => ring.map((p) => p[k]!);
					for (const k of [0, 1] as const) {
						expect(Math.min(...box(hole, k))).toBeGreaterThanOrEqual(Math.min(...box(shell!, k)));
						expect(Math.max(...box(hole, k))).toBeLessThanOrEqual(Math.max(...box(shell!, k)));
					}
				}
	});
});

describe('topology', () => {
	const regions = layer('regions');
	const ofUkraine = regions.filter(({ properties }) => properties.country === 'UA');
	const edgesOf = (features: AnyFeature[]) => features.flatMap((f) => directedEdges(rings(f)));

	it.each([
		['regions', () => regions],
		['held, contested and claimed ground', () => [...layer('control'), ...layer('claimed')]],
		['land', () => areas('base').filter(({ properties }) => properties.kind === 'land')]
	] as const)('%s never overlap: no edge is used twice in one direction, none cross', (_, get) => {
		const features = get();
		const edges = edgesOf(features);
		expect(new Set(edges).size).toBe(edges.length);
		expect(conflicts(features.flatMap(rings))).toEqual([]);
	});

	it('leaves no gap: what two regions do not share is the outline of Ukraine, which the base map has', () => {
		const edges = new Set(edgesOf(ofUkraine));
		const outer = [...edges].filter((edge) => !edges.has(reversed(edge)));
		const ukraine = layer('base').filter(({ properties }) => properties.country === 'UA');
		const land = new Set(edgesOf(ukraine));
		expect(land.size).toBe(outer.length);
		expect(outer.filter((edge) => !land.has(edge))).toEqual([]);
	});

	it('shares the border with Russia edge by edge, and the one with every other neighbour', () => {
		const lands = layer('base').filter(({ properties }) => properties.kind === 'land');
		const abroad = new Set(edgesOf(lands.filter(({ properties }) => properties.country !== 'UA')));
		const russian = new Set(
			edgesOf(regions.filter(({ properties }) => properties.country === 'RU'))
		);
		const shared = edgesOf(ofUkraine).filter((edge) => abroad.has(reversed(edge)));
		// About 5,600 km of land borders in pieces of some hundred metres.
		expect(shared.length).toBeGreaterThan(3000);
		const withRussia = edgesOf(
			ofUkraine.filter(({ properties }) => ['UA-59', 'UA-63'].includes(properties.id))
		).filter((edge) => abroad.has(reversed(edge)));
		expect(withRussia.length).toBeGreaterThan(500);
		expect(withRussia.filter((edge) => !russian.has(reversed(edge)))).toEqual([]);
	});

	it('draws each inner border once, along edges of regions', () => {
		const drawn = layer('base')
			.filter(({ properties }) => properties.kind === 'border' && properties.level === 'region')
			.flatMap(({ geometry }) => directedEdges([(geometry as GeoJSON.LineString).coordinates]));
		const undirected = drawn.map((edge) => [edge, reversed(edge)].sort()[0]);
		expect(new Set(undirected).size).toBe(drawn.length);
		const lines = new Set(drawn.flatMap((edge) => [edge, reversed(edge)]));
		for (const country of ['UA', 'RU']) {
			const own = regions.filter(({ properties }) => properties.country === country);
			const edges = new Set(edgesOf(own));
			const inner = [...edges].filter((edge) => edges.has(reversed(edge)));
			expect(inner.length).toBeGreaterThan(500);
			expect(inner.filter((edge) => !lines.has(edge))).toEqual([]);
		}
	});
});

describe('coordinates', () => {
	it('have at most 5 decimals and lie in the view of Europe', () => {
		for (const name of [...areaLayers, 'line-of-contact', 'places']) {
			const text = layerText(`${name}.geojson`);
			expect(text, name).not.toMatch(/\d\.\d{6,}/);
			for (const [, lon, lat] of text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)) {
				if (Math.abs(Number(lon) - 24) > 36.1) expect.fail(`${name}: longitude ${lon}`);
				if (Math.abs(Number(lat) - 52.75) > 18.8) expect.fail(`${name}: latitude ${lat}`);
			}
		}
	});

	it('of outlines from elsewhere have at most 4 decimals', () => {
		for (const name of worldLayers)
			expect(layerText(`${name}.geojson`), name).not.toMatch(/\d\.\d{5,}/);
	});
});
