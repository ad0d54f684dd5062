import type { Claim, Expression, Span } from '../model/claim';
import type { Gazetteer } from '../model/gazetteer';
import type { Mention } from './entities/find-mentions';
import { groupOf, Sentence, type Group } from './entities/sentence';
import { readWhole, wholeBefore, type Whole } from './entities/read-whole';
import { complementOf } from './quantities/complement';
import { findExpressionGroups, mayHoldExpression } from './quantities/find-expressions';
import { saidAgain } from './reading/again';
import { isBullet } from './reading/lines';
import {
	emptyMemory,
	endSentence,
	remember,
	rememberJoined,
	rememberSilent,
	startSentence
} from './reading/memory';
import { readNumber } from './reading/read-number';
import type { Memory, ReadClaim, Scene, Trace } from './reading/scene';
import { splitGroup } from './reading/split-group';
import { asSquares } from './reading/squares';
import { isAllBut, restOfShareRule } from './reading/subject-rules';
import { styleOf } from './reading/style';
import { mostNumbers, unitless } from './reading/unitless';
import { wholesIn } from './reading/wholes';
import { asPasted } from './text/as-pasted';
import { cleanText } from './text/clean-text';
import { sentencesOf } from './text/sentences';

export interface ReadOptions {
	readonly gazetteer: Gazetteer;
	/** The layers' day, ISO: claims are of it where neither they nor the article have one. */
	readonly asOf: string;
	/** The article's day, ISO. */
	readonly articleDate?: string | null;
	/** Names of rules that are switched off; for tests. */
	readonly without?: readonly string[];
	/** For tests, and to learn from. */
	readonly trace?: Trace;
}

/**
 * Find the checkable statements about territory in an English text: ground held or taken, advances,
 * and sizes of places. Numbers about anything else are left alone. Ids are `c1`, `c2` … in the order of
 * the text; offsets are UTF-16 code units. Empty where there are none; never throws.
 */
export function readClaims(text: string, options: ReadOptions): Claim[] {
	const clean = cleanText(text);
	return claimsIn(clean.text, options).map((claim, i) => ({
		id: `c${i + 1}`,
		...asPasted(claim, clean)
	}));
}

function claimsIn(
	text: string,
	{ gazetteer, asOf, articleDate, without = [], trace }: ReadOptions
): ReadClaim[] {
	const today = articleDate
		? { day: articleDate, source: 'article' as const }
		: { day: asOf, source: 'none' as const };
	const off = new Set(without);
	const claims: ReadClaim[] = [];
	let memory: Memory = { ...emptyMemory, style: styleOf(text) };
	const spans = sentencesOf(text);
	const sentences: Sentence[] = [];
	const sentenceAt = (at: number) =>
		spans[at] ? (sentences[at] ??= new Sentence(text, spans[at], gazetteer)) : null;
	// What goes on without a stop is read as far as one sentence.
	let left = mostNumbers;
	for (const [at, span] of spans.entries()) {
		if (at > 0 && !isCutOff(text, spans[at - 1]!, span)) left = mostNumbers;
		if (left <= 0) continue;
		const sentence = sentenceAt(at)!.behind(toldBy(memory));
		sentences[at] = sentence;
		const beside = (by: number) => sentenceAt(at + by);
		memory = startSentence(memory, sentence, off, beside);
		const groups = groupsIn(text, sentence, memory, off, today.day).slice(0, left);
		left -= groups.length;
		for (const group of groups) {
			const whole = wholeOf(sentence, group);
			const scene: Scene = {
				sentence,
				group,
				groups,
				whole,
				memory,
				beside,
				today,
				off,
				...(trace ? { trace } : {})
			};
			const read = readNumber(scene);
			const before = claims.at(-1);
			const both = read && before ? saidAgain(scene, read.claim, before) : null;
			if (both) {
				claims.splice(-1, 1, both);
				memory = rememberJoined(memory, both);
				continue;
			}
			memory = remember(memory, scene, read);
			if (read) claims.push(read.claim);
		}
		if (
			groups.length === 0 &&
			(!isBullet(sentence) || /^[:?]$/.test(sentence.word(sentence.tokens.length - 1)))
		)
			memory = rememberSilent(memory, { sentence, groups, memory, beside, today, off });
		memory = endSentence(memory, sentence, today.day);
	}
	return claims;
}

