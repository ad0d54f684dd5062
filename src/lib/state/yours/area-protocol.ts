import type { Implausible } from '../../areas/implausible';
import type { Recognised } from '../../areas/recognise';
import type { GroundKey } from '../../areas/values-of';
import type { Holder } from '../../model/holder';
import type { AreasAnswer, AreasQuestion, ForeignFile } from '../../model/foreign-ground';
import type { Mapping } from '../../model/mapping';
import type { OwnFailure, SentFault } from '../../model/own-fault';
import type { OwnThrough } from '../../model/own-through';
import type { OwnArea, OwnDay, OwnGround, OwnRange } from '../../model/own-layer';

/** A file that somebody brought: only named here, its bytes are read in the worker. */
export interface BroughtFile {
	/** With its path in the folder. */
	readonly name: string;
	readonly file: Blob;
}

/** What was found in the files. */
export interface OwnReading {
	readonly files: readonly ForeignFile[];
	readonly unread: readonly { readonly file: string; readonly fault: SentFault }[];
	readonly questions: readonly AreasQuestion[];
	/** Features that have ground. */
	readonly features: number;
	/** The likeliest first. */
	readonly keys: readonly GroundKey[];
	readonly recognised: (Pick<Recognised, 'known' | 'of' | 'isSure'> & { preset: string }) | null;
}

/** What a mapping does not count, each feature as it is written. */
export interface LeftAside {
	readonly features: number;
	readonly areaSqKm: number;
}

/** A day with what the mapping does not know. */
export interface MeasuredDay extends OwnDay {
	readonly unknown: readonly Omit<OwnArea, 'meaning'>[];
	/** Of the sides for which ground is contested; none where nothing is. */
	readonly ranges: readonly OwnRange[];
	/** What lay on itself, and was counted once in each status. */
	readonly overlapSqKm: number;
}

/** What is known once all days are measured. */
export interface Measured {
	readonly unknown: LeftAside;
	readonly leftOut: LeftAside;
	/** Null for a day alone, and for more than may be held: the map then asks for the ground of each day. */
	readonly through: OwnThrough | null;
}

/** What the worker does. */
export interface AreaApi {
	/** Null: the files of before, with other answers. */
	read(
		files: readonly BroughtFile[] | null,
		answers: ReadonlyMap<string, AreasAnswer>
	): Promise<OwnReading>;
	/** The shapes of each value of a key, as SVG path data in a box of 48 by 32. */
	glimpses(key: string): ReadonlyMap<string, string>;
	/** Sends each day as it is measured; `days` are those that were confirmed, by file. */
	measure(mapping: Mapping, days: ReadonlyMap<string, string | null>): Promise<Measured>;
	/** The ground of some files, by the mapping that was measured last. */
	groundsOf(files: readonly string[]): readonly OwnGround[];
	doubts(files: readonly string[]): readonly Implausible[];
}

export interface AreaStart {
	/** Where what is measured on, and what is drawn, is served. */
	readonly edition: string;
	readonly base: string;
	/** Total areas in km². */
	readonly countrySqKm: Readonly<Record<Holder, number>>;
}

export interface AreaRequest {
	readonly id: number;
	readonly method: keyof AreaApi;
	readonly args: readonly unknown[];
}

export type AreaMessage =
	| { readonly type: 'progress'; readonly id: number; done: number; total: number; what: string }
	| { readonly type: 'part'; readonly id: number; readonly part: MeasuredDay }
	| { readonly type: 'done'; readonly id: number; readonly value: unknown }
	| { readonly type: 'failed'; readonly id: number; readonly fault: OwnFailure };
