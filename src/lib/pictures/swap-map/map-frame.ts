import { boundsOfCoords } from '../../geo/bounding-box';
import type { Box, Size } from '../../geo/cell-mask';
import type { PlanePoint } from '../../geo/projection';
import type { Bounds } from '../../model/dossier';
import { flatPlane } from '../flat-plane';

/** A map's window on the plane of one equal-area projection, in units from its top left corner. */
export interface MapFrame extends Size {
	/** Degrees to units, y down; what is far off is held beside the map. */
	readonly project: (longitude: number, latitude: number) => PlanePoint;
	readonly unitsPerKm: number;
	/** Whether all of a box is on the map. */
	readonly holds: (box: Box) => boolean;
	/** Whether something within bounds in degrees may be seen: never false for what is. */
	readonly mayShow: (bounds: Bounds) => boolean;
}

/** The map never shows less than this from top to bottom, in km: the layers are too coarse for it. */
const leastHeightKm = 160;

/** A window that shows all of some bounds in its middle, with a margin in units around them. */
export function mapFrame(bounds: Bounds, { width, height }: Size, margin: number): MapFrame {
	const {
		forward,
		box: [left, bottom, right, top]
	} = flatPlane(bounds);
	const unitsPerKm = Math.min(
		(width - 2 * margin) / (right - left),
		(height - 2 * margin) / (top - bottom),
		height / leastHeightKm
	);
	const hold = (value: number, size: number) => Math.max(-size, Math.min(value, 2 * size));
	const project = (longitude: number, latitude: number): PlanePoint => {
		const [x, y] = forward(longitude, latitude);
		return [
			hold(width / 2 + (x - (left + right) / 2) * unitsPerKm, width),
			hold(height / 2 - (y - (bottom + top) / 2) * unitsPerKm, height)
		];
	};
	return {
		width,
		height,
		project,
		unitsPerKm,
		holds: (box) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
		mayShow: ([west, south, east, north]) => {
			const edges = [west, (west + east) / 2, east].flatMap((lon) => [
				...project(lon, south),
				...project(lon, north)
			]);
			const [least, highest, most, lowest] = boundsOfCoords(edges);
			// Parallels are arcs: what is some way off may bulge in.
			const near = (low: number, high: number, size: number) =>
				low < 1.5 * size && high > -0.5 * size;
			return near(least, most, width) && near(highest, lowest, height);
		}
	};
}
