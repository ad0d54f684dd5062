import { geometryAreaSqKm } from '../../../src/lib/geo/area.ts';
import { closed, type GridLine, pointKey, ringToGrid, signedArea2 } from '../grid/grid.ts';
import { countCuts } from '../grid/node-segments.ts';
import type { Feature } from '../layers/geojson.ts';
import type { Problems } from './problems.ts';

/** Smallest polygon that a layer of areas may hold: less is a sliver, in km². */
const sliverSqKm = 1e-4;

/** The rings (on the grid, unclosed) of a feature's polygons, by polygon. */
export function polygonsOf({ geometry }: Feature): GridLine[][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates.map(ringToGrid)];
	if (geometry.type === 'MultiPolygon')
		return geometry.coordinates.map((rings) => rings.map(ringToGrid));
	return [];
}

/** Checks each polygon of a layer: closed, right-handed, simple, no sliver. */
export function checkPolygons(
	name: string,
	features: readonly Feature[],
	problems: Problems
): void {
	for (const feature of features) {
		const label = `${name}: ${feature.properties.id ?? JSON.stringify(feature.properties)}`;
		const polygons = polygonsOf(feature);
		for (const rings of polygons) {
			rings.forEach((ring, i) => {
				const at = JSON.stringify(ring[0]?.map((c) => c / 1e5));
				problems.expect(ring.length > 2, `${label}: a ring at ${at} has under 4 positions`);
				const area2 = signedArea2(ring);
				problems.expect(i === 0 ? area2 > 0 : area2 < 0, `${label}: winding of a ring at ${at}`);
			});
			const area = geometryAreaSqKm({
				type: 'Polygon',
				coordinates: rings.map((ring) => closed(ring).map(([x, y]) => [x / 1e5, y / 1e5]))
			});
			problems.expect(
				area > sliverSqKm,
				`${label}: a sliver at ${rings[0]![0]!.map((c) => c / 1e5)}`
			);
		}
		const cuts = countCuts(polygons.flat().map(closed));
		problems.expect(
			cuts === 0,
			`${label}: its rings cross or touch inside an edge (${cuts} times)`
		);
	}
}

/**
 * Checks that the areas of a layer part the ground among them: their outlines meet
 * at vertices only, no edge is used twice in one direction, so that nothing
 * overlaps. Returns how many edges are shared, once in each direction.
 */
export function checkPartition(
	name: string,
	features: readonly Feature[],
	problems: Problems
): number {
	const directed = new Set<string>();
	let shared = 0;
	for (const feature of features)
		for (const ring of polygonsOf(feature).flat())
			ring.forEach((a, i) => {
				const b = ring[(i + 1) % ring.length]!;
				const key = `${pointKey(a)}_${pointKey(b)}`;
				problems.expect(
					!directed.has(key),
					`${name}: ${feature.properties.id} overlaps another one at ${a.map((c) => c / 1e5)}`
				);
				directed.add(key);
				if (directed.has(`${pointKey(b)}_${pointKey(a)}`)) shared++;
			});
	const lines = features.flatMap((feature) => polygonsOf(feature).flat().map(closed));
	const cuts = countCuts(lines);
	problems.expect(cuts === 0, `${name}: outlines cross each other (${cuts} times)`);
	return shared;
}
