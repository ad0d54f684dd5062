/**
 * Polygons read so that no edge is longer than 180 degrees of longitude: the short way round, across
 * the antimeridian. Longitudes go on beyond ±180 then. Null where a ring does not close that way: it
 * goes round a pole.
 *
 * @param polygons rings `[lon, lat, …]` in degrees, closed, longitudes within ±540
 */
export function unwrapped(
	polygons: readonly (readonly Float64Array[])[]
): readonly (readonly Float64Array[])[] | null {
	const read = polygons.map((rings) => {
		const [outline] = rings;
		return rings.map((ring) => shortWay(ring, outline![0]!));
	});
	return read.every((rings) => rings.every((ring) => ring !== null))
		? (read as readonly (readonly Float64Array[])[])
		: null;
}

/** A ring from edge to edge the short way, its start as near to a longitude as whole turns bring it. */
function shortWay(ring: Float64Array, near: number): Float64Array | null {
	const out = Float64Array.from(ring);
	const base = near - 360 * Math.round(near / 360);
	let last = base;
	for (let i = 0; i < out.length; i += 2) {
		out[i]! -= 360 * Math.round((out[i]! - last) / 360);
		last = out[i]!;
	}
	return Math.abs(out[0]! - out.at(-2)!) < 180 ? out : null;
}
