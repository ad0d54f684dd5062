import type { AreasFault } from './areas-fault';
import type { Bounds } from './dossier';
import type { ReadingNote } from './reading-note';

/** Formats of files with areas that people bring along. */
export const areaFormats = [
	...(['geojson', 'kml', 'kmz', 'shapefile', 'topojson', 'flatgeobuf'] as const),
	...(['csv', 'wkt', 'gpx'] as const)
] as const;
export type AreaFormat = (typeof areaFormats)[number];

/** What a feature says of itself, with keys and texts as they stand in the file: never markup of ours. */
export type ForeignProperties = Readonly<Record<string, unknown>>;

/** A feature of somebody's file, on the globe. */
export interface ForeignFeature {
	/** The file it stands in, as `ForeignFile.name`. */
	readonly file: string;
	/** Counted from 0 in its file. */
	readonly index: number;
	readonly id: string | number | null;
	/** Folders or layer around it, the outermost first, ` / ` between them; null where there are none. */
	readonly layer: string | null;
	readonly properties: ForeignProperties;
	/** Of the geometry, as GeoJSON calls it; null where there is none. */
	readonly type: string | null;
	/**
	 * Polygons as rings, the outline first: `[lon, lat, …]` in degrees, closed, of 4 positions or more.
	 * None for points and lines.
	 */
	readonly polygons: readonly (readonly Float64Array[])[];
	readonly notes: ReadonlyMap<ReadingNote, number>;
}

/** What was recognised in a file, or passed over, and has to be said. */
export type AreasNoteCode =
	| 'byte-order-mark'
	/** Features stand in a member of another object: `slots.member`. */
	| 'wrapped'
	| 'nested-collections'
	/** Coordinates were converted: `slots.system`. */
	| 'converted'
	/** The system that the file names has no shift to WGS84 with it: some 100 m may be missing. */
	| 'datum-unshifted'
	| 'axes-exchanged'
	/** Texts were read in this encoding because nothing says another: `slots.encoding`. */
	| 'encoding-guessed'
	/** A link to another place, which is never followed. */
	| 'network-link'
	| 'lines-closed'
	/** Outlines were led the short way across the 180th meridian. */
	| 'short-edges'
	| 'points'
	| 'deleted-rows'
	/** Files in an archive that hold no areas: `slots.files`. */
	| 'passed-over'
	/** Shapes and rows of a shapefile are not as many as each other. */
	| 'rows-missing'
	/** A part that a format has and that we do not read: `slots.part`. */
	| 'part-left-out';

export interface AreasNote {
	readonly code: AreasNoteCode;
	readonly times: number;
	readonly slots: Readonly<Record<string, string | number>>;
}

/** The day of a file: to be confirmed, since it is read from a name or a property. */
export interface FoundDay {
	/** ISO; null where several are possible. */
	readonly day: string | null;
	readonly from: 'name' | 'property';
	/** As it stands there. */
	readonly text: string;
	/** The days that it can be read as. */
	readonly candidates: readonly string[];
}

/** A file, or a file of an archive, that was read. */
export interface ForeignFile {
	/** With its path in the folder or archive. */
	readonly name: string;
	readonly format: AreaFormat;
	readonly features: number;
	/** The reference system that its coordinates were read in: `EPSG:4326` …, or a name from the file. */
	readonly system: string;
	/** Who says so. */
	readonly systemBy: 'format' | 'file' | 'answer' | 'numbers';
	readonly day: FoundDay | null;
	readonly notes: readonly AreasNote[];
}

/** How coordinates of a file may be read. */
export interface AreasReading {
	/** What is given back as the answer. */
	readonly answer: AreasAnswer;
	/** Where everything would lie, in degrees. */
	readonly bounds: Bounds | null;
}

/** What only people know; a file with a question that blocks has no features until it is answered. */
export interface AreasQuestion {
	readonly code:
		/** Numbers that are no degrees, and no system said. */
		| 'system'
		/** Degrees that would enclose more than any country has: metres, perhaps. */
		| 'small-metres'
		/** Latitude and longitude may stand in the other order. */
		| 'axes'
		/** Lines that enclose ground if they are closed. */
		| 'lines'
		/** Edges over more than half of the way round may be meant to cross the 180th meridian. */
		| 'edges';
	readonly file: string;
	readonly blocks: boolean;
	/** Numbers of the file to show: a position, a count. */
	readonly slots: Readonly<Record<string, string | number>>;
	readonly readings: readonly AreasReading[];
}

/** Answers for a file, each left out where it was not asked. */
export interface AreasAnswer {
	/** `EPSG:…`; degrees as they stand are `EPSG:4326`. */
	readonly system?: string;
	readonly axes?: 'as-written' | 'exchanged';
	readonly lines?: 'closed' | 'left-out';
	/** Edges over more than half of the way round; as written until it is said. */
	readonly edges?: 'short' | 'as-written';
}

/** What files hold. */
export interface ForeignGround {
	readonly files: readonly ForeignFile[];
	readonly features: readonly ForeignFeature[];
	/** Files that could not be read, beside others that could. */
	readonly unread: readonly { readonly file: string; readonly fault: AreasFault }[];
	readonly questions: readonly AreasQuestion[];
}
