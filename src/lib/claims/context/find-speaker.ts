import * as lexicon from '../lexicon/context-en';
import { isCapital } from './gazetteer-index';
import type { Group, Sentence } from './sentence';

/** Who says what a group tells. */
export interface Speaker {
	/** As worded. */
	readonly text: string;
	/** Token index of the verb or of “according to”, and where its words end. */
	readonly at: number;
	readonly denies: boolean;
	/** It is said in the past, so that “held” may be “holds”. */
	readonly past: boolean;
}

const mostWords = 14;

/** Who the sentence says a group is from; null where it speaks in its own voice. */
export function findSpeaker(sentence: Sentence, group: Group): Speaker | null {
	return according(sentence) ?? leading(sentence, group) ?? trailing(sentence, group);
}

/** “according to X”, “per X”, “X's data show”. */
function according(sentence: Sentence): Speaker | null {
	for (let i = 0; i < sentence.tokens.length; i++) {
		const lower = sentence.word(i);
		const start =
			lower === 'according' && sentence.word(i + 1) === 'to'
				? i + 2
				: lower === 'per' && sentence.tokens[i + 1] && isCapital(sentence.tokens[i + 1]!.text)
					? i + 1
					: lower === 'by' && /^(estimates|calculations|data|figures)$/.test(sentence.word(i + 1))
						? i + 1
						: null;
		if (start === null) continue;
		const end = phraseEnd(sentence, start);
		if (end > start)
			return { text: textOf(sentence, start, end), at: i, denies: false, past: true };
	}
	return null;
}

