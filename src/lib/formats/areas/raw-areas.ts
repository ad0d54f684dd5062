import { OwnAreasFault } from '../../model/areas-fault';
import type { AreaFormat, AreasNote, AreasNoteCode } from '../../model/foreign-ground';
import { limits } from './limits';

/** A file to read; the parts of a shapefile stand beside one another. */
export interface AreasDocument {
	readonly name: string;
	readonly format: AreaFormat;
	readonly bytes: Uint8Array;
	/** Other files of a shapefile, by extension: `dbf`, `prj`, `cpg`. */
	readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A feature as it stands in a file, its geometry (as GeoJSON, or packed: `unpacked`) not yet looked at. */
export interface RawFeature {
	readonly id: string | number | null;
	readonly layer: string | null;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: unknown;
}

export interface RawAreas {
	readonly features: readonly RawFeature[];
	/** What the file says of its reference system: a code, a name or WKT; null where it says nothing. */
	readonly system: string | null;
}

/** Gathers what has to be said of a file. */
export class AreasNotes {
	readonly #notes = new Map<AreasNoteCode, AreasNote>();

	add(code: AreasNoteCode, slots: AreasNote['slots'] = {}, times = 1): void {
		const before = this.#notes.get(code);
		this.#notes.set(code, { code, slots, times: times + (before?.times ?? 0) });
	}

	list(): AreasNote[] {
		return [...this.#notes.values()];
	}
}

/** Gathers features, up to the limit. Throws OwnAreasFault beyond it. */
export class RawFeatures {
	readonly list: RawFeature[] = [];

	add(feature: RawFeature): void {
		if (this.list.length >= limits.features)
			throw new OwnAreasFault('too-many-features', { most: limits.features });
		this.list.push(feature);
	}
}
