import { geometryAreaSqKm } from '../../../src/lib/geo/area.ts';
import { boundsMeet, boundsOfCoords } from '../../../src/lib/geo/bounding-box.ts';
import type { GridPolygon } from '../grid/dissolve.ts';
import { signedArea2, type GridLine } from '../grid/grid.ts';
import { intersection } from '../shape/clipper.ts';
import { polygonGeometry } from './geojson.ts';

/** Area of polygons on the WGS84 ellipsoid, in km². */
export function areaSqKm(polygons: readonly GridPolygon[]): number {
	return polygons.length ? geometryAreaSqKm(polygonGeometry(polygons)) : 0;
}

/** Area of rings (shells counter-clockwise, holes clockwise), in km². */
export function ringsAreaSqKm(rings: readonly GridLine[]): number {
	// Plain sums: clipper's rings may touch, so that nesting them is not always decidable.
	let area = 0;
	for (const ring of rings)
		if (ring.length > 2) area += Math.sign(signedArea2(ring)) * areaSqKm([[ring]]);
	return area;
}

/** How much of the polygons the water (rings, each place once) covers, in km². */
export function waterAreaSqKm(polygons: readonly GridPolygon[], water: GridLine[]): number {
	return ringsAreaSqKm(waterWithin(polygons, water));
}

/** The part of the water (rings, each place once) that lies inside the polygons. */
export function waterWithin(polygons: readonly GridPolygon[], water: GridLine[]): GridLine[] {
	return intersection(polygons.flat(), within(polygons, water));
}

/** A measured area as the layers state it: to 0.01 km². */
export function rounded(area: number): number {
	return Math.round(area * 100) / 100;
}

/** The rings whose box meets the box of the polygons: most waters are far away. */
function within(polygons: readonly GridPolygon[], water: GridLine[]): GridLine[] {
	const bounds = boundsOfCoords(polygons.flat(3));
	return water.filter((ring) => boundsMeet(boundsOfCoords(ring.flat()), bounds));
}
