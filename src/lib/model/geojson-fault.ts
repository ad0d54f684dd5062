import type { Phrase, Slot } from './phrase';

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

/** Where in a file it is: byte and feature are counted from 0, lines from 1; a first line is left out. */
export interface GeoJsonPlace {
	readonly byte?: number;
	readonly line?: number;
	readonly feature?: number;
	/** Of that feature, as it is shown. */
	readonly id?: string;
}

/** Thrown for GeoJSON that cannot be read: what is wrong, as a code with its slots, and where. */
export class GeoJsonFault extends Error {
	readonly phrase: GeoJsonPhrase & { readonly code: GeoJsonFaultCode };
	readonly place: GeoJsonPlace;

	constructor(
		code: GeoJsonFaultCode,
		slots: GeoJsonPhrase['slots'] = {},
		place: GeoJsonPlace = {}
	) {
		super(code);
		this.phrase = { code, slots };
		this.place = place;
	}

	/** The same fault, with what of its place only the caller knows. */
	in(place: GeoJsonPlace): GeoJsonFault {
		return new GeoJsonFault(this.phrase.code, this.phrase.slots, { ...place, ...this.place });
	}
}

/** A value as it is shown in a message: short, in one line, without control characters. */
export function shown(value: unknown): Slot<GeoJsonPartCode> {
	const json = JSON.stringify(value);
	return json === undefined ? { code: 'nothing' } : oneLine(json);
}

/** A text as it is shown in a message, in quotes. */
export function quoted(text: string | number): string {
	return oneLine(JSON.stringify(text));
}

function oneLine(json: string): string {
	const text = json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
