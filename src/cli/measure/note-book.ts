import { m } from '$lib/paraglide/messages';
import type { MeasureNote } from './measurement';
import { type NoteCode, noteTexts } from './note-texts';

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

	/** In the order of the texts. */
	notes(): MeasureNote[] {
		return (Object.keys(noteTexts) as NoteCode[]).flatMap((code) => {
			const entry = this.#entries.get(code);
			if (!entry) return [];
			const { features, times, area, where } = entry;
			const note = noteTexts[code]();
			const message = area === null ? note : m.measure_note_in_all({ note, area });
			return [{ code, message, features, times, where }];
		});
	}
}
