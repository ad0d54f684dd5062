import type { Sentence } from '../entities/sentence';
import { isCapital } from '../entities/gazetteer-index';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { people, sources } from '../lexicon/speakers-en';
import type { Rule } from './rule';
import { phraseEnd, said, type Saying } from './sayings';
import type { ReadClaim } from './scene';
import { nameBefore } from './speech';

const mostInBrackets = 14;

/** “17% (Harvard's Belfer Center, February 2023)”, “in June (DeepState):”, “(per Ukraine)”. */
export function inBrackets(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	let since = 0;
	for (let at = 1; at < sentence.tokens.length; at++) {
		if (sentence.word(at) === ';') since = at;
		if (sentence.word(at) !== '(') continue;
		let close = at + 1;
		while (close < at + mostInBrackets && !/^([()]|)$/.test(sentence.word(close))) close++;
		if (sentence.word(close) !== ')') continue;
		const name = bracketed(sentence, at + 1, close);
		if (!name) continue;
		found.push(said('source-in-brackets', name, [since, at], at));
		since = close;
	}
	return found;
}

function bracketed(sentence: Sentence, start: number, close: number): [number, number] | null {
	let from = start;
	const told = /^(per|sources?|data|via|according)$/.test(sentence.word(from));
	while (
		told &&
		from < close &&
		/^(per|sources?|data|via|according|to|:|from|by)$/.test(sentence.word(from))
	)
		from++;
	const comma = sentence.tokens.findIndex(({ lower }, i) => i >= from && /^[,;)]$/.test(lower));
	const to = Math.min(close, comma);
	if (to <= from) return null;
	const name = sentence.tokens.slice(from, to);
	if (name.some(({ kind, lower }) => kind === 'number' || days.months.has(lower))) return null;
	if (
		sentence
			.predicatesFor('areas')
			.some(({ at, shape }) => at >= from && at < to && shape !== 'noun')
	)
		return null;
	if (told) return [from, to];
	// “the Institute for the Study of War (ISW)” only shortens a name.
	const before = sentence.tokens[start - 2]!;
	const shortens =
		before.kind === 'word' &&
		isCapital(before.text) &&
		!sentence.mentionAt(start - 2) &&
		!days.months.has(before.lower);
	if (shortens) return null;
	const last = name.at(-1)!.lower;
	const isSource =
		name.some(({ lower }) => sources.has(lower)) ||
		((isCapital(name[0]!.text) || /^(the|an?|its)$/.test(name[0]!.lower)) &&
			name.some(({ lower }) => people.has(lower)) &&
			!lexicon.forceNouns.has(last));
	return isSource ? [from, to] : null;
}

/** “Kyiv's claim that …”, “a Kremlin statement that …”, “claims by Moscow that …”, “claims by the ministry of 448 sq km”. */
export function claimed(sentence: Sentence): Saying[] {
	return sentence.tokens.flatMap(({ lower }, at): Saying[] => {
		const isFigure = /^(figures?|tally|count|estimate)$/.test(lower);
		if (!isFigure && !lexicon.reportNouns.has(lower)) return [];
		const all = sentence.tokens.length;
		const saying = (from: number, to: number, ofNumber: boolean): Saying[] => {
			const comma = sentence.tokens.findIndex(({ lower }, i) => i > at && /^[,;]$/.test(lower));
			const scope = [at, ofNumber && comma > 0 ? comma : all] as const;
			return from < to ? [said(`claim-of${ofNumber ? '-number' : ''}`, [from, to], scope, at)] : [];
		};
		const next = sentence.word(at + 1);
		if (/^(by|from)$/.test(next)) {
			const end = phraseEnd(sentence, at + 2);
			if (sentence.word(end - 1) === 'of') return saying(at + 2, end - 1, true);
			return sentence.word(end) === 'that' ? saying(at + 2, end, false) : [];
		}
		const ofNumber =
			next === 'of' && sentence.tokens.slice(at + 2, at + 5).some(({ kind }) => kind === 'number');
		const opens =
			next === 'that' ||
			(next === 'to' && /^(have|hold|control|be|own|occupy)$/.test(sentence.word(at + 2)));
		if (!(opens && !isFigure) && !ofNumber) return [];
		if (sentence.word(at - 1) === "'s") {
			let from = at - 1;
			while (from > 0 && at - from < 8 && isNamePart(sentence, from - 1)) from--;
			return saying(from, at - 1, ofNumber);
		}
		// “channels are spreading the claim that …”.
		const spreads = /^(spread(ing)?|repeat(s|ed|ing)?|ma[dk]es?|made|making)$/;
		const teller =
			sentence.word(at - 1) === 'the' && spreads.test(sentence.word(at - 2))
				? nameBefore(sentence, at - 2)
				: null;
		if (teller) return saying(...teller, false);
		const mention = sentence.mentionEndingAt(at);
		return mention?.holder ? saying(mention.start, mention.end, ofNumber) : [];
	});
}

function isNamePart(sentence: Sentence, at: number): boolean {
	const { kind, text, lower } = sentence.tokens[at]!;
	return (
		lower === "'s" ||
		(kind === 'word' &&
			(isCapital(text) ||
				people.has(lower) ||
				/^(the|defen[cs]e|foreign|of|prime|top)$/.test(lower)) &&
			!days.months.has(lower))
	);
}

export const sourceLineRule: Rule = {
	name: 'source-line',
	because: 'A line that names the source stands under or over what is from it.',
	examples: [
		'Taken by Russia in Ukraine in January: 320 sq km. Source: DeepState',
		'Source: DeepState\nQuote: "The enemy occupied 281 km² of Ukraine in January."'
	],
	not: ['Russia holds 18% of Ukraine. Gas came from another source.']
};

/** Who a line such as “Source: DeepState, a group of analysts” names; null where it is none. */
export function sourceIn(sentence: Sentence): string | null {
	const isLabel =
		/^(sources?|data|credit)$/.test(sentence.word(0)) && /^[:–—-]$/.test(sentence.word(1));
	if (!isLabel || sentence.tokens.some(({ kind }, at) => kind === 'number' && at < 6)) return null;
	const words = sentence.tokens.slice(2, phraseEnd(sentence, 2));
	return words.length > 0 ? sentence.text.slice(words[0]!.start, words.at(-1)!.end) : null;
}

/** The claims from a place in the text on. */
export function creditFrom(claims: ReadClaim[], from: number, speaker: string): void {
	for (let i = claims.length - 1; i >= 0 && claims[i]!.sentence.start >= from; i--)
		credit(claims, i, speaker);
}

function credit(claims: ReadClaim[], i: number, speaker: string): void {
	const claim = claims[i]!;
	if (claim.speaker === null && claim.subject.what !== 'size') claims[i] = { ...claim, speaker };
}

/** Longer lines are prose, which a line below says nothing of. */
const longestLine = 160;

/** The claims above a line that names their source: in the same line, or in short lines right above it. */
export function creditTo(claims: ReadClaim[], { text, span }: Sentence, speaker: string): void {
	const ownLine = text.lastIndexOf('\n', span.start) + 1;
	for (let i = claims.length - 1; i >= 0; i--) {
		const { start, end } = claims[i]!.sentence;
		const line = text.lastIndexOf('\n', start) + 1;
		const lineEnd = text.indexOf('\n', end);
		const isShort = (lineEnd < 0 ? text.length : lineEnd) - line <= longestLine;
		if (/\n[^\S\n]*\n/.test(text.slice(end, span.start)) || (line !== ownLine && !isShort)) return;
		credit(claims, i, speaker);
	}
}
