import { GeoJsonFault } from './geojson-fault';
import type { Phrase } from './phrase';

/** What can be wrong with a file of areas, beside what `GeoJsonFault` says of JSON. */
export type AreasFaultCode =
	| 'empty-file'
	| 'no-files'
	| 'unknown-format'
	| 'too-large'
	| 'too-many-files'
	| 'too-many-features'
	| 'too-many-rings'
	| 'too-many-positions'
	| 'nested-too-deep'
	| 'not-text'
	| 'zip-broken'
	| 'zip-locked'
	| 'zip-too-large'
	| 'zip-too-many'
	| 'zip-nothing'
	| 'xml-broken'
	| 'xml-entities'
	| 'xml-other'
	| 'xml-coordinates'
	| 'shp-alone'
	| 'shp-broken'
	| 'shp-type'
	| 'dbf-broken'
	| 'topojson-broken'
	| 'fgb-broken'
	| 'fgb-version'
	| 'csv-broken'
	| 'csv-no-areas'
	| 'csv-points'
	| 'wkt-broken'
	| 'unknown-system'
	| 'off-the-system'
	| 'no-areas'
	| 'cancelled';

/** Where in a file: lines from 1, features from 0. */
export interface AreasPlace {
	readonly line?: number;
	readonly feature?: number;
	readonly byte?: number;
}

/** Thrown for a file of areas that cannot be read: what is wrong, as a code with its slots, and where. */
export class OwnAreasFault extends Error {
	readonly phrase: Phrase<AreasFaultCode>;
	readonly place: AreasPlace;

	constructor(
		code: AreasFaultCode,
		slots: Readonly<Record<string, string | number>> = {},
		place: AreasPlace = {}
	) {
		super(code);
		this.phrase = { code, slots };
		this.place = place;
	}
}

export type AreasFault = OwnAreasFault | GeoJsonFault;

export function isAreasFault(error: unknown): error is AreasFault {
	return error instanceof OwnAreasFault || error instanceof GeoJsonFault;
}
