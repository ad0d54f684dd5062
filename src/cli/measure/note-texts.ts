import { m } from '$lib/paraglide/messages';
import type { ReadingNote } from '../../lib/formats/geojson/read-ground';
import type { GroundNote } from '../../lib/geo/measure/feature-ground';

/** Notes on a file, or on everything. */
type WholeNote =
	| 'byte-order-mark'
	| 'names-wgs84'
	| 'no-area'
	| 'features-overlap'
	| 'contested-and-held'
	| 'regions-not-conserved'
	| 'not-conserved';

/** Notes on how a feature's properties were read, or where it lies. */
type FeatureNote = 'looks-swapped' | 'unknown-status' | 'feature-not-conserved';

export type NoteCode = ReadingNote | GroundNote | WholeNote | FeatureNote;

/** What each note says, and what may be done. */
export const noteTexts: Readonly<Record<NoteCode, () => string>> = {
	'null-geometry': m.measure_note_null_geometry,
	'no-ground': m.measure_note_no_ground,
	empty: m.measure_note_empty,
	'thin-ring': m.measure_note_thin_ring,
	height: m.measure_note_height,
	'repeated-position': m.measure_note_repeated_position,
	'unclosed-ring': m.measure_note_unclosed_ring,
	'longitude-beyond-180': m.measure_note_longitude_beyond_180,
	'long-edge': m.measure_note_long_edge,
	winding: m.measure_note_winding,
	'self-crossing': m.measure_note_self_crossing,
	'hole-outside': m.measure_note_hole_outside,
	'holes-overlap': m.measure_note_holes_overlap,
	'parts-overlap': m.measure_note_parts_overlap,
	'byte-order-mark': m.measure_note_byte_order_mark,
	'names-wgs84': m.measure_note_names_wgs84,
	'no-area': m.measure_note_no_area,
	'features-overlap': m.measure_note_features_overlap,
	'contested-and-held': m.measure_note_contested_and_held,
	'regions-not-conserved': m.measure_note_regions_not_conserved,
	'not-conserved': m.measure_note_not_conserved,
	'feature-not-conserved': m.measure_note_feature_not_conserved,
	'looks-swapped': m.measure_note_looks_swapped,
	'unknown-status': m.measure_note_unknown_status
};
