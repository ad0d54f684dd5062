import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { area as turfArea } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { ringsAreaSqKm, ringsOf } from '../../src/lib/geo/rings';
import { polygonsOf, referenceAreaSqKm } from '../geo/reference-area';

const layers = ['control', 'regions'];
const rounds = 15;
const leastMsPerRound = 4;

/** A way to measure all polygons of a layer, as prepared as its users can have it prepared. */
interface Kernel {
	readonly name: string;
	readonly prepare: (geometries: readonly Geometry[]) => () => number[];
}

const kernels: readonly Kernel[] = [
	{
		name: 'ours, flat arrays',
		prepare: (geometries) => {
			const flat = geometries.map((geometry) => ringsOf(geometry as Polygon | MultiPolygon));
			return () => flat.map(ringsAreaSqKm);
		}
	},
	{
		name: 'ours, GeoJSON arrays',
		prepare: (geometries) => () => geometries.map(geometryAreaSqKm)
	},
	{
		name: 'turf.area',
		prepare: (geometries) => () => geometries.map((geometry) => turfArea(geometry) / 1e6)
	},
	{
		name: 'geographiclib PolygonArea',
		prepare: (geometries) => () => geometries.map(geographiclibAreaSqKm)
	}
];

/**
 * Speed per vertex and error of the area kernels on the shipped layers. Nothing is asserted about
 * time: the kernels take turns within each round, and ratios are taken within a round.
 */
export async function benchArea(): Promise<{
	title: string;
	rows: Record<string, string | number>[];
	notes: string[];
}> {
	const rows: Record<string, string | number>[] = [];
	for (const layer of layers) rows.push(...benchLayer(layer));
	return {
		title: 'Area of polygons',
		rows,
		notes: [
			`Medians of ${rounds} rounds; in each round the kernels take turns, and "times ours" is the median of that round's ratio to "ours, flat arrays".`,
			'Error: largest over the features of a layer against the reference integral (20 Gauss–Legendre nodes on every edge, closed form, compensated sum).',
			'Flat arrays are made once, outside the timing; "GeoJSON arrays" flattens every time. Vertices count once, without the closing position.',
			'geographiclib joins vertices by geodesics, turf measures on a sphere: their errors are differences of definition, not slips.'
		]
	};
}

function benchLayer(layer: string): Record<string, string | number>[] {
	const file = fileURLToPath(new URL(`../../data/layers/${layer}.geojson`, import.meta.url));
	const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
	const geometries = features
		.map(({ geometry }) => geometry)
		.filter(({ type }) => /Polygon$/.test(type));
	const vertices = geometries
		.flatMap(polygonsOf)
		.flat()
		.reduce((sum, ring) => sum + ring.length - 1, 0);
	const reference = geometries.map(referenceAreaSqKm);

	const contestants = kernels.map(({ name, prepare }) => {
		const run = prepare(geometries);
		const areas = run();
		const error = Math.max(
			...areas.map((value, i) => Math.abs(value / (reference[i] as number) - 1))
		);
		for (const start = performance.now(); performance.now() - start < 100;) run();
		return { name, run, error, times: [] as number[] };
	});
	for (let round = 0; round < rounds; round++) {
		// Everyone starts a round as often as the others, so that no place in the row is favoured.
		for (let k = 0; k < contestants.length; k++) {
			const contestant = contestants[(k + round) % contestants.length];
			contestant?.times.push((timeOf(contestant.run) * 1e6) / vertices);
		}
	}
	const ours = contestants[0]?.times ?? [];
	return contestants.map(({ name, error, times }) => ({
		layer,
		vertices,
		kernel: name,
		'ns per vertex': Number(median(times).toPrecision(3)),
		'times ours': Number(median(times.map((time, i) => time / (ours[i] as number))).toPrecision(3)),
		'relative error': error.toExponential(1)
	}));
}

/** Milliseconds per run, over as many runs as the clock needs to be read well. */
function timeOf(run: () => unknown): number {
	const start = performance.now();
	let runs = 0;
	let spent = 0;
	while (spent < leastMsPerRound) {
		run();
		runs++;
		spent = performance.now() - start;
	}
	return spent / runs;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] as number;
}

function geographiclibAreaSqKm(geometry: Geometry): number {
	let total = 0;
	for (const rings of polygonsOf(geometry)) {
		for (let r = 0; r < rings.length; r++) {
			const polygon = geodesic.Geodesic.WGS84.Polygon(false);
			const ring = rings[r] ?? [];
			for (let i = 1; i < ring.length; i++) {
				polygon.AddPoint(ring[i]?.[1] as number, ring[i]?.[0] as number);
			}
			const area = Math.abs(polygon.Compute(false, true).area as number) / 1e6;
			total += r === 0 ? area : -area;
		}
	}
	return total;
}
