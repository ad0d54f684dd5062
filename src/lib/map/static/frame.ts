import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { Camera } from '../../model/view';
import type { Padding, Size } from '../padding';

/** Width of the picture in its own units. Whole units only are drawn: half a pixel on most screens. */
const frameWidth = 2000;

type FramePlace = 'within' | 'margin' | 'off';

/** How much is drawn around the picture, for boxes of another shape, as parts of its sides. */
export interface Margin {
	readonly across: number;
	readonly down: number;
}

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

/**
 * The window that shows exactly these bounds.
 *
 * @param margin how far around it is drawn before what goes on is held at the edge
 */
export function staticFrame(
	[west, south, east, north]: Bounds,
	margin: Margin = { across: 0.7, down: 0.7 }
): Frame {
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
			Math.max(-margin.across * frameWidth, Math.min(x, (1 + margin.across) * frameWidth)),
			Math.max(-margin.down * height, Math.min(y, (1 + margin.down) * height))
		],
		place: (minX, minY, maxX, maxY) => {
			const meets = ({ across, down }: Margin) =>
				maxX > -across * frameWidth &&
				minX < (1 + across) * frameWidth &&
				maxY > -down * height &&
				minY < (1 + down) * height;
			if (meets({ across: 0, down: 0 })) return 'within';
			return meets(margin) ? 'margin' : 'off';
		}
	};
}

/**
 * How much the still maps show around the picture: the one for screens with room, the one for phones,
 * where a sheet leaves a low and wide part, and the coarse one that lies under either.
 */
export const stillMargins = {
	wide: { across: 0.2, down: 0.6 },
	phone: { across: 0.6, down: 0.6 },
	far: { across: 1.6, down: 2.6 }
} as const satisfies Readonly<Record<string, Margin>>;

/** The box of the picture with a margin, in units of its window. */
export function wholePicture(
	{ width, height }: Pick<Frame, 'width' | 'height'>,
	{ across, down }: Margin
) {
	const [left, top] = [Math.round(width * across), Math.round(height * down)];
	return { x: -left, y: -top, width: width + 2 * left, height: height + 2 * top };
}

/** Where a camera puts the picture's window in a box of so many CSS pixels; in CSS pixels. */
export function placedWindow(frame: Frame, { center, zoom }: Camera, size: Size) {
	const pxPerUnit = mercatorWorldWidthPx(zoom) / frame.scale;
	const [middleX, middleY] = frame.project(center[0], center[1]);
	return {
		left: size.width / 2 - middleX * pxPerUnit,
		top: size.height / 2 - middleY * pxPerUnit,
		width: frame.width * pxPerUnit,
		height: frame.height * pxPerUnit
	};
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
