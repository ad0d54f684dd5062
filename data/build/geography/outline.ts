import type { PolygonIndex } from '../../../src/lib/geo/polygon-index.ts';
import { dissolve, type GridPolygon } from '../grid/dissolve.ts';
import { sampleFaces, widestOf } from '../grid/face-points.ts';
import { closed, type GridLine, indexOf, lineToGrid, signedArea2, toGrid } from '../grid/grid.ts';
import { nodeSegments } from '../grid/node-segments.ts';
import { buildGraph } from '../grid/planar-graph.ts';
import { repairRings } from '../grid/repair.ts';
import { difference, union } from '../shape/clipper.ts';
import { lagoonsBehindStraits } from '../shape/close-straits.ts';
import { MetricPlane } from '../shape/metric-plane.ts';
import { lagoonGates, type LagoonGate } from './lagoon-gates.ts';

export interface Lagoon {
	gate: LagoonGate;
	polygons: GridPolygon[];
}

export interface Outline {
	/** Ukraine with its inland waters and lagoons: rings as even-odd, unclosed, simple. */
	rings: GridLine[];
	polygons: GridPolygon[];
	/** The same without the lagoons: the land with its holes filled. */
	filled: GridLine[];
	/** Inland waters: what the source cut out of its land. */
	inlandWater: GridLine[];
	/** Lagoons behind the named gates. */
	lagoons: Lagoon[];
	/** Lagoons behind narrow straits, with their straits. */
	straitLagoons: GridLine[];
	/** All lagoons: what the outline holds beyond `filled`. */
	lagoonWater: GridLine[];
}

/** Straits up to this width are shut; the issue names 1 km. */
const straitWidthKm = 1;
/** What is left of a lagoon once its shores have grown by half a strait. */
const coreSqKm = 0.3;
/** Specks that crossing rings leave (grid units squared; about a hectare) are no islands. */
const smallestIsland2 = 2 * 12_000;
/** Latitude of the coast, where the plane for closing straits is true. */
const coastLatitude = 46;

/**
 * The administrative outline: the land with its holes filled (they are inland
 * waters), its self-crossings repaired, and its lagoons added.
 * `abroad`: the ground of other countries (even-odd rings), where no lagoon of
 * Ukraine can be.
 */
export function makeOutline(land: GridLine[][], abroad: PolygonIndex): Outline {
	const filled = union(land.map(([shell]) => leftHanded(shell!)));
	const inlandWater = difference(filled, union(land.flatMap(landOf)));
	const { gated, lagoons } = shutGates(filled);
	const straitLagoons = lagoonsBehindStraits(
		gated,
		new MetricPlane(coastLatitude),
		straitWidthKm,
		coreSqKm,
		abroad
	);
	// A hole that is left is a pond between a gate or a strait and the shore: no sea.
	const shells = union(gated, straitLagoons).filter((ring) => signedArea2(ring) > 0);
	const polygons = repairRings(shells).filter(([shell]) => signedArea2(shell!) > smallestIsland2);
	const rings = polygons.flat();
	const lagoonWater = difference(rings, filled);
	return { rings, polygons, filled, inlandWater, lagoons, straitLagoons, lagoonWater };
}

/** A source polygon as rings for non-zero filling, whatever the winding it came with. */
function landOf([shell, ...holes]: GridLine[]): GridLine[] {
	return difference([leftHanded(shell!)], holes.map(leftHanded));
}

/** The ring counter-clockwise. */
export function leftHanded(ring: GridLine): GridLine {
	return signedArea2(ring) < 0 ? [...ring].reverse() : ring;
}

function shutGates(filled: GridLine[]): { gated: GridLine[]; lagoons: Lagoon[] } {
	const gates = lagoonGates.flatMap((gate) => gate.across.map(lineToGrid));
	const lines = [...filled.map(closed), ...gates];
	const graph = buildGraph(nodeSegments(lines.map((line) => ({ line, mark: 1 }))));
	const land = indexOf(filled);
	const labels = sampleFaces(graph, 3).map((samples, face) => {
		const widest = widestOf(samples);
		return !widest || land.has(widest.x, widest.y) ? null : `water ${face}`;
	});
	const waters = [...dissolve(graph, labels).values()].flat();
	const lagoons = lagoonGates.map((gate) => {
		const inside = toGrid(gate.inside);
		const polygons = waters.filter((polygon) => indexOf(polygon).has(...inside));
		if (!polygons.length)
			throw new Error(`lagoon gates: ${gate.name.en} is not shut, or its inside point is on land`);
		return { gate, polygons };
	});
	return {
		gated: union(
			filled,
			lagoons.flatMap((l) => l.polygons.flat())
		),
		lagoons
	};
}
