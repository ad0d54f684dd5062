import { area as turfArea, circle, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { ClipEngine } from '../../src/lib/geo/clip/clip-engine';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { grow, type GrowSource } from '../../src/lib/geo/grow/grow';
import { nearestGround } from '../../src/lib/geo/grow/nearest-ground';
import { multiPolygonOf, type Rings } from '../../src/lib/geo/rings';
import { growMatrix, type Region } from '../geo/grow/grow-matrix';
import type { Table } from './table';

/** Jobs of each region that turf does too: it takes about a second for each. */
const turfJobs = 4;

interface Job {
	readonly source: GrowSource;
	readonly targetSqKm: number;
}

/**
 * Growing parcels in every oblast, from 5 km² to 95 % of what hangs together, from 20 starts each; a
 * few of the same jobs done with plain turf right beside them.
 */
export async function benchGrow(): Promise<Table> {
	const clip = await loadClipEngine();
	const regions = growMatrix(clip, (within, source) => {
		const all = grow(clip, within, source, 1e7);
		return all.ok ? 0 : all.availableSqKm;
	});
	// What the engine's worker has compiled after a few acts; the first acts are told apart below.
	const cold = regions
		.slice(0, 1)
		.flatMap((region) => timesOf(clip, region, jobsOf(region).slice(0, 3)));
	for (const region of regions) timesOf(clip, region, jobsOf(region).slice(0, 10));

	const all: number[] = [];
	let worst = 0;
	const rows = regions.map((region) => {
		const jobs = jobsOf(region);
		const times = timesOf(clip, region, jobs);
		all.push(...times);
		const error = worstError(clip, region.within, jobs);
		worst = Math.max(worst, error);
		return row(region.id, times, error, turfRatio(clip, region, jobs));
	});
	return {
		title: 'Growing a parcel',
		rows: [...rows, row('all', all, worst, null)],
		notes: [
			'Every oblast with held ground, 20 starts each (points in and beside the ground, stretches of the line of contact), 8 amounts each from 5 km² to 95 % of what hangs together around the start; each result is one contiguous piece within 0.1 % (`tests/geo/grow` checks all of them).',
			`Area error: largest, as a share of what was asked for. The engine was warm; its very first three parcels took ${cold.map((time) => time.toFixed(0)).join(', ')} ms.`,
			`With turf: a disc around the nearest ground (\`circle\`, \`intersect\`, \`area\`), its radius halved in until the area is within 0.1 %, for ${turfJobs} of the jobs of each oblast. It is not one contiguous piece, and its area is on a sphere. "times ours" is the median of the ratios of the same job, done one after the other.`
		]
	};
}

function jobsOf({ starts }: Region): Job[] {
	return starts.flatMap(({ source, targetsSqKm }) =>
		targetsSqKm.map((targetSqKm) => ({ source, targetSqKm }))
	);
}

function timesOf(clip: ClipEngine, { within }: Region, jobs: readonly Job[]): number[] {
	return jobs.map(({ source, targetSqKm }) => timeOf(() => grow(clip, within, source, targetSqKm)));
}

function timeOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function worstError(clip: ClipEngine, within: Rings, jobs: readonly Job[]): number {
	return Math.max(
		...jobs.map(({ source, targetSqKm }) => {
			const grown = grow(clip, within, source, targetSqKm);
			return grown.ok ? Math.abs(grown.areaSqKm / targetSqKm - 1) : Infinity;
		})
	);
}

function turfRatio(
	clip: ClipEngine,
	{ within }: Region,
	jobs: readonly Job[]
): { turf: number; ratio: number } {
	const points = jobs.filter(({ source }) => source.type === 'point');
	const chosen = Array.from(
		{ length: turfJobs },
		(_, i) => points[Math.floor(((i + 0.5) * points.length) / turfJobs)]!
	);
	const ground: Feature<MultiPolygon> = {
		type: 'Feature',
		properties: {},
		geometry: multiPolygonOf(within)
	};
	const pairs = chosen.map((job) => ({
		ours: timeOf(() => grow(clip, within, job.source, job.targetSqKm)),
		turf: timeOf(() => growWithTurf(ground, within, job))
	}));
	return {
		turf: quantile(
			pairs.map(({ turf }) => turf),
			0.5
		),
		ratio: quantile(
			pairs.map(({ ours, turf }) => turf / ours),
			0.5
		)
	};
}

/** What one would write with turf: a disc, cut to the ground, bisected until its area fits. */
function growWithTurf(
	ground: Feature<MultiPolygon>,
	within: Rings,
	{ source, targetSqKm }: Job
): Feature<Polygon | MultiPolygon> | null {
	if (source.type !== 'point') throw new Error('turf grows from points only');
	const { at } = nearestGround(within, source.at);
	let low = 0;
	let high = 4 * Math.sqrt(targetSqKm) + 20;
	const disc = (radiusKm: number) =>
		intersect(
			featureCollection<Polygon | MultiPolygon>([ground, circle([...at], radiusKm, { steps: 64 })])
		);
	const sizeOf = (part: Feature<Polygon | MultiPolygon> | null) =>
		part ? turfArea(part) / 1e6 : 0;
	while (sizeOf(disc(high)) < targetSqKm && high < 1000) high *= 2;
	for (let round = 0; round < 40; round++) {
		const middle = (low + high) / 2;
		const part = disc(middle);
		const size = sizeOf(part);
		if (Math.abs(size / targetSqKm - 1) <= 1e-3) return part;
		if (size < targetSqKm) low = middle;
		else high = middle;
	}
	return null;
}

function row(
	ground: string,
	times: readonly number[],
	error: number,
	turf: { turf: number; ratio: number } | null
): Record<string, string | number> {
	return {
		ground,
		parcels: times.length,
		'p50 ms': rounded(quantile(times, 0.5)),
		'p95 ms': rounded(quantile(times, 0.95)),
		'max ms': rounded(Math.max(...times)),
		'area error': error.toExponential(1),
		'turf p50 ms': turf ? rounded(turf.turf) : '',
		'times ours': turf ? rounded(turf.ratio) : ''
	};
}

function rounded(value: number): number {
	return Number(value.toPrecision(3));
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}
