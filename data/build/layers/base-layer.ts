import { chainEdges, dissolve, type GridPolygon } from '../grid/dissolve.ts';
import { signedArea2 } from '../grid/grid.ts';
import { twin } from '../grid/planar-graph.ts';
import type { FaceLabel } from '../geography/label-faces.ts';
import type { Partition } from '../geography/partition.ts';
import { countryOf } from './country-names.ts';
import { lineGeometry, polygonGeometry, type Feature } from './geojson.ts';
import type { MapWater } from './map-water.ts';

/** Islands smaller than this (grid units squared; about 60 km²) are not drawn, Ukraine's apart. */
const smallestIsland2 = 2 * 0.008 * 1e10;

/** `base.geojson`: land by country, waters, and borders as lines. */
export function baseLayer(partition: Partition, waters: readonly MapWater[]): Feature[] {
	return [
		...landFeatures(partition),
		...waters.map(({ polygon, name }): Feature => ({
			type: 'Feature',
			properties: { kind: 'water', ...(name ? { name } : {}) },
			geometry: polygonGeometry([polygon])
		})),
		...borderFeatures(partition, 'country', (label) =>
			label.country === null ? null : countryOf(label.country).code
		),
		...borderFeatures(partition, 'region', (label) =>
			label.country === 'Ukraine' || label.country === 'Russia'
				? `${label.country} ${label.region}`
				: null
		)
	];
}

function landFeatures({ graph, labels }: Partition): Feature[] {
	const entries = new Map(
		labels.flatMap(({ country }) => {
			if (country === null) return [];
			const entry = countryOf(country);
			return [[entry.code, entry] as const];
		})
	);
	const lands = dissolve(
		graph,
		labels.map(({ country }) => (country === null ? null : countryOf(country).code))
	);
	return [...lands]
		.map(([code, polygons]) => ({ code, polygons: polygons.filter(big(code)) }))
		.filter(({ polygons }) => polygons.length)
		.map(({ code, polygons }): Feature => {
			const { en, uk } = entries.get(code)!;
			return {
				type: 'Feature',
				properties: { kind: 'land', country: code, name: { en, uk } },
				geometry: polygonGeometry(polygons)
			};
		})
		.sort((a, b) => (String(a.properties.country) < String(b.properties.country) ? -1 : 1));
}

function big(country: string): (polygon: GridPolygon) => boolean {
	return ([shell]) => country === 'UA' || signedArea2(shell!) > smallestIsland2;
}

/** The lines between two different answers, each once. Null answers have no border. */
function borderFeatures(
	{ graph, labels }: Partition,
	level: 'country' | 'region',
	answer: (label: FaceLabel) => string | null
): Feature[] {
	const pairs = new Map<string, Set<number>>();
	graph.face.forEach((face, h) => {
		const left = answer(labels[face]!);
		const right = answer(labels[graph.face[twin(h)]!]!);
		if (left === null || right === null || left >= right) return;
		// A country border is none of the regions'.
		if (level === 'region' && labels[face]!.country !== labels[graph.face[twin(h)]!]!.country)
			return;
		const key = `${left}|${right}`;
		pairs.set(key, (pairs.get(key) ?? new Set()).add(h));
	});
	return [...pairs]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, edges]) => chainEdges(graph, (h) => edges.has(h)))
		.map((line) => ({
			type: 'Feature',
			properties: { kind: 'border', level },
			geometry: lineGeometry(line)
		}));
}
