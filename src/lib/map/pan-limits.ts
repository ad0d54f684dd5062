import type { Bounds } from '../model/dossier';

/** How far beyond the opening view the middle of the map may go, as a part of the view's sides. */
const reach = 0.8;

/** The nearest centre that does not lose the subject of the map; `[longitude, latitude]`. */
export function withinReach(
	[west, south, east, north]: Bounds,
	longitude: number,
	latitude: number
): [number, number] {
	const [across, down] = [(east - west) * reach, (north - south) * reach];
	return [
		Math.max(west - across, Math.min(longitude, east + across)),
		Math.max(south - down, Math.min(latitude, north + down))
	];
}
