import type { GroundStatus } from '../../lib/model/mapping';
import type { MeasureNote, NoteCode } from './note-book';
import type { SideRange } from './side-range';

/** How the side that holds ground, and whether it is contested, is said by a feature or a preset; null: not said. */
export interface Holding {
	readonly holder: string | null;
	/** `claimed` by a preset only. */
	readonly status: GroundStatus | null;
}

/** Ground of one holding, in km². */
export interface GroupArea extends Holding {
	readonly areaSqKm: number;
}

export interface FeatureArea extends Holding {
	readonly file: string;
	/** Counted from 0 in its file. */
	readonly index: number;
	readonly id: string | number | null;
	readonly name: string | null;
	/** Of the geometry; null where there is none. */
	readonly type: string | null;
	/** Ground that several parts of the feature have in common counts once. */
	readonly areaSqKm: number;
	/** With `long-edge`: the area the short way across the antimeridian; null where there is no such reading. */
	readonly acrossSqKm: number | null;
	readonly notes: readonly NoteCode[];
}

/** A feature that cannot be read and was left out (`--skip`). */
export interface SkippedFeature {
	readonly file: string;
	/** Counted from 0 in its file, the features that were left out among them. */
	readonly index: number;
	readonly reason: string;
}

/** A share, 0 to 1, and what it is a share of. */
export interface Share {
	readonly of: string;
	readonly label: string;
	readonly basis: 'official' | 'measured';
	readonly denominatorSqKm: number;
	/** The ground that is in it. */
	readonly areaSqKm: number;
	readonly share: number;
	/** The same by holding, where the features say any. */
	readonly groups: readonly (GroupArea & { readonly share: number })[];
}

export interface PlaceArea {
	readonly id: string;
	readonly name: string;
	readonly areaSqKm: number;
	/** By holding, where the features say any. */
	readonly groups: readonly GroupArea[];
	readonly shares: readonly Share[];
	/** Whether our outline of it is over 2 % off its official area, so that there is no share of that. */
	readonly rough: boolean;
}

/**
 * What `salient measure --json` prints. Areas are in km², not rounded. Fields may be added; a change
 * of what there is gets another number in `schema`.
 */
export interface Measurement {
	readonly schema: 'salient-measure/1';
	readonly engine: {
		readonly name: 'salient';
		readonly version: string;
		readonly method: string;
	};
	readonly files: readonly { readonly name: string; readonly features: number }[];
	readonly features: readonly FeatureArea[];
	/** By which preset or mapping holders and statuses were read; null where the features say them. */
	readonly preset: string | null;
	/** Features that the preset leaves out, which stand in no other member; their areas added up. */
	readonly leftOut: { readonly features: number; readonly areaSqKm: number };
	/** Empty without `--skip`: then the first such feature ends it all. */
	readonly skipped: readonly SkippedFeature[];
	readonly total: {
		/** Areas of the features added up. */
		readonly sumSqKm: number;
		/** What was counted again in that sum: each time but the first. */
		readonly overlapSqKm: number;
		/** The union: each place once. */
		readonly areaSqKm: number;
	};
	/** Unions by holding, where the features say any; contested ground less what the same holder holds. */
	readonly groups: readonly (GroupArea & { readonly features: number })[];
	/** What holders for which ground is contested have without and with it. */
	readonly ranges: readonly SideRange[];
	/** Those that hold any of the union. */
	readonly regions: readonly PlaceArea[];
	/** Of the union, in none of the regions. */
	readonly outsideSqKm: number;
	/** Of the union, by country, in all regions of it. */
	readonly countries: readonly PlaceArea[];
	readonly notes: readonly MeasureNote[];
}
