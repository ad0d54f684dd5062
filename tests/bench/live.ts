import {
	area as turfArea,
	featureCollection,
	intersect as turfIntersect,
	multiPolygon
} from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { loadClipEngine } from '../../src/lib/geo/clip/load-clip-engine';
import { OverlapIndex, overlapAreasSqKm } from '../../src/lib/geo/overlap/overlap-index';
import { multiPolygonOf, ringsAreaSqKm, type Rings } from '../../src/lib/geo/rings';
import { held, lasso, moved, oblasts, occupied } from '../geo/ground';
import type { Table } from './table';

/** Positions of a drag that are timed with our code, and of those the ones that turf does too. */
const steps = 400;
const turfSteps = 6;
const rounds = 3;

/** What is dragged, step by step from the north-west of the occupied ground to its south-east. */
interface Drag {
	readonly name: string;
	readonly shapes: readonly Rings[];
}

/** Areas in km² of grounds under a shape. */
type Areas = (shape: Rings) => ArrayLike<number>;

interface Ground {
	readonly rings: Rings;
	readonly feature: Feature<MultiPolygon>;
}

/**
 * Speed of what a hand waits for: the readout while a shape is dragged (how much of all occupied
 * ground it covers, and of each oblast), and the polygon once a lasso is finished. Nothing is
 * asserted about time: ours and turf take turns on the same shapes, ratios are taken within a round.
 */
export async function benchLive(): Promise<Table> {
	const engine = await loadClipEngine();
	const all = groundOf(engine.clean(occupied));
	const grounds = [all, ...oblasts.map(({ rings }) => groundOf(rings))];
	const building = performance.now();
	const indexes = grounds.map(({ rings }) => new OverlapIndex(rings));
	const builtMs = performance.now() - building;
	const drags = [
		dragOf('60-point lasso', lasso(0, 0, 0.3), 33, 48.5, 38.5, 46),
		dragOf('salient, 255 vertices', atOrigin(held('RU-KRS:UA:held:sudzha')), 33, 48.5, 38.5, 46),
		dragOf('Donetsk held, 1,225 vertices', atOrigin(held('UA-14:RU:held')), 33, 49, 38, 46.5)
	];
	const rows = drags.map((drag) =>
		row('live readout', drag, {
			ours: (shape) => overlapAreasSqKm(shape, indexes),
			turf: (shape) => grounds.map((ground) => turfAreaOf(ground, shape)),
			other: (shape) => grounds.map(({ rings }) => ringsAreaSqKm(engine.intersect(rings, shape)))
		})
	);
	rows.push(
		row('finished, polygon', drags[0]!, {
			ours: (shape) => [ringsAreaSqKm(engine.intersect(all.rings, shape))],
			turf: (shape) => [turfAreaOf(all, shape)],
			other: (shape) => [indexes[0]!.areaSqKm(shape)]
		})
	);
	return {
		title: 'Live readout and finished lasso',
		rows,
		notes: [
			`Live readout: km² of all occupied ground and of each of the ${oblasts.length} regions of Ukraine under the shape, at ${steps} places of a drag. Indexes were built once, in ${builtMs.toFixed(0)} ms.`,
			'Finished: the polygon that a lasso cuts out of all occupied ground, and its area.',
			`turf: \`intersect\` and \`area\` of @turf/turf, against grounds whose bounding boxes meet the shape's (others are passed over, as an attentive user of turf would), at ${turfSteps} places spread over the drag; "times ours" is the median over ${rounds} rounds of turf's mean time at these places over ours at the same.`,
			'Largest difference: between the readout and what the clipping engine cuts out, over the area of the shape. turf measures on a sphere, 2 to 4 in a thousand less.'
		]
	};

	function row(
		what: string,
		{ name, shapes }: Drag,
		{ ours, turf, other }: Record<'ours' | 'turf' | 'other', Areas>
	): Record<string, string | number> {
		for (const shape of shapes) ours(shape);
		const few = shapes
			.filter((_, i) => i % Math.floor(steps / turfSteps) === 0)
			.slice(0, turfSteps);
		const times: number[] = [];
		const ratios: number[] = [];
		const turfTimes: number[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const shape of shapes) times.push(msOf(() => ours(shape)));
			const turfMs = msOf(() => few.forEach(turf)) / few.length;
			// Ours is too short for the clock: the same places, over and over.
			const repeats = 20;
			const oursMs =
				msOf(() => {
					for (let i = 0; i < repeats; i++) few.forEach(ours);
				}) /
				repeats /
				few.length;
			turfTimes.push(turfMs);
			ratios.push(turfMs / oursMs);
		}
		const differences = few.map((shape) => {
			const areas = ours(shape);
			const others = other(shape);
			return Math.max(...Array.from(areas, (area, i) => Math.abs(area - others[i]!)));
		});
		const shapeSqKm = ringsAreaSqKm(shapes[0]!);
		return {
			work: what,
			shape: name,
			'ours p50, ms': rounded(quantile(times, 0.5)),
			'ours p95, ms': rounded(quantile(times, 0.95)),
			'turf mean, ms': rounded(quantile(turfTimes, 0.5)),
			'times ours': Math.round(quantile(ratios, 0.5)),
			'largest difference': (Math.max(...differences) / shapeSqKm).toExponential(1)
		};
	}
}

function groundOf(rings: Rings): Ground {
	return { rings, feature: multiPolygon(multiPolygonOf(rings).coordinates) };
}

function atOrigin(rings: Rings): Rings {
	const { west, south, east, north } = boundsOf(rings);
	return moved(rings, -(west + east) / 2, -(south + north) / 2);
}

function dragOf(
	name: string,
	shape: Rings,
	west: number,
	north: number,
	east: number,
	south: number
): Drag {
	const shapes = Array.from({ length: steps }, (_, i) => {
		const t = i / (steps - 1);
		// Not quite straight: no hand is.
		return moved(
			shape,
			west + t * (east - west) + 0.2 * Math.sin(9 * t),
			north + t * (south - north) + 0.2 * Math.cos(7 * t)
		);
	});
	return { name, shapes };
}

function turfAreaOf({ rings, feature }: Ground, shape: Rings): number {
	const [a, b] = [boundsOf(rings), boundsOf(shape)];
	if (a.west > b.east || b.west > a.east || a.south > b.north || b.south > a.north) return 0;
	const drawn = multiPolygon(multiPolygonOf(shape).coordinates);
	const both = turfIntersect(featureCollection([feature, drawn]));
	return both ? turfArea(both) / 1e6 : 0;
}

function boundsOf({ coords }: Rings): Record<'west' | 'south' | 'east' | 'north', number> {
	const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (let i = 0; i < coords.length; i += 2) {
		bounds.west = Math.min(bounds.west, coords[i]!);
		bounds.east = Math.max(bounds.east, coords[i]!);
		bounds.south = Math.min(bounds.south, coords[i + 1]!);
		bounds.north = Math.max(bounds.north, coords[i + 1]!);
	}
	return bounds;
}

function msOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))] as number;
}

const rounded = (value: number) => Number(value.toPrecision(3));
