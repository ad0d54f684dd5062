import type { ClaimSubject, Expression, Span } from '../../model/claim';
import type { Gazetteer } from '../../model/gazetteer';
import * as lexicon from '../lexicon/context-en';
import { tokensOf, type Token } from '../text/tokens';
import { findDates, type DatePhrase } from './find-dates';
import { findMentions, type Mention } from './find-mentions';
import { indexOf } from './gazetteer-index';
import { findPredicates, type Predicate } from './find-predicates';

const exclusionHints = new Set([
	'including',
	'included',
	'excluded',
	'aside',
	...lexicon.exclusions,
	...lexicon.exclusionPhrases.map((phrase) => phrase.at(-1)!)
]);

/** One sentence, read as far as somebody asks. */
export class Sentence {
	readonly text: string;
	readonly span: Span;
	/** The one before, in the same text. */
	before: Sentence | null;
	readonly gazetteer: Gazetteer;
	/** Who holds what by the last claim shortly before; pronouns may stand for it. */
	readonly told: ClaimSubject | null;
	private read: {
		tokens?: Token[];
		mentions?: Mention[];
		byToken?: readonly (Mention | undefined)[];
		excludes?: boolean;
		dates?: DatePhrase[];
	} = {};
	private predicates: { areas?: Predicate[]; lengths?: Predicate[] } = {};

	constructor(
		text: string,
		span: Span,
		before: Sentence | null,
		gazetteer: Gazetteer,
		told: ClaimSubject | null = null
	) {
		this.text = text;
		this.span = span;
		this.before = before;
		this.gazetteer = gazetteer;
		this.told = told;
	}

	/** Let the one before go, where nobody will ask for it any more. */
	forget(): void {
		this.before = null;
	}

	get tokens(): readonly Token[] {
		return (this.read.tokens ??= tokensOf(this.text, this.span.start, this.span.end));
	}

	get mentions(): readonly Mention[] {
		return (this.read.mentions ??= findMentions(this.tokens, indexOf(this.gazetteer)));
	}

	/** What is said to happen to ground; for lengths, who went how far. */
	predicatesFor(quantity: 'areas' | 'lengths'): readonly Predicate[] {
		return (this.predicates[quantity] ??= findPredicates(
			this.tokens,
			this.mentions,
			quantity === 'lengths'
		));
	}

	/** Whether it may leave places out, or count some in: most sentences do not. */
	get excludes(): boolean {
		return (this.read.excludes ??= this.tokens.some(({ lower }) => exclusionHints.has(lower)));
	}

	/** The times that it names, by the day that it is read on. */
	datesFor(day: string): readonly DatePhrase[] {
		return (this.read.dates ??= findDates(this, day));
	}

	/** The token at an index in lower case; empty beyond the ends. */
	word(at: number): string {
		return this.tokens[at]?.lower ?? '';
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

	mentionEndingAt(end: number): Mention | null {
		const mention = this.mentionsByToken[end - 1];
		return mention?.end === end ? mention : null;
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
}

/** The group with its place among the tokens of its sentence. */
export function groupOf(tokens: readonly Token[], expressions: readonly Expression[]): Group {
	const from = expressions[0]!.span.start;
	const to = expressions.at(-1)!.span.end;
	const start = tokens.findIndex((token) => token.end > from);
	let end = start;
	while (end < tokens.length && tokens[end]!.start < to) end++;
	let firstEnd = start;
	while (firstEnd < end && tokens[firstEnd]!.start < expressions[0]!.span.end) firstEnd++;
	return { expressions, start, end, firstEnd };
}
