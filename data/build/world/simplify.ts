import type { MultiPolygon, Position } from 'geojson';
import { geometryAreaSqKm } from '../../../src/lib/geo/area.ts';
import { simplifyArcs } from '../../../src/lib/geo/simplify-arcs.ts';
import { topologyArcs, type VertexPath } from '../../../src/lib/geo/topology-arcs.ts';
import { progress } from '../progress.ts';
import type { WorldRegion } from './dissolve.ts';

/** Steps of the outlines' grid to a degree: some 11 m. */
export const outlineSteps = 1e4;

/** How far the drawn area of a region may be from that of the source, as a share of it. */
export const allowedError = 0.002;

/** Of the side of a square of the smaller neighbour's area, what a dropped vertex may be off. */
const detail = 1 / 260;
const coarsestKm = 0.9;
const finestKm = 0.004;

/**
 * Regions thinned in proportion to their size, neighbours alike, on a grid of 10⁻⁴ degree. Where the
 * area of one comes out more than `allowedError` off, its lines are thinned less, until it does not; a
 * region that is so small that the grid itself is too coarse stays as the grid has it.
 */
export function simplifyRegions(regions: readonly WorldRegion[]): MultiPolygon[] {
	const { xs, ys, paths, shapes } = onGrid(regions);
	const topology = topologyArcs(
		paths,
		xs.length,
		(a, b) => (xs[a]! - xs[b]! || ys[a]! - ys[b]!) < 0
	);
	const areas = regions.map(({ geometry }) => geometryAreaSqKm(geometry));
	const owners: Set<number>[] = topology.arcs.map(() => new Set());
	shapes.forEach((shape, region) => {
		for (const path of shape.flat())
			for (const ref of topology.refs[path]!) owners[ref < 0 ? ~ref : ref]!.add(region);
	});
	const tolerances = owners.map((own) => {
		const smallest = Math.min(...[...own].map((region) => areas[region]!));
		return Math.max(finestKm, Math.min(coarsestKm, Math.sqrt(smallest) * detail));
	});
	const wanted = new Set(paths.keys());
	const positions = (vertices: readonly number[]): Position[] =>
		vertices.map((vertex) => [xs[vertex]! / outlineSteps, ys[vertex]! / outlineSteps]);
	for (let round = 0; ; round++) {
		const lines = simplifyArcs({
			topology,
			wanted,
			xs,
			ys,
			grid: outlineSteps,
			toleranceKm: (arc) => tolerances[arc]!
		});
		const geometries = shapes.map((shape): MultiPolygon => ({
			type: 'MultiPolygon',
			coordinates: shape.map((rings) => rings.map((path) => positions(lines(path))))
		}));
		const off = geometries.flatMap((geometry, region) => {
			const error = Math.abs(geometryAreaSqKm(geometry) / areas[region]! - 1);
			return error > allowedError ? [region] : [];
		});
		const fine = new Set(off);
		const coarse = tolerances.filter(
			(tolerance, arc) => tolerance > 0 && [...owners[arc]!].some((region) => fine.has(region))
		);
		progress.note(`${off.length} of ${regions.length} regions are more than 0.2 % off`);
		if (coarse.length === 0) return geometries;
		owners.forEach((own, arc) => {
			if (![...own].some((region) => fine.has(region))) return;
			tolerances[arc] = tolerances[arc]! < 2 * finestKm || round > 4 ? 0 : tolerances[arc]! / 3;
		});
	}
}

function onGrid(regions: readonly WorldRegion[]) {
	const xs: number[] = [];
	const ys: number[] = [];
	const numbers = new Map<string, number>();
	const paths: VertexPath[] = [];
	const vertexOf = ([lon, lat]: Position): number => {
		const x = Math.round(lon! * outlineSteps);
		const y = Math.round(lat! * outlineSteps);
		const key = `${x} ${y}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, xs.length);
		xs.push(x);
		return ys.push(y) - 1;
	};
	const shapes = regions.map(({ geometry }) =>
		geometry.coordinates.flatMap((rings) => {
			const ids = rings.flatMap((ring) => {
				const vertices: number[] = [];
				for (const position of ring) {
					const vertex = vertexOf(position);
					if (vertex !== vertices.at(-1)) vertices.push(vertex);
				}
				while (vertices.length > 1 && vertices[0] === vertices.at(-1)) vertices.pop();
				return vertices.length < 3 ? [-1] : [paths.push({ vertices, closed: true }) - 1];
			});
			return ids[0] === -1 ? [] : [ids.filter((id) => id !== -1)];
		})
	);
	return { xs, ys, paths, shapes };
}
