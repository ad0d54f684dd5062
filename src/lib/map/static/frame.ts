import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { Camera } from '../../model/view';
import type { Padding, Size } from '../padding';

/** Width of the picture in its own units. Whole units only are drawn: half a pixel on most screens. */
const frameWidth = 2000;

type FramePlace = 'within' | 'margin' | 'off';

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

/** How much the still map shows around the picture, as parts of its sides; StillMap.svelte has the same. */
const stillMargin = { across: 0.2, down: 0.6 };

/** The box of the whole still map, in units of the picture's window. */
export function wholePicture({ width, height }: Pick<Frame, 'width' | 'height'>) {
	const [left, top] = [
		Math.round(width * stillMargin.across),
		Math.round(height * stillMargin.down)
	];
	return { x: -left, y: -top, width: width + 2 * left, height: height + 2 * top };
}

/** Where a camera puts the whole still map in a box of so many CSS pixels; in CSS pixels. */
export function placedPicture(frame: Frame, { center, zoom }: Camera, size: Size) {
	const pxPerUnit = mercatorWorldWidthPx(zoom) / frame.scale;
	const [middleX, middleY] = frame.project(center[0], center[1]);
	const { x, y, width, height } = wholePicture(frame);
	return {
		left: size.width / 2 + (x - middleX) * pxPerUnit,
		top: size.height / 2 + (y - middleY) * pxPerUnit,
		width: width * pxPerUnit,
		height: height * pxPerUnit
	};
}

/** The part of the picture that a camera shows in a box of so many CSS pixels, as a `viewBox`. */
export function cameraBox(frame: Frame, { center, zoom }: Camera, size: Size): string {
	const unitsPerPx = frame.scale / mercatorWorldWidthPx(zoom);
	const [x, y] = frame.project(center[0], center[1]);
	const [width, height] = [size.width * unitsPerPx, size.height * unitsPerPx];
	const box = [x - width / 2, y - height / 2, width, height];
	return box.map((value) => Number(value.toFixed(2))).join(' ');
}

/** The camera that shows all of some bounds within the padding, as MapLibre's `fitBounds` finds it. */
export function cameraForBounds(
	[west, south, east, north]: Bounds,
	size: Size,
	padding: Padding,
	maxZoom: number
): Camera {
	const [left, top] = mercatorForward(west, north);
	const [right, bottom] = mercatorForward(east, south);
	const free = {
		width: size.width - padding.left - padding.right,
		height: size.height - padding.top - padding.bottom
	};
	const worldPx = Math.min(free.width / (right - left), free.height / (bottom - top));
	const zoom = Math.min(Math.log2(Math.max(worldPx, 1) / mercatorWorldWidthPx(0)), maxZoom);
	const px = mercatorWorldWidthPx(zoom);
	// The middle of the bounds stands in the middle of the free part, not of the box.
	const x = (left + right) / 2 + (padding.right - padding.left) / 2 / px;
	const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / px;
	return { center: mercatorInverse(x, y), zoom };
}
