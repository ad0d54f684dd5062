/**
 * Levels for dots in a row, 0, 1, -1, 2 …, so that none lies over another.
 * @param places where they are along the row; `size` is the width of a dot in the same unit
 */
export function stackDots(places: readonly number[], size: number): number[] {
	const levels = places.map(() => 0);
	const order = places.map((_, at) => at).sort((a, b) => places[a]! - places[b]! || a - b);
	const ends = new Map<number, number>();
	for (const at of order) {
		let level = 0;
		while ((ends.get(level) ?? -Infinity) > places[at]!) level = level > 0 ? -level : 1 - level;
		ends.set(level, places[at]! + size);
		levels[at] = level;
	}
	return levels;
}
