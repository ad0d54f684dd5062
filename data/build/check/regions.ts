import { type GridLine, indexOf, toGrid } from '../grid/grid.ts';
import { regionList } from '../geography/region-list.ts';

/**
 * Natural Earth's codes are its own: checks each by a place that has to lie in it.
 * Throws with the ids of those that do not hold theirs.
 */
export function checkRegionCodes(regions: ReadonlyMap<string, GridLine[][]>): void {
	const wrong = regionList.filter(({ code, inside }) => {
		const polygons = regions.get(code);
		return !polygons || !indexOf(polygons.flat()).has(...toGrid(inside));
	});
	if (wrong.length)
		throw new Error(
			`region-list: ${wrong.map(({ id, code }) => `${id} is not ${code}`).join(', ')} by position`
		);
}
