/*
 * What every part of a recipe must be, in a swap that is written and in a code that is read. Each
 * rule throws RangeError for what is not so.
 */

export function checkAreas(areas: readonly string[]): void {
	if (new Set(areas).size < areas.length) throw new RangeError('a ground names a held area twice');
}

export function checkPosition(x: number, y: number): void {
	const sound =
		Number.isInteger(x) &&
		Number.isInteger(y) &&
		Math.abs(x) <= limits.longitude &&
		Math.abs(y) <= limits.latitude;
	if (!sound) throw new RangeError(`[${x}, ${y}] is no position in steps of 0.00001 degree`);
}

export function checkRing(ring: readonly number[]): void {
	if (ring.length % 2 !== 0)
		throw new RangeError(`a ring of an outline has ${ring.length} numbers, not pairs`);
	for (let i = 0; i < ring.length; i += 2) checkPosition(ring[i]!, ring[i + 1]!);
}

/** Ascending order, at least one cell per run, and a gap between runs of a row. */
export function checkRuns(runs: readonly number[]): void {
	if (runs.length % 3 !== 0) throw new RangeError('a run of cells is incomplete');
	let [lastRow, end] = [-Infinity, -Infinity];
	for (let i = 0; i < runs.length; i += 3) {
		const [row, column, cells] = runs.slice(i, i + 3) as [number, number, number];
		const whole = [row, column, cells].every(
			(n) => Number.isInteger(n) && Math.abs(n) <= limits.cellIndex
		);
		if (!whole || cells < 1 || row < lastRow || (row === lastRow && column <= end))
			throw new RangeError(
				`the run [${row}, ${column}, ${cells}] of cells is no run, or out of order`
			);
		[lastRow, end] = [row, column + cells];
	}
}

export function checkTarget(targetSqKm: number): void {
	if (!(targetSqKm > 0 && targetSqKm <= limits.targetSqKm))
		throw new RangeError(`${targetSqKm} km² is no area to grow to`);
}

/** Ids are whole numbers, each another, and the next one is above them all. */
export function checkIds(ids: readonly number[], nextId: number): void {
	if (ids.length > limits.parcels)
		throw new RangeError(`it has more than ${limits.parcels} parcels`);
	if (new Set(ids).size < ids.length) throw new RangeError('two parcels have the same id');
	const sound = (id: number) => Number.isInteger(id) && id >= 0 && id <= limits.ids;
	if (![...ids, nextId].every(sound)) throw new RangeError('an id is no whole number that is left');
	if (nextId <= highestId(ids)) throw new RangeError('the next id is not above all ids');
}

/** −1 where there are none, so that ids may start at 0. */
export function highestId(ids: readonly number[]): number {
	return Math.max(-1, ...ids);
}

/** What a swap may hold to be written as a code: far more than a person composes, little for a machine. */
export const limits = {
	/** Characters of a code. */
	characters: 2_000_000,
	parcels: 400,
	/** Positions of all distinct outlines together. */
	positions: 20_000,
	/** Runs of cells of all distinct brush shapes together. */
	runs: 50_000,
	/** Distinct grounds and shapes. */
	nodes: 40_000,
	/** Steps of all distinct grounds together. */
	steps: 200_000,
	/** Grounds within grounds: 600 are too many for a message to a worker. */
	depth: 500,
	/** Ids that were ever given out. */
	ids: 1e9,
	/** Rows and columns of the brush's grid, either side of its origin. */
	cellIndex: 1e6,
	/** In whole steps of 10⁻⁵ degree. */
	longitude: 180e5,
	latitude: 90e5,
	targetSqKm: 1e9
} as const;
