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

/** What parts the ground whoever holds it: the same on every day. */
export interface Borders {
	lines: GridLine[];
	outline: Outline;
	world: World;
	regions: Sources['regions'];
}

export function makeBorders(sources: Sources, world: World, outline: Outline): Borders {
	const lines = [...borderLines(sources, world, outline), ...nobodysShores(outline)];
	return { lines, outline, world, regions: sources.regions };
}

/**
 * Puts the borders and the fronts of one day into one planar graph and labels its faces.
 * `before`: statements that were moved on days drawn before, and are so wherever they stand again.
 */
export function makePartition(
	{ lines, outline, world, regions }: Borders,
	facts: Facts,
	before: readonly Moved[] = []
): Partition {
	const { fronts, moved } = drawFronts(facts, outline.rings.map(closed), before);
	const frontLines = fronts.flatMap(({ line, band }) => [line, ...band.map(closed)]);
	const graph = buildGraph(
		nodeSegments([
			...lines.map((line) => ({ line, mark: borderMark })),
			...frontLines.map((line) => ({ line, mark: frontMark }))
		])
	);
	const labels = labelFaces({ graph, outline, world, regions, fronts });
	return { graph, labels, fronts, outline, moved };
}

/** The shores of lagoons whose water goes to no held area: they part held ground from it. */
function nobodysShores(outline: Outline): GridLine[] {
	return outline.lagoons
		.filter(({ gate }) => gate.nobodys)
		.flatMap(({ polygons }) => polygons.flat().map(closed));
}
