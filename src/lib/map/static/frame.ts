import { mercatorForward } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';

/** Width of the picture in its own units. Whole units only are drawn: half a pixel on most screens. */
export const frameWidth = 2000;

export type FramePlace = 'within' | 'margin' | 'off';

/** How much is drawn around the picture, for boxes of another shape, as a part of its sides. */
const margin = 0.7;

/** The picture's window on the Mercator plane. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Units per width of the world. */
	readonly scale: number;
	/** Degrees to the picture's units, y down. */
	readonly project: (longitude: number, latitude: number) => [number, number];
	/** The nearest point that is drawn: itself, or on the edge of the margin. */
	readonly hold: (x: number, y: number) => [number, number];
	/** How near the picture a box lies: within it, at least in part; in the margin drawn around; or off. */
	readonly place: (minX: number, minY: number, maxX: number, maxY: number) => FramePlace;
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
		hold: (x, y) => [
			Math.max(-margin * frameWidth, Math.min(x, (1 + margin) * frameWidth)),
			Math.max(-margin * height, Math.min(y, (1 + margin) * height))
		],
		place: (minX, minY, maxX, maxY) => {
			const meets = (part: number) =>
				maxX > -part * frameWidth &&
				minX < (1 + part) * frameWidth &&
				maxY > -part * height &&
				minY < (1 + part) * height;
			return meets(0) ? 'within' : meets(margin) ? 'margin' : 'off';
		}
	};
}
