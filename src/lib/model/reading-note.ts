/** What stood in a geometry and was read in one certain way, which has to be said. */
export type ReadingNote =
	/** No geometry. */
	| 'null-geometry'
	/** A point or line: no area. */
	| 'no-ground'
	/** A polygon without positions. */
	| 'empty'
	/** A ring of under 3 different positions: no area. */
	| 'thin-ring'
	/** Numbers beyond longitude and latitude. */
	| 'height'
	/** A position that repeats the one before. */
	| 'repeated-position'
	/** A ring whose end is not its start. */
	| 'unclosed-ring'
	/** A longitude beyond ±180. */
	| 'longitude-beyond-180'
	/** An edge over more than half the way round the Earth. */
	| 'long-edge';
