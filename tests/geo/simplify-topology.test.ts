import type { Feature, LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { segmentConflicts } from '../../src/lib/geo/segment-conflicts';
import { simplifyTopology, type Drawable } from '../../src/lib/geo/simplify-topology';
import { apart, madeUpCountry, polygon, shippedLayers, starRing } from './shapes';

const options = { toleranceKm: 2, decimals: 4 };
const linesOf = ({ geometry }: Feature<Drawable>): Position[][] =>
	geometry.type === 'LineString'
		? [geometry.coordinates]
		: geometry.type === 'MultiPolygon'
			? geometry.coordinates.flat()
			: geometry.coordinates;
const count = (features: readonly Feature<Drawable>[]) => features.flatMap(linesOf).flat().length;

/** Undirected edges, how often each is used. */
function edgesOf(features: readonly Feature<Drawable>[]): Map<string, number> {
	const edges = new Map<string, number>();
	for (const line of features.flatMap(linesOf)) {
		for (let i = 1; i < line.length; i++) {
			const key = [String(line[i - 1]), String(line[i])].sort().join(' ');
			edges.set(key, (edges.get(key) ?? 0) + 1);
		}
	}
	return edges;
}

/** Pairs of distinct edges that cross, touch or overlap, as text. */
function conflictsOf(features: readonly Feature<Drawable>[], decimals: number): string[] {
	const numbers = new Map<string, number>();
	const [xs, ys, starts, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
	const number = (text: string) => {
		let found = numbers.get(text);
		if (found === undefined) {
			const [lon, lat] = text.split(',').map(Number) as [number, number];
			found = xs.push(Math.round(lon * 10 ** decimals)) - 1;
			ys.push(Math.round(lat * 10 ** decimals));
			numbers.set(text, found);
		}
		return found;
	};
	const edges = [...edgesOf(features).keys()];
	for (const edge of edges) {
		const [a, b] = edge.split(' ') as [string, string];
		starts.push(number(a));
		ends.push(number(b));
	}
	return segmentConflicts({ starts, ends }, xs, ys).map(([i, j]) => `${edges[i]} / ${edges[j]}`);
}

const drawableLayers = shippedLayers
	.map(
		([name, { features }]) =>
			[
				name,
				features.filter(({ geometry }) => /Polygon|Line/.test(geometry.type)) as Feature<Drawable>[]
			] as const
	)
	.filter(([, features]) => features.length > 0);

describe('simplifyTopology', () => {
	const country = madeUpCountry();
	const simple = simplifyTopology(country, options);

	it('drops vertices, keeps features, ids, properties and closed rings', () => {
		expect(count(simple)).toBeLessThan(count(country) / 2);
		expect(simple.map(({ id }) => id)).toEqual(country.map(({ id }) => id));
		for (const feature of simple) {
			if (feature.geometry.type !== 'Polygon') continue;
			for (const ring of linesOf(feature)) {
				expect(ring.length).toBeGreaterThanOrEqual(4);
				expect(ring[0]).toEqual(ring[ring.length - 1]);
			}
		}
	});

	it('keeps every shared border shared', () => {
		const inner = (features: readonly Feature<Drawable>[]) => {
			const regions = features.filter(({ id }) => /^(\d-\d|enclave)$/.test(String(id)));
			return [...edgesOf(regions).values()];
		};
		expect(Math.max(...inner(simple))).toBe(2);
		// The outline of a country without gaps: its area is what the regions add up to.
		const outer = [
			...edgesOf(simple.filter(({ id }) => /^(\d-\d|enclave)$/.test(String(id))))
		].filter(([, n]) => n === 1);
		const ends = new Map<string, number>();
		for (const [edge] of outer)
			for (const end of edge.split(' ')) ends.set(end, (ends.get(end) ?? 0) + 1);
		expect(new Set(ends.values())).toEqual(new Set([2]));
	});

	it('draws the line along the border on the border', () => {
		const borders = edgesOf(simple.filter(({ geometry }) => geometry.type === 'Polygon'));
		const line = simple.find(({ id }) => id === 'line') as Feature<LineString>;
		for (const edge of edgesOf([line]).keys()) expect(borders.has(edge)).toBe(true);
	});

	it('makes no crossings, at any tolerance', () => {
		for (const toleranceKm of [0.1, 1, 5, 20, 100]) {
			expect(conflictsOf(simplifyTopology(country, { toleranceKm, decimals: 4 }), 4)).toEqual([]);
		}
	});

	it('keeps windings', () => {
		const sign = (ring: readonly Position[]) =>
			Math.sign(
				ring.slice(1).reduce((sum, q, i) => sum + ring[i]![0]! * q[1]! - q[0]! * ring[i]![1]!, 0)
			);
		simple.forEach((feature, i) => {
			if (feature.geometry.type !== 'Polygon') return;
			expect(linesOf(feature).map(sign)).toEqual(linesOf(country[i] as Feature<Polygon>).map(sign));
		});
	});

	it('keeps areas to about the tolerance, and everything at tolerance 0', () => {
		simple.forEach(({ id, geometry }, i) => {
			if (!/^\d-\d$/.test(String(id))) return;
			expect(
				apart(geometryAreaSqKm(geometry), geometryAreaSqKm(country[i]!.geometry))
			).toBeLessThan(0.02);
		});
		const full = simplifyTopology(country, { toleranceKm: 0, decimals: 7 });
		expect(count(full)).toBe(count(country));
	});

	it('rounds to the decimals', () => {
		for (const [lon, lat] of simplifyTopology(country.slice(0, 10), { toleranceKm: 1, decimals: 2 })
			.flatMap(linesOf)
			.flat()) {
			expect(lon).toBe(Number(lon!.toFixed(2)));
			expect(lat).toBe(Number(lat!.toFixed(2)));
		}
	});

	it('does the same whatever ring start, winding or order of the features', () => {
		const turned = [...country].reverse().map((feature) => {
			if (feature.geometry.type !== 'Polygon') return feature;
			const coordinates = feature.geometry.coordinates.map((ring) => {
				const open = ring.slice(0, -1).reverse();
				return [...open.slice(5), ...open.slice(0, 6)];
			});
			return { ...feature, geometry: { type: 'Polygon' as const, coordinates } };
		});
		const edges = (features: readonly Feature<Drawable>[]) => [...edgesOf(features).keys()].sort();
		expect(edges(simplifyTopology(turned, options))).toEqual(edges(simple));
		expect(simplifyTopology(country, options)).toEqual(simple);
	});

	it('keeps small islands unless asked, and never drops all of a feature or a shared ring', () => {
		expect(simple.filter(({ id }) => String(id).startsWith('island'))).toHaveLength(12);
		const island = (size: number) => [starRing([40, 50], size, [1, 1, 1, 1])];
		const group: Feature<Drawable> = {
			type: 'Feature',
			properties: {},
			geometry: {
				type: 'MultiPolygon',
				coordinates: [
					island(0.01),
					island(0.3),
					[starRing([45, 50], 1, [1, 1, 1, 1]), starRing([45, 50], 0.02, [1, 1, 1, 1])]
				]
			}
		};
		const drop = (area: number) => {
			const [{ geometry }] = simplifyTopology([group], {
				...options,
				dropIslandsUnderSqKm: area
			}) as [Feature<Drawable>];
			return geometry.type === 'MultiPolygon'
				? geometry.coordinates.map((rings) => rings.length)
				: [];
		};
		expect(drop(0)).toEqual([1, 1, 2]);
		expect(drop(3)).toEqual([1, 2]);
		expect(drop(10)).toEqual([1, 1]);
		expect(drop(1e9)).toEqual([1]);
		const kept = simplifyTopology(country, { ...options, dropIslandsUnderSqKm: 1e5 });
		expect((kept[0] as Feature<Polygon>).geometry.coordinates).toHaveLength(2);
	});

	it('does not move a coast across an island', () => {
		const coast = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0.5, 0.5],
			[0, 1],
			[0, 0]
		];
		const island = starRing([0.5, 0.8], 0.05, [1, 1, 1, 1]);
		const features = [polygon(coast), polygon(island)].map((geometry): Feature<Polygon> => ({
			type: 'Feature',
			properties: {},
			geometry
		}));
		// 60 km would straighten the bay; the island in it forbids it.
		const [land] = simplifyTopology(features, { toleranceKm: 60, decimals: 4 }) as [
			Feature<Polygon>
		];
		expect(land.geometry.coordinates[0]).toContainEqual([0.5, 0.5]);
		const [alone] = simplifyTopology(features.slice(0, 1), { toleranceKm: 60, decimals: 4 }) as [
			Feature<Polygon>
		];
		expect(alone.geometry.coordinates[0]).not.toContainEqual([0.5, 0.5]);
	});

	it('refuses bad input with its place', () => {
		const bad = {
			...(country[0] as Feature<Polygon>),
			geometry: polygon([
				[0, 0],
				[1, NaN],
				[1, 1],
				[0, 0]
			])
		};
		expect(() => simplifyTopology([bad], options)).toThrow(
			'feature 0 (0-0): position 1 is not finite: [1, NaN]'
		);
		expect(() => simplifyTopology(country, { toleranceKm: 1, decimals: 0 })).toThrow(
			/feature \d+ \(.*\): nothing is left at 0 decimals/
		);
		expect(() => simplifyTopology(country, { toleranceKm: -1, decimals: 3 })).toThrow(
			'out of range'
		);
		expect(() => simplifyTopology(country, { toleranceKm: 1, decimals: 9 })).toThrow(
			'out of range'
		);
	});

	const polygonLayers = drawableLayers.filter(([name]) => !name.startsWith('line-of-contact'));
	it.each(polygonLayers)('makes no new crossing in %s', { timeout: 60_000 }, (_, features) => {
		const before = conflictsOf(simplifyTopology(features, { toleranceKm: 0, decimals: 4 }), 4);
		for (const toleranceKm of [1, 5]) {
			const after = conflictsOf(simplifyTopology(features, { toleranceKm, decimals: 4 }), 4);
			expect(after.filter((pair) => !before.includes(pair))).toEqual([]);
		}
	});

	it(
		'keeps regions, held areas and the line of contact together, without a crossing',
		{ timeout: 60_000 },
		() => {
			const features = drawableLayers
				.filter(([name]) => /^(regions|control|line-of-contact)/.test(name))
				.flatMap(([, layer]) => layer);
			const before = conflictsOf(simplifyTopology(features, { toleranceKm: 0, decimals: 5 }), 5);
			for (const toleranceKm of [0.3, 1, 3]) {
				const drawn = simplifyTopology(features, { toleranceKm, decimals: 5 });
				expect(conflictsOf(drawn, 5).filter((pair) => !before.includes(pair))).toEqual([]);
				expect(count(drawn)).toBeLessThan(count(features) / 2);
			}
		}
	);
});