/** Where a name phrase ends: at a comma, a bracket, a verb, or a relative. */
function phraseEnd(sentence: Sentence, start: number): number {
	let end = start;
	while (end < sentence.tokens.length && end - start < mostWords) {
		const { kind, lower, text } = sentence.tokens[end]!;
		if (kind === 'mark' && !/^('s|'|-|&|"|“|”)$/.test(lower)) {
			if (
				lower === '.' &&
				end + 1 < sentence.tokens.length &&
				/^(U|S|D|J|Gen|Col|Lt|Dr|Mr|Ms)/.test(sentence.tokens[end - 1]!.text)
			) {
				end++;
				continue;
			}
			break;
		}
		if (/^(on|in)$/.test(lower) && isTime(sentence, end + 1)) break;
		if (
			kind === 'word' &&
			!isCapital(text) &&
			end > start &&
			(lexicon.auxiliaries.has(lower) ||
				lexicon.relatives.has(lower) ||
				/^(controls?|holds?|controlled|held|occupies|occupied|but|while|as)$/.test(lower))
		) {
			if (lower !== "'s") break;
		}
		end++;
	}
	return end;
}

function isTime(sentence: Sentence, at: number): boolean {
	const lower = sentence.word(at);
	return (
		lower in lexicon.months || lower in lexicon.weekdays || sentence.tokens[at]?.kind === 'number'
	);
}

/** “X said (on Monday) (that) …”. */
function leading(sentence: Sentence, group: Group): Speaker | null {
	for (let at = group.start - 1; at > 0; at--) {
		const lower = sentence.word(at);
		if (!lexicon.speechVerbs.has(lower) || !isSpeech(sentence, at, group)) continue;
		if (hasClosed(sentence, at, group)) continue;
		const start = /^(saying|adding|claiming|noting|stating)$/.test(lower)
			? nameOfGerund(sentence, at)
			: nameBefore(sentence, at);
		if (start === null) continue;
		const text = textOf(sentence, start.from, start.to);
		return {
			text,
			at,
			denies: lexicon.denialVerbs.has(lower),
			past: /(ed|id|old|ote|wn)$/.test(lower)
		};
	}
	return null;
}

/** “X denied it, saying …”: the one who did what stands before the comma. */
function nameOfGerund(sentence: Sentence, at: number): { from: number; to: number } | null {
	for (let i = at - 1; i > 0; i--)
		if (lexicon.speechVerbs.has(sentence.word(i))) {
			const name = nameBefore(sentence, i);
			if (name) return name;
		}
	return null;
}

/** Whether a verb of speech has the group in what it says, and is none of another kind (“reports”, “the claim”). */
function isSpeech(sentence: Sentence, at: number, group: Group): boolean {
	const lower = sentence.word(at);
	const before = sentence.word(at - 1);
	if (
		/^(the|a|'s|of|its|their|this|these|to|by|in|no|new|recent|latest)$/.test(before) &&
		!/^(to)$/.test(before)
	)
		return false;
	if (
		lexicon.reportNouns.has(lower) &&
		(lexicon.prepositions.has(before) ||
			lexicon.speechVerbs.has(before) ||
			lexicon.falseWords.has(before))
	)
		return false;
	// “a Russian claim to have seized”.
	const adjective = sentence.mentionEndingAt(at);
	if (lexicon.reportNouns.has(lower) && (adjective?.kind === 'adjective' || adjective?.possessive))
		return false;
	const next = sentence.word(at + 1);
	if (
		/^(reports?|claims?|states?|estimates?|shows?|finds?|found|puts?|posted|posts|notes?|report)$/.test(
			lower
		)
	) {
		const verby =
			/^(that|the|it|its|they|he|she|we|there|about|around|up|some|only|at|as|,|:|to|more|nearly|almost|roughly|on)$/.test(
				next
			) ||
			sentence.mentionStartingAt(at + 1) !== null ||
			sentence.tokens[at + 1]?.kind === 'number';
		if (!verby) return false;
	}
	if (
		/^(dismissed|rejected|dismisses|rejects|disputed|disputes|refuted|refutes|denied|denies|deny|denying)$/.test(
			lower
		)
	) {
		// “rejected the offer”: what is refused must be a report, or told in a clause of its own.
		for (let i = at + 1; i <= Math.min(at + 8, group.start); i++) {
			if (lexicon.reportNouns.has(sentence.word(i)) || sentence.word(i) === 'that') return true;
			if (sentence.word(i) === ',') return false;
		}
		return (
			/^(deny|denied|denies|denying)$/.test(lower) &&
			(sentence.mentionStartingAt(at + 1) !== null ||
				/ing$/.test(next) ||
				/^(it|they|its|having)$/.test(next))
		);
	}
	if (
		/^(believed|estimated|reported|said|thought)$/.test(lower) &&
		/^(is|are|was|were|be|been)$/.test(before)
	)
		return false;
	return true;
}

/** Whether what a verb of speech says ends before the group: “X denied it, and Russia controls …”. */
function hasClosed(sentence: Sentence, at: number, group: Group): boolean {
	let quoted = 0;
	for (let i = at + 1; i < group.start; i++) {
		const lower = sentence.word(i);
		if (/^["“”]$/.test(lower)) quoted++;
		if (lower === ';') return true;
		if (lexicon.contrasts.has(lower) && lower !== 'although') return !(quoted % 2);
		if (
			lower === ',' &&
			/^(saying|adding|claiming|noting|and|but|stressing|insisting)$/.test(sentence.word(i + 1)) &&
			lexicon.denialVerbs.has(sentence.word(at))
		)
			return true;
	}
	return false;
}

/** Token indices of the name phrase before a verb of speech; null where there is none. */
function nameBefore(sentence: Sentence, at: number): { from: number; to: number } | null {
	let to = at;
	while (to > 0 && isBetween(sentence, to - 1)) to--;
	// “X, the head of Y, said”: the name stands before the apposition.
	if (sentence.word(to - 1) === ',') {
		let comma = to - 2;
		while (comma > 0 && !/^[,;.“”"]$/.test(sentence.word(comma))) comma--;
		if (sentence.word(comma) === ',' || comma === 0) {
			if (sentence.word(comma) !== ',') return null;
			if (!isName(sentence, comma + 1, to - 1)) to = comma;
			else return { from: comma + 1, to: to - 1 };
		} else return null;
	}
	let from = to;
	while (from > 0 && to - from < mostWords) {
		const { kind, lower } = sentence.tokens[from - 1]!;
		if (kind === 'mark' && !/^('s|'|-|&)$/.test(lower)) {
			if (
				lower === '.' &&
				/^(U|S|Gen|Col|Lt|Dr|Mr|Ms|Sgt|Maj)/.test(sentence.tokens[from - 2]?.text ?? '')
			) {
				from--;
				continue;
			}
			break;
		}
		if (
			/^(but|that|while|as|because|when|although|though|if|whereas|which|who|since|so|after|before|where)$/.test(
				lower
			)
		)
			break;
		if (lexicon.speechVerbs.has(lower) && !/^(estimates|reports|claims)$/.test(lower)) break;
		if (lower === 'and' && from - 1 > 0 && !isCapital(sentence.tokens[from - 2]?.text ?? '')) break;
		from--;
	}
	while (
		from < to &&
		/^(and|meanwhile|also|however|separately|later|earlier|yesterday|today)$/.test(
			sentence.word(from)
		)
	)
		from++;
	// “In its update the institute said”: the time or frame in front is no part of the name.
	if (from === to) return null;
	// “Two weeks later it said”.
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) from = to - 1;
	return { from, to };
}

/** Whether an apposition is the name itself: “the top general, Oleksandr Syrskyi, said”. */
function isName(sentence: Sentence, from: number, to: number): boolean {
	return (
		to > from &&
		sentence.tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && isCapital(text))
	);
}

function isBetween(sentence: Sentence, at: number): boolean {
	const { lower, kind } = sentence.tokens[at]!;
	return (
		kind === 'word' &&
		(lexicon.auxiliaries.has(lower) ||
			lexicon.modals.has(lower) ||
			(lexicon.adverbs.has(lower) && lower !== 'all') ||
			/ly$/.test(lower) ||
			lower === 'to')
	);
}

/** “…”, X said. / … , said X. / …, X says. */
function trailing(sentence: Sentence, group: Group): Speaker | null {
	for (let at = group.end; at < sentence.tokens.length; at++) {
		const lower = sentence.word(at);
		if (!lexicon.speechVerbs.has(lower) || lexicon.denialVerbs.has(lower)) continue;
		let comma = at - 1;
		while (comma > group.end && !/^[,”"]$/.test(sentence.word(comma)) && at - comma < mostWords)
			comma--;
		if (!/^[,”"]$/.test(sentence.word(comma)) || comma < group.end) continue;
		const denies = false;
		if (comma === at - 1) {
			const end = phraseEnd(sentence, at + 1);
			if (
				end > at + 1 &&
				(isCapital(sentence.tokens[at + 1]!.text) || sentence.word(at + 1) === 'the')
			)
				return { text: textOf(sentence, at + 1, end), at, denies, past: true };
			continue;
		}
		const name = nameBefore(sentence, at);
		if (name && name.from > comma && !lexicon.clauseStarts.has(sentence.word(comma + 1)))
			return { text: textOf(sentence, name.from, name.to), at, denies, past: true };
	}
	return null;
}

function textOf(sentence: Sentence, from: number, to: number): string {
	return sentence.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
}
