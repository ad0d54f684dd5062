import type { PolygonIndex } from '../../../src/lib/geo/polygon-index.ts';
import { type GridLine, indexOf, signedArea2 } from '../grid/grid.ts';
import { gridPolygons } from '../grid/dissolve.ts';
import { difference, inflate, union } from './clipper.ts';
import type { MetricPlane } from './metric-plane.ts';

/**
 * The lagoons that open to the sea through straits narrower than `widthKm` only.
 *
 * The land is grown by half that width, which shuts the straits; what is then
 * enclosed is a lagoon if at least `coreSqKm` of it is left. Growing is undone,
 * and of the ground gained only the pieces around such a core are kept: the
 * lagoon with its strait, not every creek of the coast. Returns rings on the grid
 * (shells counter-clockwise, holes clockwise) that lie outside of `land`. A core
 * in `elsewhere` (the ground of neighbours) is a bend of the border, no lagoon.
 */
export function lagoonsBehindStraits(
	land: GridLine[],
	plane: MetricPlane,
	widthKm: number,
	coreSqKm: number,
	elsewhere: PolygonIndex
): GridLine[] {
	const metric = land.map((ring) => plane.toMetres(ring));
	const halfWidthM = (widthKm * 1000) / 2;
	const grown = inflate(metric, halfWidthM);
	const cores = grown.filter(
		(ring) =>
			signedArea2(ring) / 2 < -coreSqKm * 1e6 &&
			!plane.toGrid(ring).some((point) => elsewhere.has(...point))
	);
	const shells = grown.filter((ring) => signedArea2(ring) > 0);
	const closed = union(inflate(shells, -halfWidthM), metric);
	// Growing and shrinking leaves crumbs along every shore: under a hectare is none of ours.
	const gained = gridPolygons(
		difference(closed, metric).filter((ring) => Math.abs(signedArea2(ring)) / 2 > 1e4)
	);
	const around = gained.filter((polygon) => {
		const area = indexOf(polygon);
		return cores.some((core) => core.some((point) => area.has(...point)));
	});
	return around.flat().map((ring) => plane.toGrid(ring));
}
