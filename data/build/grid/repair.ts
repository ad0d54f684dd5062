import { dissolve, type GridPolygon } from './dissolve.ts';
import { sampleFaces, widestOf } from './face-points.ts';
import { closed, indexOf, type GridLine } from './grid.ts';
import { nodeSegments } from './node-segments.ts';
import { buildGraph } from './planar-graph.ts';

/**
 * Proper polygons of what lies inside rings by even-odd, whatever the rings do:
 * cross or touch themselves or each other.
 */
export function repairRings(rings: readonly GridLine[]): GridPolygon[] {
	const graph = buildGraph(nodeSegments(rings.map((ring) => ({ line: closed(ring), mark: 1 }))));
	const area = indexOf(rings);
	const labels = sampleFaces(graph, 3).map((samples) => {
		const widest = widestOf(samples);
		return widest && area.has(widest.x, widest.y) ? 'in' : null;
	});
	return dissolve(graph, labels).get('in') ?? [];
}
