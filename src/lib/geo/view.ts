import type { Bounds } from './bounds';
import type { Forward, PlanePoint } from './projection';

/** A picture of part of a projected plane. */
export interface View {
	/** Output units (pixels) per unit of the plane. */
	readonly scale: number;
	/** Point of the plane in the middle of the picture. */
	readonly centre: PlanePoint;
	readonly width: number;
	readonly height: number;
	/** True when the plane's y grows to the north (Albers), false when to the south (Mercator). */
	readonly northUp: boolean;
}

/** Degrees to the picture's pixels: x to the right, y down, [0, 0] at the top left. */
export function viewForward(forward: Forward, view: View): Forward {
	const sign = view.northUp ? -1 : 1;
	return (lon, lat) => {
		const [x, y] = forward(lon, lat);
		return [
			view.width / 2 + (x - view.centre[0]) * view.scale,
			view.height / 2 + sign * (y - view.centre[1]) * view.scale
		];
	};
}

/**
 * The largest view that shows all of some bounds within a picture, `padding` pixels from its edges.
 * The outline of the bounds is walked, as a parallel may be a curve on the plane.
 *
 * @param bounds [west, south, east, north] in degrees
 * @throws RangeError when the picture has no room inside its padding, or the bounds no size
 */
export function fitView(
	forward: Forward,
	bounds: Bounds,
	picture: { width: number; height: number; padding?: number; northUp: boolean }
): View {
	const { width, height, padding = 0, northUp } = picture;
	const [west, south, east, north] = bounds;
	let minX = Infinity;
	let minY = Infinity;
	let maxX = -Infinity;
	let maxY = -Infinity;
	const steps = 32;
	for (let i = 0; i <= steps; i++) {
		const lon = west + ((east - west) * i) / steps;
		const lat = south + ((north - south) * i) / steps;
		for (const [x, y] of [
			forward(lon, south),
			forward(lon, north),
			forward(west, lat),
			forward(east, lat)
		]) {
			minX = Math.min(minX, x);
			maxX = Math.max(maxX, x);
			minY = Math.min(minY, y);
			maxY = Math.max(maxY, y);
		}
	}
	const scale = Math.min(
		(width - 2 * padding) / (maxX - minX),
		(height - 2 * padding) / (maxY - minY)
	);
	if (!(scale > 0 && Number.isFinite(scale))) {
		throw new RangeError(
			`bounds [${bounds.join(', ')}] do not fit ${width} × ${height} with ${padding} of padding`
		);
	}
	return { scale, centre: [(minX + maxX) / 2, (minY + maxY) / 2], width, height, northUp };
}
