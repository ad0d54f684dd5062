import { mercatorForward } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';

/** Width of the picture in its own units: a tenth of one is the finest step drawn. */
export const frameWidth = 1000;

/** The picture's window on the Mercator plane. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Units per width of the world. */
	readonly scale: number;
	/** Degrees to the picture's units, y down. */
	readonly project: (longitude: number, latitude: number) => [number, number];
	/** Whether a point of the picture is near enough to be drawn: within it, or as far again around. */
	readonly near: (x: number, y: number) => boolean;
}

/** The window that shows exactly these bounds. */
export function staticFrame([west, south, east, north]: Bounds): Frame {
	const [left, top] = mercatorForward(west, north);
	const [right, bottom] = mercatorForward(east, south);
	const scale = frameWidth / (right - left);
	const height = Math.round((bottom - top) * scale);
	return {
		width: frameWidth,
		height,
		scale,
		project: (longitude, latitude) => {
			const [x, y] = mercatorForward(longitude, latitude);
			return [(x - left) * scale, (y - top) * scale];
		},
		near: (x, y) => x > -frameWidth && x < 2 * frameWidth && y > -height && y < 2 * height
	};
}
