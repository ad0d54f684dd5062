import { m } from '$lib/paraglide/messages';
import type { GroundNote } from '../../lib/geo/measure/feature-ground';
import type { AreasNoteCode } from '../../lib/model/foreign-ground';
import type { ReadingNote } from '../../lib/model/reading-note';
import { roundedArea } from './rounded';

/** Notes on a file, or on everything. */
type WholeNote =
	| 'byte-order-mark'
	| 'names-wgs84'
	| 'no-area'
	| 'features-overlap'
	| 'contested-and-held'
	| 'regions-not-conserved'
	| 'not-conserved';

/** Notes whose text stands with them. */
export type SaidNote =
	| AreasNoteCode
	| 'lines'
	| 'preset'
	| 'over-country'
	| 'in-sea'
	| 'at-home'
	| 'two-statuses'
	| 'undated';

/** Notes on how a feature's properties were read, or where it lies. */
type FeatureNote =
	'looks-swapped' | 'unknown-status' | 'unmapped' | 'left-out' | 'feature-not-conserved';

export type NoteCode = ReadingNote | GroundNote | WholeNote | FeatureNote;

export interface MeasureNote {
	readonly code: NoteCode | SaidNote;
	readonly message: string;
	/** How many features it concerns; 0 where it concerns a file or everything. */
	readonly features: number;
	/** How often it was met in them. */
	readonly times: number;
	/** The first of those features, or the files. */
	readonly where: readonly { readonly file: string; readonly feature: number | null }[];
}

/** What each note says, and what may be done. */
const noteTexts: Readonly<Record<NoteCode, () => string>> = {
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
	'outlines-in-polygon': m.measure_note_outlines_in_polygon,
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
	'unknown-status': m.measure_note_unknown_status,
	unmapped: m.measure_note_unmapped,
	'left-out': m.measure_note_left_out
};

/** How many places a note names. */
const mostPlaces = 5;

interface Entry {
	features: number;
	times: number;
	area: string | null;
	readonly where: { file: string; feature: number | null }[];
}

/** Gathers notes while files are read: one for each code, however often it is met. */
export class NoteBook {
	readonly #entries = new Map<NoteCode, Entry>();
	readonly #said: MeasureNote[] = [];
	/** Ground with long edges, read both ways, in km². */
	readonly #readings = { written: 0, short: 0 };

	/**
	 * A feature of a file, counted from 0; null for a note on the file, and no file for one on everything.
	 * `area`: how much it is in all, as it is written.
	 */
	add(
		code: NoteCode,
		file?: string,
		feature: number | null = null,
		times = 1,
		area: string | null = null
	): void {
		const entry = this.#entries.get(code) ?? { features: 0, times: 0, area, where: [] };
		this.#entries.set(code, entry);
		if (feature !== null) entry.features++;
		entry.times += times;
		if (file !== undefined && entry.where.length < mostPlaces) entry.where.push({ file, feature });
	}

	/** How large a feature with long edges is as it is written, and the short way across the antimeridian. */
	addReadings(writtenSqKm: number, shortSqKm: number): void {
		this.#readings.written += writtenSqKm;
		this.#readings.short += shortSqKm;
	}

	/** A note with its own text, on a file or on everything. */
	say(code: SaidNote, message: string, file?: string, times = 1): void {
		const where = file === undefined ? [] : [{ file, feature: null }];
		this.#said.push({ code, message, features: 0, times, where });
	}

	/** Those with their own text first, then in the order of the texts. */
	notes(): MeasureNote[] {
		const kept = (Object.keys(noteTexts) as NoteCode[]).flatMap((code) => {
			const entry = this.#entries.get(code);
			if (!entry) return [];
			const { features, times, area, where } = entry;
			const message = this.#message(code, area);
			return [{ code, message, features, times, where }];
		});
		return [...this.#said, ...kept];
	}

	#message(code: NoteCode, area: string | null): string {
		const note = noteTexts[code]();
		const { written, short } = this.#readings;
		if (code === 'long-edge' && short > 0)
			return m.measure_note_both_readings({
				note,
				written: roundedArea(written),
				short: roundedArea(short)
			});
		return area === null ? note : m.measure_note_in_all({ note, area });
	}
}
