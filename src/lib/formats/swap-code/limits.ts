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

export type Limits = typeof limits;
