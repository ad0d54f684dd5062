import { mercatorForward, mercatorInverse, mercatorWorldWidthPx } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { Camera } from '../../model/view';
import type { Padding, Size } from '../padding';
import type { Frame } from './frame';

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
