import { toDegrees, type GridLine } from '../grid/grid.ts';
import { difference, union } from '../shape/clipper.ts';
import { leftHanded, type Outline } from './outline.ts';
import { inMiddle, type Sources } from './sources.ts';

/**
 * Every inland water and lagoon of the map's middle at full detail, each place
 * once: what a land-only area leaves out. Rings on the grid, shells
 * counter-clockwise, holes (islands) clockwise.
 */
export function fullWater(sources: Sources, outline: Outline): GridLine[] {
	const islands: GridLine[] = [];
	const waters: GridLine[] = [];
	for (const [shell, ...holes] of sources.russiaLand) {
		// Only the mainland is big; every other polygon here is an island in some water.
		if (amid(shell!)) islands.push(leftHanded(shell!));
		waters.push(...holes.filter(amid).map(leftHanded));
	}
	const russian = difference(union(waters), union(islands));
	return union([...outline.inlandWater, ...outline.lagoonWater, ...russian]);
}

function amid(ring: GridLine): boolean {
	return ring.every((point) => inMiddle(toDegrees(point)));
}
