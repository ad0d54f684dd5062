import type { FeatureCollection, Point } from 'geojson';
import type { Padding, Size } from '../padding';
import { type Plane, positionOf } from '../tools/plane';
import type { Box } from '../../geo/cell-mask';
import type { PlacedNames } from './place-names';

/** Half the thickness of an edge, in CSS pixels. */
const edge = 1;

interface View {
	readonly size: Size;
	readonly covered: Padding;
}

/** Where the map's own labels may not lie: on a name, under a button, over an edge of what is in view. */
export function reservedBoxes(placed: PlacedNames, covers: readonly Box[], view: View): Box[] {
	const own = placed.names.map(({ box }) => box);
	if (placed.callout) own.push(placed.callout.box);
	return [...own, ...covers, ...edgesOf(view)].filter(
		({ left, top, right, bottom }) => right > left && bottom > top
	);
}

/** The edges of the part of the map that is in view: a label that crosses one would be cut off. */
function edgesOf({ size: { width, height }, covered }: View): Box[] {
	const [left, top] = [covered.left, covered.top];
	const [right, bottom] = [width - covered.right, height - covered.bottom];
	if (right <= left || bottom <= top) return [];
	return [
		{ left, right, top: top - edge, bottom: top + edge },
		{ left, right, top: bottom - edge, bottom: bottom + edge },
		{ left: left - edge, right: left + edge, top, bottom },
		{ left: right - edge, right: right + edge, top, bottom }
	];
}

/**
 * Room that the map's own labels have to leave free: each box as a point with the padding of an
 * unseen icon there, `[top, right, bottom, left]`.
 */
export function reservedFeatures(boxes: readonly Box[], plane: Plane): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: boxes.map(({ left, top, right, bottom }) => {
			const [across, down] = [(right - left) / 2, (bottom - top) / 2];
			return {
				type: 'Feature',
				properties: { room: [down, across, down, across] },
				geometry: {
					type: 'Point',
					coordinates: [...positionOf(plane, [left + across, top + down])]
				}
			};
		})
	};
}