/** What times are counted from. */
function toldBy({ days, heads, stretch }: Memory): Sentence['told'] {
	const told = days.at(-1) ?? heads[0]?.claim.date;
	return { ...(told && { told }), ...(stretch && { stretch }) };
}

/** Whether a sentence is the rest of one that was too long: neither a stop nor a line ends the one before. */
function isCutOff(text: string, before: Span, { start }: Span): boolean {
	return /^[^.!?…\n][^\S\n]*$/.test(text.slice(before.end - 1, start));
}

function groupsIn(
	text: string,
	sentence: Sentence,
	memory: Memory,
	off: ReadonlySet<string>,
	day: string
): Group[] {
	const { tokens, span, gazetteer } = sentence;
	const all = mayHoldExpression(text.slice(span.start, span.end))
		? findExpressionGroups(text, tokens, gazetteer)
		: [];
	const found = all
		.map((expressions) => expressions.filter((one) => !isNothing(one)))
		.filter((expressions) => expressions.length > 0)
		.slice(0, mostNumbers)
		.flatMap((expressions) => splitGroup(sentence, expressions, off))
		.flatMap(comparisonsApart)
		.map((expressions) => allBut(sentence, groupOf(tokens, expressions), off))
		.map((group) => asSquares(sentence, group));
	// “112, a, 000 km²”: the rest of a number that is broken is none.
	const isBroken = all.flat().some(isNothing);
	const bare = isBroken ? [] : unitless(sentence, found, memory, day, off);
	const more = [...bare, ...wholesIn(sentence, found, off)];
	return [...found, ...more].sort((a, b) => a.start - b.start).slice(0, mostNumbers);
}

/** “Russia holds all but a quarter of the region”: the rest. */
function allBut(sentence: Sentence, group: Group, off: ReadonlySet<string>): Group {
	return isAllBut(sentence, group) && !off.has(restOfShareRule.name)
		? { ...group, expressions: group.expressions.map(complementOf) }
		: group;
}

/** What a number is of: the first of its expressions that says so speaks for all. */
function wholeOf(sentence: Sentence, group: Group): Whole {
	const wholes = group.expressions.map(({ span, form, quantity, text }) => {
		let at = group.start;
		while (at < sentence.tokens.length && sentence.tokens[at]!.start < span.end) at++;
		const named = sentence.mentionStartingAt(at);
		if (named?.places && /^(all|most|the (whole|entire))\b/i.test(text)) return ofPlace(named, at);
		// “800 square km, or 64 percent, of the Kursk territory”.
		if (group.expressions.length > 1 && sentence.word(at) === ',' && sentence.word(at + 1) === 'of')
			return readWhole(sentence, at + 1, false);
		// “less than 2%” of Luhansk.
		const end = /^[)"”]$/.test(sentence.word(at)) && sentence.word(at + 1) === 'of' ? at + 1 : at;
		return readWhole(sentence, end, form === 'words' && quantity === 'share');
	});
	const told = wholes.find(({ kind }) => kind !== 'none');
	const isShare = group.expressions.every(({ quantity }) => quantity === 'share');
	return told ?? (isShare ? wholeBefore(sentence, group.start) : null) ?? wholes.at(-1)!;
}

function ofPlace(mention: Mention, start: number): Whole {
	return { kind: 'place', mention, owner: null, taken: false, start, end: mention.end };
}

/** Zeros alone are what is left of a number: nobody states that a side holds 000 km². */
function isNothing({ form, stated, text }: Expression): boolean {
	return form === 'number' && stated.high === 0 && /\d/.test(text);
}

/** A comparison of sizes is judged by itself: the number beside it is none that it could hide behind. */
function comparisonsApart(expressions: readonly Expression[]): Expression[][] {
	const isRatio = ({ quantity }: Expression) => quantity === 'ratio';
	const parts = [
		expressions.filter((one) => !isRatio(one)),
		...expressions.filter(isRatio).map((one) => [one])
	];
	return parts.filter((part) => part.length > 0);
}
