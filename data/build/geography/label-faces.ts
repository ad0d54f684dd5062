import { sampleFaces, widestOf, type FaceSample } from '../grid/face-points.ts';
import { closed, type GridLine, indexOf } from '../grid/grid.ts';
import { twin, type PlanarGraph } from '../grid/planar-graph.ts';
import type { Front } from '../control/front.ts';
import type { Outline } from './outline.ts';
import { adoptPockets, faceAreas2 } from './adopt-pockets.ts';
import { borderMark } from './edge-marks.ts';
import { nearestOnLines } from './reach-lines.ts';
import { regionList } from './region-list.ts';
import { inFrame, type World } from './world.ts';

/** What a face of the planar graph is. */
export interface FaceLabel {
	/** The atlas's country name; null at sea and outside the frame. */
	country: string | null;
	/** ISO id of the region, null outside the mapped ones. */
	region: string | null;
	/** Water that no statement gives to anyone (see lagoon-gates). */
	nobodys: boolean;
	/** The front that holds it or contests it, null elsewhere. */
	front: Front | null;
	status: 'held' | 'contested' | null;
}

interface Ground {
	graph: PlanarGraph;
	outline: Outline;
	world: World;
	regions: ReadonlyMap<string, GridLine[][]>;
	fronts: readonly Front[];
}

type Point = readonly [number, number];

/** Says of every face whose country, region and held area it is part of. */
export function labelFaces(ground: Ground): FaceLabel[] {
	const { graph } = ground;
	const samples = sampleFaces(graph, 9);
	const groups = groupFaces(graph);
	const groupSamples = new Map<number, FaceSample[]>();
	samples.forEach((list, face) => {
		const group = groups[face]!;
		groupSamples.set(group, [...(groupSamples.get(group) ?? []), ...list]);
	});
	const whose = groundLabeller(ground);
	const grounds = new Map([...groupSamples].map(([group, list]) => [group, whose(list)]));
	const perFace = samples.map((_, face) => grounds.get(groups[face]!)!);
	adoptPockets(
		graph,
		perFace,
		(label) => label.country === null,
		(label) => label.country !== 'Ukraine'
	);
	const control = controlLabeller(ground.fronts);
	const labels = samples.map((list, face): FaceLabel => {
		const label = perFace[face]!;
		const widest = widestOf(list);
		return { ...label, ...(widest ? control(label, [widest.x, widest.y]) : noControl) };
	});
	adoptSpecks(graph, labels);
	dropStrayContested(graph, labels);
	return labels;
}

const noControl = { front: null, status: null } as const;
type GroundLabel = Pick<FaceLabel, 'country' | 'region' | 'nobodys'>;

/** The faces that no border parts get one number: fronts do not change whose ground it is. */
function groupFaces(graph: PlanarGraph): Int32Array {
	const parent = Int32Array.from({ length: graph.faceCount }, (_, f) => f);
	const root = (f: number): number => {
		while (parent[f] !== f) f = parent[f] = parent[parent[f]!]!;
		return f;
	};
	for (let h = 0; h < graph.from.length; h += 2)
		if (!(graph.marks[h >> 1]! & borderMark)) {
			const a = root(graph.face[h]!);
			const b = root(graph.face[h + 1]!);
			// The lower number wins, so that the unbounded face stays 0.
			parent[Math.max(a, b)] = Math.min(a, b);
		}
	return parent.map((_, f) => root(f));
}

