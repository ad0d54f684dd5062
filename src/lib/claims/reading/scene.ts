import type { Claim } from '../../model/claim';
import type { Holder } from '../../model/holder';
import type { Predicate } from '../entities/act';
import type { Whole } from '../entities/read-whole';
import type { Group, Sentence } from '../entities/sentence';
import type { Days } from '../days/calendar';
import type { DayPhrase } from '../days/core';
import type { Alike, Choice } from '../learned/choose';
import type { ListUnit } from './lines';

/** A choice that is made of a number. */
export interface Step {
	readonly slot: 'meaning' | 'days' | 'speaker' | 'ground' | 'denied' | 'again';
	readonly scene: Scene;
	readonly choices: readonly Choice<unknown>[];
	readonly alike?: Alike<unknown>;
}

/** Is told of a choice; gives the index of another one to take instead, if any. */
export type Trace = (step: Step) => number | undefined;

/** A claim without its id. */
export type ReadClaim = Omit<Claim, 'id'>;

/** A side; null: nobody that we know. */
export type Who = Holder | null;

/** Ids of places; null: the text names none; empty: one that we have no outline of. */
export type Where = readonly string[] | null;

/** A claim that was read before, from which others take over what they leave out. */
export interface Head {
	readonly claim: ReadClaim;
	readonly group: Group;
	readonly sentence: Sentence;
	readonly act: Predicate | null;
	/** It names its days itself. */
	readonly dated: boolean;
	/** How many sentences ago; 0: in this one. */
	readonly since: number;
	/** It told of ground without a number. */
	readonly silent?: true;
}

/** Token index behind a number, what it is of, and the bracket that closes behind them. */
export function endOf({ sentence, group, whole }: Scene): number {
	const end = Math.max(group.end, whole.kind === 'none' ? 0 : whole.end);
	return sentence.word(end) === ')' ? end + 1 : end;
}

/** What is remembered of the text before a number. */
export interface Memory {
	/** The claims of this sentence and the last ones before, the latest first. */
	readonly heads: readonly Head[];
	/** Ground that was named last: a region, else a country. */
	readonly places: readonly string[] | null;
	readonly region: readonly string[] | null;
	/** The places that the last sentences named, the latest first; `since`: how many sentences ago. */
	readonly named: readonly { places: readonly string[]; since: number; part: boolean }[];
	/** Sentences since `region` was named. */
	readonly regionSince: number;
	/** The place that the sentence before began with. */
	readonly topic: readonly string[] | null;
	/** The side that was the subject last. */
	readonly side: Holder | null;
	/** The times that the sentence before named, with their words. */
	readonly days: readonly (DayPhrase & { readonly text: string })[];
	/** The last time longer than a day that the text told: “in the same five months”. */
	readonly stretch: Days | null;
	/** The side that whoever spoke last spoke for. */
	readonly speakerSide: Holder | null;
	/** The side whose spelling of names the text has, where it tells: “Kiev”, “DPR”. */
	readonly style: Holder | null;
	/** The sentence begins inside a quotation. */
	readonly quoted: boolean;
	/** The unit that a heading without a number names: its lines leave it out. */
	readonly listUnit: ListUnit | null;
}

/** One number to be read, with all that it is read by. */
export interface Scene {
	readonly sentence: Sentence;
	readonly group: Group;
	readonly groups: readonly Group[];
	/** What the number is of. */
	readonly whole: Whole;
	readonly memory: Memory;
	/** The sentence so many behind its own, or before it where that is less than nothing; null where there is none. */
	readonly beside: (by: number) => Sentence | null;
	readonly today: { readonly day: string; readonly source: 'article' | 'none' };
	/** Names of rules that are switched off: tests try the reader without each. */
	readonly off: ReadonlySet<string>;
	/** Told of every choice that is made. */
	readonly trace?: Trace;
}
