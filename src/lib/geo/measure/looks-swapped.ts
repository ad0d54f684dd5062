import type { Bounds } from '../../model/dossier';
import { boundsCover, boundsMeet } from '../bounding-box';

/**
 * Whether ground lies outside of the region of interest as it is written, and inside of it with
 * longitude and latitude exchanged: then they probably stand in the wrong order.
 */
export function looksSwapped(box: Bounds, around: Bounds): boolean {
	const [west, south, east, north] = box;
	return !boundsMeet(box, around) && boundsCover(around, [south, west, north, east]);
}
