/**
 * Ground as closed rings in flat arrays: what the clipping engine takes and gives. Outer rings run
 * counter-clockwise, holes clockwise; rings do not cross, so areas add up with their signs.
 */
export interface Rings {
	/** Interleaved [lon, lat, lon, lat, …] in degrees; each ring repeats its first position at its end. */
	readonly coords: Float64Array;
	/** Index of each ring's first position (positions, not numbers), and one more: their count. */
	readonly starts: Uint32Array;
}
