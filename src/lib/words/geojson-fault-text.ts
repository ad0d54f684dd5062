import { m } from '$lib/paraglide/messages';
import type {
	GeoJsonFaultCode,
	GeoJsonPartCode,
	GeoJsonPhrase,
	GeoJsonPlace
} from '../model/geojson-fault';
import type { Language } from '../model/language';
import { type Messages, sayFrom } from './say';

/** The files of a suggested command, as a shell takes them. */
export interface CommandFiles {
	readonly input: string;
	readonly output: string;
}

const anyFiles: CommandFiles = { input: 'FILE', output: 'OUT.geojson' };

/** What is wrong with a file that should be GeoJSON, where, and what to do about it, with its `files`. */
export function geoJsonFaultText(
	fault: GeoJsonPhrase,
	{ byte, line, feature, id }: GeoJsonPlace,
	language: Language,
	files = anyFiles
): string {
	const locale = { locale: language };
	const places = [
		byte === undefined ? [] : byteText(byte, line, locale),
		feature === undefined ? [] : geoJsonFeatureText(feature, id, language)
	];
	const withFiles = { ...fault, slots: { ...fault.slots, ...files } };
	return [...places.flat(), sayFrom(messages, withFiles, language)].join(': ');
}

function byteText(byte: number, line: number | undefined, locale: { locale: Language }): string {
	return line === undefined
		? m.geojson_byte({ byte }, locale)
		: m.geojson_line({ line, byte }, locale);
}

/** A feature by its number, from 0, and its id, where it has one. */
export function geoJsonFeatureText(
	feature: number,
	id: string | undefined,
	language: Language
): string {
	const locale = { locale: language };
	return id === undefined
		? m.geojson_feature({ feature }, locale)
		: m.geojson_feature_with_id({ feature, id }, locale);
}

/** In a message, braces are slots. */
const collection = '{"type": "FeatureCollection", "features": …}';

const messages: Messages<GeoJsonFaultCode | GeoJsonPartCode> = {
	utf16: m.geojson_utf16,
	gzip: m.geojson_gzip,
	zip: m.geojson_zip,
	xml: m.geojson_xml,
	'no-text': m.geojson_no_text,
	'cut-short': m.geojson_cut_short,
	unexpected: m.geojson_unexpected,
	'bare-list': (_, options) => m.geojson_bare_list({ around: collection }, options),
	'too-deep': m.geojson_too_deep,
	'too-large': m.geojson_too_large,
	'not-utf8': m.geojson_not_utf8,
	'not-json': m.geojson_not_json,
	'not-json-number': m.geojson_not_json_number,
	topojson: m.geojson_topojson,
	'no-features': m.geojson_no_features,
	'no-collection': m.geojson_no_collection,
	'unknown-type': m.geojson_unknown_type,
	'no-feature': m.geojson_no_feature,
	esri: m.geojson_esri,
	'other-crs': m.geojson_other_crs,
	'no-geometry': m.geojson_no_geometry,
	'collections-too-deep': m.geojson_collections_too_deep,
	'geometry-type': m.geojson_geometry_type,
	'no-position': m.geojson_no_position,
	'no-numbers': m.geojson_no_numbers,
	'no-degrees': m.geojson_no_degrees,
	exchanged: m.geojson_exchanged,
	latitude: m.geojson_latitude,
	'no-list': m.geojson_no_list,
	nothing: m.geojson_nothing,
	'byte-value': m.geojson_byte_value,
	feature: m.geojson_feature,
	member: m.geojson_member,
	object: m.geojson_object,
	'an-object': m.geojson_an_object,
	'a-name': m.geojson_a_name,
	'a-name-or': m.geojson_a_name_or,
	'a-value': m.geojson_a_value,
	'a-feature': m.geojson_a_feature,
	'a-feature-or': m.geojson_a_feature_or,
	'comma-or': m.geojson_comma_or
};
