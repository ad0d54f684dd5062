import type { ShapePath } from '../../model/dossier';
import { Albers } from '../albers';
import { boundsOfCoords } from '../bounding-box';
import { multiPolygonOf, type Rings } from '../rings';
import { svgPath } from '../svg-path';
import { middleOf } from './polar-form';

/** How many of its tolerances the longer side of an outline is: half a pixel on a large drawing. */
const detail = 600;

/**
 * A shape drawn in equal area, one unit of the path to the kilometre, its box starting at 0, 0. The
 * projection is Albers' with the shape's own latitude as its parallel of true scale, so that shapes
 * stay true, too.
 */
export function equalAreaOutline(rings: Rings): ShapePath {
	const [lon, middle] = middleOf(rings);
	// On the equator the cone would be a cylinder.
	const lat = Math.abs(middle) < 0.01 ? 0.01 : middle;
	const albers = new Albers({ parallels: [lat, lat], origin: [lon, lat] });
	const plane = Float64Array.from(rings.coords);
	for (let i = 0; i < plane.length; i += 2) plane.set(albers.forward(plane[i]!, plane[i + 1]!), i);
	const [west, south, east, north] = boundsOfCoords(plane);
	const [width, height] = [east - west, north - south];
	const tolerance = Math.max(width, height) / detail;
	const d = svgPath(multiPolygonOf(rings), {
		project: (longitude, latitude) => {
			const [x, y] = albers.forward(longitude, latitude);
			return [x - west, north - y];
		},
		tolerance,
		minimumArea: tolerance * tolerance,
		decimals: Math.min(6, Math.max(0, Math.ceil(-Math.log10(tolerance / 4))))
	});
	return { d, width, height };
}
