import type { Box } from '../clip/ring-boxes';

/**
 * Whether ground lies outside of the region of interest as it is written, and inside of it with
 * longitude and latitude exchanged: then they probably stand in the wrong order.
 */
export function looksSwapped({ west, south, east, north }: Box, around: Box): boolean {
	const apart =
		west > around.east || east < around.west || south > around.north || north < around.south;
	return (
		apart &&
		south >= around.west &&
		north <= around.east &&
		west >= around.south &&
		east <= around.north
	);
}
