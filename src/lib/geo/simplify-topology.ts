import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { ringAreaSqKm } from './ring-area';
import { simplifyArcs } from './simplify-arcs';
import { topologyArcs, type VertexPath } from './topology-arcs';

export type Drawable = Polygon | MultiPolygon | LineString | MultiLineString;

export interface SimplifyOptions {
	/** How far a dropped vertex may be from the line that replaces it, in km on the ground. */
	readonly toleranceKm: number;
	/** Decimals of a degree in the output, 0 to 7; 5 is about a metre. */
	readonly decimals: number;
	/** Drop islands and lakes smaller than this that share no line with another ring. Default: none. */
	readonly dropIslandsUnderSqKm?: number;
}

/**
 * Simplifies features that share their borders vertex by vertex, so that they still do afterwards.
 * **For drawing only**: areas change by percents; measure on the full geometry.
 *
 * Coordinates are rounded first. Vertices where lines meet, and ends of lines, stay; each stretch
 * between them is simplified once (Douglas–Peucker), for all its neighbours alike. Where that would
 * collapse a ring, make lines cross or touch, or move a line across a vertex of another, the
 * stretches concerned are simplified less, in the last resort not at all. So the output has no
 * crossings that the rounded input has not, and every ring keeps 4 positions or more.
 *
 * Rings that vanish in rounding are left out. Winding, properties and ids stay; rings may start
 * elsewhere. The same input gives the same output; the input is not changed.
 *
 * @throws RangeError for options out of range, a position that is not finite, or a feature of
 * which rounding leaves nothing; the message names the feature by index and id
 */
export function simplifyTopology<F extends Feature<Drawable>>(
	features: readonly F[],
	{ toleranceKm, decimals, dropIslandsUnderSqKm = 0 }: SimplifyOptions
): F[] {
	if (!(toleranceKm >= 0 && Number.isInteger(decimals) && decimals >= 0 && decimals <= 7)) {
		throw new RangeError(
			`simplifyTopology: toleranceKm ${toleranceKm} or decimals ${decimals} out of range`
		);
	}
	const grid = 10 ** decimals;
	const xs: number[] = [];
	const ys: number[] = [];
	const numbers = new Map<string, number>();
	const paths: VertexPath[] = [];

	/** Adds a line on the grid; −1 when rounding leaves too little of it. */
	const addPath = (line: readonly Position[], closed: boolean, where: string): number => {
		const vertices: number[] = [];
		line.forEach(([lon, lat], i) => {
			const x = Math.round((lon as number) * grid);
			const y = Math.round((lat as number) * grid);
			if (!Number.isFinite(x) || !Number.isFinite(y)) {
				throw new RangeError(`${where}: position ${i} is not finite: [${lon}, ${lat}]`);
			}
			const key = `${x} ${y}`;
			let vertex = numbers.get(key);
			if (vertex === undefined) {
				vertex = xs.length;
				numbers.set(key, vertex);
				xs.push(x);
				ys.push(y);
			}
			if (vertex !== vertices[vertices.length - 1]) vertices.push(vertex);
		});
		if (closed)
			while (vertices.length > 1 && vertices[0] === vertices[vertices.length - 1]) vertices.pop();
		if (vertices.length < (closed ? 3 : 2)) return -1;
		return paths.push({ vertices, closed }) - 1;
	};

	const shapes = features.map((feature, index) => {
		const { geometry } = feature;
		const where = `feature ${index}${feature.id === undefined ? '' : ` (${feature.id})`}`;
		const closed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
		const shape: number[][] = [];
		for (const lines of partsOf(geometry)) {
			const ids = lines.map((line) => addPath(line, closed, where));
			if (ids[0] !== undefined && ids[0] !== -1) shape.push(ids.filter((id) => id !== -1));
		}
		if (shape.length === 0) {
			throw new RangeError(`${where}: nothing is left at ${decimals} decimals`);
		}
		return { feature, shape, closed };
	});

	const topology = topologyArcs(
		paths,
		xs.length,
		(a, b) => (xs[a]! - xs[b]! || ys[a]! - ys[b]!) < 0
	);

	const coordinates = (vertices: readonly number[]): Position[] =>
		vertices.map((vertex) => [xs[vertex]! / grid, ys[vertex]! / grid]);
	const areaOf = (path: number): number => {
		const { vertices } = paths[path] as VertexPath;
		const ring = coordinates([...vertices, vertices[0] as number]);
		return Math.abs(ringAreaSqKm(Float64Array.from(ring.flat()), 0, ring.length));
	};
	const isSpeck = (path: number): boolean => {
		const refs = topology.refs[path] as readonly number[];
		const ref = refs[0] as number;
		const arc = ref < 0 ? ~ref : ref;
		return refs.length === 1 && topology.uses[arc] === 1 && areaOf(path) < dropIslandsUnderSqKm;
	};
	if (dropIslandsUnderSqKm > 0) {
		for (const item of shapes) {
			if (item.closed) item.shape = withoutSpecks(item.shape, isSpeck, areaOf);
		}
	}

	const wanted = new Set(shapes.flatMap(({ shape }) => shape.flat()));
	const lines = simplifyArcs({
		topology,
		wanted,
		xs,
		ys,
		grid,
		toleranceKm: () => toleranceKm
	});
	return shapes.map(({ feature, shape }) => {
		const parts = shape.map((part) => part.map((path) => coordinates(lines(path))));
		return { ...feature, geometry: rebuilt(feature.geometry, parts) };
	});
}

/** Polygons as lists of rings; each open line as a list of one. */
function partsOf(geometry: Drawable): readonly (readonly Position[][])[] {
	switch (geometry.type) {
		case 'Polygon':
			return [geometry.coordinates];
		case 'MultiPolygon':
			return geometry.coordinates;
		case 'LineString':
			return [[geometry.coordinates]];
		case 'MultiLineString':
			return geometry.coordinates.map((line) => [line]);
	}
}

function rebuilt(geometry: Drawable, parts: Position[][][]): Drawable {
	switch (geometry.type) {
		case 'Polygon':
			return { type: 'Polygon', coordinates: parts[0] as Position[][] };
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: parts };
		case 'LineString':
			return { type: 'LineString', coordinates: parts[0]?.[0] as Position[] };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: parts.flat() };
	}
}

/** Small islands and lakes taken out; the largest polygon of a feature always stays. */
function withoutSpecks(
	shape: number[][],
	isSpeck: (path: number) => boolean,
	areaOf: (path: number) => number
): number[][] {
	const kept = shape.filter(([outer]) => !isSpeck(outer as number));
	if (kept.length === 0) {
		const areas = shape.map(([outer]) => areaOf(outer as number));
		kept.push(shape[areas.indexOf(Math.max(...areas))] as number[]);
	}
	return kept.map((rings) => rings.filter((ring, i) => i === 0 || !isSpeck(ring)));
}
