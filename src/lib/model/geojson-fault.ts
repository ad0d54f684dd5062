import type { Phrase } from './phrase';

/** What can be wrong with a file that should be GeoJSON. */
export type GeoJsonFaultCode =
	| 'utf16'
	| 'gzip'
	| 'zip'
	| 'xml'
	| 'no-text'
	| 'cut-short'
	| 'unexpected'
	| 'bare-list'
	| 'too-deep'
	| 'too-large'
	| 'not-utf8'
	| 'not-json'
	| 'not-json-number'
	| 'topojson'
	| 'no-features'
	| 'no-collection'
	| 'unknown-type'
	| 'no-feature'
	| 'esri'
	| 'other-crs'
	| 'no-geometry'
	| 'collections-too-deep'
	| 'geometry-type'
	| 'no-position'
	| 'no-numbers'
	| 'no-degrees'
	| 'exchanged'
	| 'latitude'
	| 'no-list';

/** What stands, or must stand, in a place of the file. */
export type GeoJsonPartCode =
	| 'nothing'
	| 'byte-value'
	| 'feature'
	| 'member'
	| 'object'
	| 'an-object'
	| 'a-name'
	| 'a-name-or'
	| 'a-value'
	| 'a-feature'
	| 'a-feature-or'
	| 'comma-or';

export type GeoJsonPhrase = Phrase<GeoJsonFaultCode | GeoJsonPartCode>;

/** Where in a file it is: byte and feature are counted from 0. */
export interface GeoJsonPlace {
	readonly byte?: number;
	readonly feature?: number;
	/** Of that feature, as it is shown. */
	readonly id?: string;
}
