import type { Expression, Span } from '../../model/claim';
import type { Gazetteer } from '../../model/gazetteer';
import * as lexicon from '../lexicon/context-en';
import { tokensOf, type Token } from '../text/tokens';
import type { DayPhrase, DayText } from '../days/core';
import { findDays } from '../days/find-days';
import { findMentions, type Mention } from './find-mentions';
import { indexOf } from './gazetteer-index';
import type { Predicate } from './act';
import { findActs } from './find-acts';

const exclusionHints = new Set([
	'including',
	'included',
	'excluded',
	'aside',
	...lexicon.exclusions,
	...lexicon.exclusionPhrases.map((phrase) => phrase.at(-1)!)
]);

const none: readonly Predicate[] = [];

/** One sentence, read as far as somebody asks. */
export class Sentence {
	readonly text: string;
	readonly span: Span;
	readonly gazetteer: Gazetteer;
	/** The times that the text before told of. */
	readonly told: Pick<DayText, 'told' | 'stretch'>;
	private read: {
		tokens?: Token[];
		mentions?: Mention[];
		byToken?: readonly (Mention | undefined)[];
		excludes?: boolean;
		areas?: Predicate[];
		lengths?: Predicate[];
		acts?: readonly Predicate[];
		actsByToken?: Map<number, readonly Predicate[]>;
	} = {};
	private days?: DayPhrase[];

	constructor(text: string, span: Span, gazetteer: Gazetteer, told: Sentence['told'] = {}) {
		this.told = told;
		this.text = text;
		this.span = span;
		this.gazetteer = gazetteer;
	}

	/** The same sentence behind a text that told of other times: all else that was read of it stays so. */
	behind(told: Sentence['told']): Sentence {
		const one = new Sentence(this.text, this.span, this.gazetteer, told);
		one.read = this.read;
		return one;
	}

	get tokens(): readonly Token[] {
		return (this.read.tokens ??= tokensOf(this.text, this.span.start, this.span.end));
	}

	get mentions(): readonly Mention[] {
		return (this.read.mentions ??= findMentions(this.tokens, indexOf(this.gazetteer)));
	}

	/** What is said to happen to ground; for lengths, who went how far. */
	predicatesFor(quantity: 'areas' | 'lengths'): readonly Predicate[] {
		return (this.read[quantity] ??= findActs(this.tokens, this.mentions, quantity === 'lengths'));
	}

	/** What is said to happen to ground, but for the sizes of places. */
	get acts(): readonly Predicate[] {
		return (this.read.acts ??= this.predicatesFor('areas').filter(({ act }) => act !== 'size'));
	}

	/** What a token says to happen to ground. */
	predicatesAt(at: number): readonly Predicate[] {
		const known = (this.read.actsByToken ??= new Map());
		if (known.size === 0)
			for (const one of this.predicatesFor('areas'))
				known.set(one.at, [...(known.get(one.at) ?? none), one]);
		return known.get(at) ?? none;
	}

	/** Whether it may leave places out, or count some in: most sentences do not. */
	get excludes(): boolean {
		return (this.read.excludes ??= this.tokens.some(({ lower }) => exclusionHints.has(lower)));
	}

	/** The times that it names, by the day that it is read on. */
	daysFor(day: string): readonly DayPhrase[] {
		return (this.days ??= findDays({
			tokens: this.tokens,
			day,
			...this.told
		}));
	}

	/** The token at an index in lower case; empty beyond the ends. */
	word(at: number): string {
		return this.tokens[at]?.lower ?? '';
	}

	/** The words from one token up to another, in lower case. */
	words(from: number, to?: number): string[] {
		return this.tokens.slice(from, to).map(({ lower }) => lower);
	}

	/** Whether one of the words from one token up to another is like that. */
	hasWord(like: RegExp, from: number, to?: number): boolean {
		return this.tokens.slice(from, to).some(({ lower }) => like.test(lower));
	}

	/** The word before a token, or before the article that stands there. */
	wordBefore(at: number): string {
		return this.word(at - 1) === 'the' ? this.word(at - 2) : this.word(at - 1);
	}

	/** What the text has from one token up to another. */
	textOf(from: number, to: number): string {
		return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
	}

	/** By token index; mentions never overlap. */
	private get mentionsByToken(): readonly (Mention | undefined)[] {
		if (this.read.byToken) return this.read.byToken;
		const byToken: Mention[] = [];
		for (const mention of this.mentions)
			for (let at = mention.start; at < mention.end; at++) byToken[at] = mention;
		return (this.read.byToken = byToken);
	}

	/** The mention that a token is part of. */
	mentionAt(at: number): Mention | null {
		return this.mentionsByToken[at] ?? null;
	}

	mentionStartingAt(start: number): Mention | null {
		const mention = this.mentionsByToken[start];
		return mention?.start === start ? mention : null;
	}
}

/** A run of expressions that tell one quantity, with its token indices, `end` exclusive. */
export interface Group {
	readonly expressions: readonly Expression[];
	readonly start: number;
	readonly end: number;
	/** Where its first expression ends. */
	readonly firstEnd: number;
	/** Where its unit is told, if it is left out: by a number of its sentence, of one before, a heading, or its sentence's words. */
	readonly unitless?: 'sentence' | 'before' | 'list' | 'own';
}

/** The group with its place among the tokens of its sentence. */
export function groupOf(tokens: readonly Token[], expressions: readonly Expression[]): Group {
	const from = expressions[0]!.span.start;
	const to = expressions.at(-1)!.span.end;
	let end = tokenAt(tokens, from + 1);
	if (end > 0 && tokens[end - 1]!.end > from) end--;
	const start = end;
	while (end < tokens.length && tokens[end]!.start < to) end++;
	let firstEnd = start;
	while (firstEnd < end && tokens[firstEnd]!.start < expressions[0]!.span.end) firstEnd++;
	return { expressions, start, end, firstEnd };
}

/** Index of the first token that starts at an offset or behind it; their number where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
