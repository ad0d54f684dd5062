import type { LonLat } from '../../model/map-overlay';
import type { Size } from '../padding';
import { type Pixel, pixelOf, type Plane, positionOf } from '../tools/plane';
import { boxAround, middleOfBox } from '../../geo/cell-mask';
import type { PlacedName, PlacedNames } from './place-names';

/** A name on the ground: it moves with the map until it is placed anew. */
export interface Standing {
	readonly country: string;
	readonly small: boolean;
	readonly at: LonLat;
	readonly size: Size;
}

/** A callout on the ground: its box, and where its line begins, from the point that it speaks of. */
export interface StandingCallout {
	readonly at: LonLat;
	readonly left: number;
	readonly top: number;
	readonly from: Pixel;
}

/** What was placed on the map's box, on the ground under it. */
export function standingAt({ names, callout }: PlacedNames, plane: Plane) {
	const standing = names.map(({ country, small, box }): Standing => ({
		country,
		small,
		at: positionOf(plane, middleOfBox(box)),
		size: { width: box.right - box.left, height: box.bottom - box.top }
	}));
	const pointing: StandingCallout | null = callout && {
		at: positionOf(plane, callout.at),
		left: callout.box.left - callout.at[0],
		top: callout.box.top - callout.at[1],
		from: [callout.from[0] - callout.at[0], callout.from[1] - callout.at[1]]
	};
	return { standing, pointing };
}

/** Where a name on the ground is on the map's box now. */
export function placedNow({ country, small, at, size }: Standing, plane: Plane): PlacedName {
	return { country, small, box: boxAround(pixelOf(plane, at), size) };
}
