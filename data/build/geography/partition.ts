import { drawFronts } from '../control/draw-fronts.ts';
import type { Front } from '../control/front.ts';
import type { Moved } from '../control/reconcile.ts';
import type { Facts } from '../facts.ts';
import { closed, type GridLine } from '../grid/grid.ts';
import { nodeSegments } from '../grid/node-segments.ts';
import { buildGraph, type PlanarGraph } from '../grid/planar-graph.ts';
import { borderMark, frontMark } from './edge-marks.ts';
import { labelFaces, type FaceLabel } from './label-faces.ts';
import type { Outline } from './outline.ts';
import { borderLines } from './region-borders.ts';
import type { Sources } from './sources.ts';
import type { World } from './world.ts';

/** The whole map as one drawing without gaps or overlaps: faces, and what each is. */
export interface Partition {
	graph: PlanarGraph;
	labels: FaceLabel[];
	fronts: Front[];
	outline: Outline;
	/** Statements that were moved inside their rounding. */
	moved: Moved[];
}

/** Puts outline, borders and fronts into one planar graph and labels its faces. */
export function makePartition(
	sources: Sources,
	world: World,
	outline: Outline,
	facts: Facts
): Partition {
	const outlineLines = outline.rings.map(closed);
	const { fronts, moved } = drawFronts(facts, outlineLines);
	const borders = [...borderLines(sources, world, outline), ...nobodysShores(outline)];
	const frontLines = fronts.flatMap(({ line, band }) => [line, ...band.map(closed)]);
	const graph = buildGraph(
		nodeSegments([
			...borders.map((line) => ({ line, mark: borderMark })),
			...frontLines.map((line) => ({ line, mark: frontMark }))
		])
	);
	const labels = labelFaces({ graph, outline, world, regions: sources.regions, fronts });
	return { graph, labels, fronts, outline, moved };
}

/** The shores of lagoons whose water goes to no held area: they part held ground from it. */
function nobodysShores(outline: Outline): GridLine[] {
	return outline.lagoons
		.filter(({ gate }) => gate.nobodys)
		.flatMap(({ polygons }) => polygons.flat().map(closed));
}
