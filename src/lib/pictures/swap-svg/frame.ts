import { Albers } from '../../geo/albers';
import type { PlanePoint } from '../../geo/projection';
import type { Bounds } from '../../model/dossier';
import { picture } from './content';

/** The map's window on the plane of one equal-area projection. */
export interface PictureFrame {
	/** Degrees to units of the picture, y down; what is far off is held beside the map. */
	readonly project: (longitude: number, latitude: number) => PlanePoint;
	readonly isIn: (x: number, y: number, margin: number) => boolean;
	readonly unitsPerKm: number;
}

/** Free space between what is shown and the edge of the map, in units. */
const margin = 70;

/** The map never shows less than this from top to bottom, in km: the layers are too coarse for it. */
const leastHeightKm = 160;

/** A window that shows all of some bounds, in their middle. */
export function pictureFrame([west, south, east, north]: Bounds): PictureFrame {
	const span = north - south;
	// Standard parallels a sixth in from the edges keep the scale error smallest (Snyder 1987, p. 99).
	const albers = new Albers({
		parallels: [south + span / 6, north - span / 6],
		origin: [(west + east) / 2, (south + north) / 2]
	});
	const edges = [west, (west + east) / 2, east].flatMap((lon) =>
		[south, north].map((lat) => albers.forward(lon, lat))
	);
	const [xs, ys] = [edges.map(([x]) => x), edges.map(([, y]) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
	const { mapWidth: width, height } = picture;
	const unitsPerKm = Math.min(
		(width - 2 * margin) / (right - left),
		(height - 2 * margin) / (top - bottom),
		height / leastHeightKm
	);
	const hold = (value: number, size: number) => Math.max(-size, Math.min(value, 2 * size));
	return {
		project: (longitude, latitude) => {
			const [x, y] = albers.forward(longitude, latitude);
			return [
				hold(width / 2 + (x - (left + right) / 2) * unitsPerKm, width),
				hold(height / 2 - (y - (bottom + top) / 2) * unitsPerKm, height)
			];
		},
		isIn: (x, y, by) => x >= by && x <= width - by && y >= by && y <= height - by,
		unitsPerKm
	};
}
