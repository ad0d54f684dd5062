import { m } from '$lib/paraglide/messages';
import type { AreasFault, AreasFaultCode } from '../model/areas-fault';
import { GeoJsonFault } from '../model/geojson-fault';
import type { Language } from '../model/language';
import { type CommandFiles, geoJsonFaultText, geoJsonFeatureText } from './geojson-fault-text';
import { type Messages, sayFrom } from './say';

/** What is wrong with a file of areas, where, and what to do about it; `files` as in `geoJsonFaultText`. */
export function areasFaultText(
	fault: AreasFault,
	language: Language,
	files?: CommandFiles
): string {
	if (fault instanceof GeoJsonFault)
		return geoJsonFaultText(fault.phrase, fault.place, language, files);
	const locale = { locale: language };
	const { line, feature, byte } = fault.place;
	const places = [
		byte === undefined ? [] : m.geojson_byte({ byte }, locale),
		line === undefined ? [] : m.areas_line({ line }, locale),
		feature === undefined ? [] : geoJsonFeatureText(feature, undefined, language)
	];
	return [...places.flat(), sayFrom(messages, clean(fault.phrase), language)].join(': ');
}

/** Texts from the file without what a screen or a terminal would take for more than text. */
function clean(phrase: Exclude<AreasFault, GeoJsonFault>['phrase']) {
	const slots = Object.entries(phrase.slots ?? {}).map(([name, slot]) => [
		name,
		typeof slot === 'string' ? slot.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD') : slot
	]);
	return { ...phrase, slots: Object.fromEntries(slots) };
}

const messages: Messages<AreasFaultCode> = {
	'empty-file': m.areas_fault_empty_file,
	'no-files': m.areas_fault_no_files,
	'unknown-format': m.areas_fault_unknown_format,
	'too-large': m.areas_fault_too_large,
	'too-many-files': m.areas_fault_too_many_files,
	'too-many-features': m.areas_fault_too_many_features,
	'too-many-rings': m.areas_fault_too_many_rings,
	'too-many-positions': m.areas_fault_too_many_positions,
	'nested-too-deep': m.areas_fault_nested_too_deep,
	'not-text': m.areas_fault_not_text,
	'zip-broken': m.areas_fault_zip_broken,
	'zip-locked': m.areas_fault_zip_locked,
	'zip-too-large': m.areas_fault_zip_too_large,
	'zip-too-many': m.areas_fault_zip_too_many,
	'zip-nothing': m.areas_fault_zip_nothing,
	'xml-broken': m.areas_fault_xml_broken,
	'xml-entities': m.areas_fault_xml_entities,
	'xml-other': m.areas_fault_xml_other,
	'xml-coordinates': m.areas_fault_xml_coordinates,
	'shp-alone': m.areas_fault_shp_alone,
	'shp-broken': m.areas_fault_shp_broken,
	'shp-type': m.areas_fault_shp_type,
	'dbf-broken': m.areas_fault_dbf_broken,
	'topojson-broken': m.areas_fault_topojson_broken,
	'fgb-broken': m.areas_fault_fgb_broken,
	'fgb-version': m.areas_fault_fgb_version,
	'csv-broken': m.areas_fault_csv_broken,
	'csv-no-areas': m.areas_fault_csv_no_areas,
	'csv-points': m.areas_fault_csv_points,
	'wkt-broken': m.areas_fault_wkt_broken,
	'unknown-system': m.areas_fault_unknown_system,
	'off-the-system': m.areas_fault_off_the_system,
	'no-areas': m.areas_fault_no_areas,
	cancelled: m.areas_fault_cancelled
};
