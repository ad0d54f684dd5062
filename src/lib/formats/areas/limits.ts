/** What a file may hold: more is refused, with what to do, before memory runs out. */
export const limits = {
	/** Bytes of one file, and of all that an archive holds. */
	bytes: 512 * 2 ** 20,
	/** Files in a folder or archive. */
	files: 20_000,
	features: 1_000_000,
	rings: 2_000_000,
	positions: 20_000_000,
	/** Elements, collections or brackets in one another. */
	depth: 100
} as const;
