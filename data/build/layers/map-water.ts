import type { GridPolygon } from '../grid/dissolve.ts';
import { closed, type GridLine, signedArea2 } from '../grid/grid.ts';
import { repairRings } from '../grid/repair.ts';
import { leftHanded, type Outline } from '../geography/outline.ts';
import type { Name } from '../geography/region-list.ts';
import { union } from '../shape/clipper.ts';
import { simplifyLine } from '../shape/simplify-line.ts';

/** A water of the drawn map. */
export interface MapWater {
	polygon: GridPolygon;
	name?: Name;
}

/** Smallest water and island drawn, in square degrees of the grid (about 6 km²). */
const smallest2 = 2 * 0.0007 * 1e10;
/** How far a shore may be moved, in grid units: about 250 m. */
const tolerance = 230;

/**
 * The waters worth drawing: lakes, reservoirs and wide rivers, generalised, and
 * the lagoons. For drawing only; areas of water are measured on the full data.
 */
export function mapWater(waterbodies: readonly GridLine[][], outline: Outline): MapWater[] {
	const rings = union(
		waterbodies.flatMap(([shell]) => (shell ? [leftHanded(shell)] : [])),
		outline.straitLagoons
	);
	const drawn = rings
		.filter((ring) => Math.abs(signedArea2(ring)) > smallest2)
		.map((ring) => simplifyLine(closed(ring), tolerance).slice(0, -1))
		.filter((ring) => ring.length > 2);
	// Simplifying may make rings cross.
	const waters = repairRings(drawn)
		.filter(([shell]) => signedArea2(shell!) > smallest2)
		.map((polygon): MapWater => ({ polygon }));
	for (const { gate, polygons } of outline.lagoons)
		for (const polygon of polygons) waters.push({ polygon, name: gate.name });
	return waters;
}