function groundLabeller({ outline, world, regions }: Ground) {
	const ukraine = indexOf(outline.rings);
	const nobodys = indexOf(
		outline.lagoons.filter(({ gate }) => gate.nobodys).flatMap(({ polygons }) => polygons.flat())
	);
	const countries = [...world.countries].map(([name, rings]) => ({
		name,
		area: indexOf(rings)
	}));
	const areas = regionList.map((entry) => {
		const rings = regions.get(entry.code)!.flat();
		return { ...entry, area: indexOf(rings), lines: rings.map(closed) };
	});
	const regionAt = (country: 'UA' | 'RU') => (point: Point) =>
		areas.find((region) => region.country === country && region.area.has(...point))?.id ?? null;

	return (samples: readonly FaceSample[]): GroundLabel => {
		const nothing: GroundLabel = { country: null, region: null, nobodys: false };
		const widest = widestOf(samples);
		if (!widest) return nothing;
		const point: Point = [widest.x, widest.y];
		if (!inFrame(point)) return nothing;
		if (ukraine.has(...point)) {
			const region = vote(samples, regionAt('UA'), [null]) ?? nearestOf(point);
			return { country: 'Ukraine', region, nobodys: nobodys.has(...point) };
		}
		// The atlas draws Ukraine's edge elsewhere: what it has beyond the outline is a neighbour's.
		const answer = (p: Point) => countries.find((c) => c.area.has(...p))?.name ?? null;
		const country = vote(samples, answer, ['Ukraine']);
		const region = country === 'Russia' ? vote(samples, regionAt('RU'), []) : null;
		return { country, region, nobodys: false };
	};

	function nearestOf(point: Point): string {
		let best = '';
		let least = Infinity;
		for (const { id, country, lines } of areas) {
			const near = country === 'UA' ? nearestOnLines(point, lines) : undefined;
			if (near && near.distance < least) [best, least] = [id, near.distance];
		}
		return best;
	}
}

function controlLabeller(fronts: readonly Front[]) {
	const areas = fronts.map((front) => ({
		front,
		held: indexOf([front.held]),
		band: indexOf(front.band)
	}));
	return (label: GroundLabel, point: Point): Pick<FaceLabel, 'front' | 'status'> => {
		const country = label.region === 'RU-KRS' ? 'RU' : label.country === 'Ukraine' ? 'UA' : null;
		if (country === null || label.nobodys) return noControl;
		const own = areas.filter(({ front }) => front.rules.country === country);
		const held = own.find((area) => area.held.has(...point));
		if (held) return { front: held.front, status: 'held' };
		const contested = own.find((area) => area.band.has(...point));
		return contested ? { front: contested.front, status: 'contested' } : noControl;
	};
}

/** The largest speck, in grid units squared: about a hectare. */
const speck2 = 2 * 12_000;

/** A speck beside contested ground, which a sharp bend leaves between two pieces of the band, is contested. */
function adoptSpecks(graph: PlanarGraph, labels: FaceLabel[]): void {
	const areas2 = faceAreas2(graph);
	for (let h = 0; h < graph.from.length; h++) {
		const face = graph.face[h]!;
		const { region, nobodys, status } = labels[face]!;
		if (face === 0 || status !== null || nobodys || areas2[face]! > speck2) continue;
		const other = labels[graph.face[twin(h)]!]!;
		if (other.status !== 'contested' || other.region !== region) continue;
		labels[face] = { ...labels[face]!, front: other.front, status: 'contested' };
	}
}

/** A bit of the band that a bend of the border cuts off from the held ground is not contested. */
function dropStrayContested(graph: PlanarGraph, labels: FaceLabel[]): void {
	const reached = new Set<number>();
	for (let grew = true; grew;) {
		grew = false;
		for (let h = 0; h < graph.from.length; h++) {
			const face = graph.face[h]!;
			const other = graph.face[twin(h)]!;
			if (reached.has(face) || labels[face]!.status !== 'contested') continue;
			const joined = labels[other]!.status === 'held' || reached.has(other);
			if (!joined || labels[other]!.front !== labels[face]!.front) continue;
			reached.add(face);
			grew = true;
		}
	}
	labels.forEach((label, face) => {
		if (label.status === 'contested' && !reached.has(face))
			labels[face] = { ...label, ...noControl };
	});
}

/** The answer that most of the ground's width gives, those in `ignored` apart; null if none. */
function vote(
	samples: readonly FaceSample[],
	answer: (point: Point) => string | null,
	ignored: readonly (string | null)[]
): string | null {
	const votes = new Map<string | null, number>();
	for (const { x, y, width } of samples) {
		const value = answer([x, y]);
		if (!ignored.includes(value)) votes.set(value, (votes.get(value) ?? 0) + width);
	}
	let best: string | null = null;
	let most = 0;
	for (const [value, weight] of votes) if (weight > most) [best, most] = [value, weight];
	return best;
}
