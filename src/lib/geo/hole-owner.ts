/**
 * Which of some outlines a hole lies in. Rings of clean ground touch at vertices only, but edges may
 * run along one another within rounding, so that no single position decides: the outline with most
 * edges' middles of the hole inside it, the first of those.
 *
 * @param hole, outlines closed flat rings `[lon, lat, …]` in degrees; outlines from the smallest
 * @returns index of the outline; −1 where the hole lies in none
 */
export function holeOwner(hole: ArrayLike<number>, outlines: readonly ArrayLike<number>[]): number {
	let owner = -1;
	let most = 0;
	outlines.forEach((outline, index) => {
		const inside = middlesInside(hole, outline);
		// A larger outline around the smallest one has no more of it inside.
		if (inside > most) [owner, most] = [index, inside];
	});
	return owner;
}

function middlesInside(hole: ArrayLike<number>, outline: ArrayLike<number>): number {
	let count = 0;
	for (let i = 0; i + 3 < hole.length; i += 2) {
		const lon = (hole[i]! + hole[i + 2]!) / 2;
		const lat = (hole[i + 1]! + hole[i + 3]!) / 2;
		if (encloses(outline, lon, lat)) count++;
	}
	return count;
}

/** Even-odd along a ray to the east. */
function encloses(ring: ArrayLike<number>, lon: number, lat: number): boolean {
	let odd = false;
	for (let i = 0; i + 3 < ring.length; i += 2) {
		const y1 = ring[i + 1]!;
		const y2 = ring[i + 3]!;
		if (y1 > lat === y2 > lat) continue;
		const x1 = ring[i]!;
		if (lon < x1 + ((ring[i + 2]! - x1) * (lat - y1)) / (y2 - y1)) odd = !odd;
	}
	return odd;
}
