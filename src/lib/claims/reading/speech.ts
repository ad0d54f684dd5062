import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { personBefore } from './persons';
import { counts, isFrom, isQuoted, mostWords, phraseEnd, said, type Saying } from './sayings';
import { commaBehind, isVerb, tellsOtherwise } from './speech-verbs';

/** “X said (on Monday) (that) …”, “X denied it, saying …”. */
export function leading(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	for (let at = 1; at < sentence.tokens.length - 1; at++) {
		const word = sentence.word(at);
		const count = countBefore(sentence, at);
		if (count) found.push(said('speech-verb', count, [at, closing(sentence, at)], at));
		const quoted = quotedAs(sentence, at);
		if (quoted) {
			const from = /^[.,”"]?$/.test(sentence.word(at + 1)) ? 0 : at;
			found.push(said('speech-verb', quoted, [from, closing(sentence, at)], at));
			continue;
		}
		if (!tellsOtherwise(sentence, at) && (!lexicon.speechVerbs.has(word) || !isVerb(sentence, at)))
			continue;
		// “went on to say”.
		const verb = word === 'say' && sentence.word(at - 2) === 'on' ? at - 3 : at;
		const name = gerund.test(word)
			? (found.at(-1)?.name ?? subjectOf(sentence, at) ?? nameBefore(sentence, at))
			: nameBefore(sentence, verb);
		if (!name || isDeniedAside(sentence, name[0] - 1) || isUnsaid(sentence, at)) continue;
		if (isPosted(sentence, found.at(-1)?.at, at)) continue;
		const measured = numberOf(sentence, name[0], at);
		const relative =
			measured !== null ||
			isRelative(sentence, name[0] - 1) ||
			isAsideClause(sentence, name[0], at);
		const scope: [number, number] = [
			measured ?? at,
			relative ? commaBehind(sentence, at) : closing(sentence, at)
		];
		found.push({ name, scope, at, denies: lexicon.denialVerbs.has(word), rule: 'speech-verb' });
		if (/^puts?$/.test(word)) found.push(...alsoPut(sentence, at));
	}
	return found;
}

/** “The institute's estimate of the balance is minus 109 square kilometers”, “our tally stands at …”: whose count it is; null where none is told. */
function countBefore(sentence: Sentence, verb: number): [number, number] | null {
	if (!/^(is|was|stands|stood|comes|came)$/.test(sentence.word(verb))) return null;
	if (!sentence.tokens.slice(verb + 1, verb + 6).some(({ kind }) => kind === 'number')) return null;
	const isCount = ({ lower }: { lower: string }) => counts.test(lower) || lower === 'figure';
	const noun = sentence.tokens.slice(0, verb).findLastIndex(isCount);
	if (noun < 1 || sentence.tokens.slice(noun, verb).some(({ kind }) => kind !== 'word'))
		return null;
	const own = /^(own|latest|daily|weekly|monthly)$/.test(sentence.word(noun - 1)) ? noun - 1 : noun;
	if (/^(our|my|its|their)$/.test(sentence.word(own - 1))) return [own - 1, noun + 1];
	let from = own - 1;
	while (from > 0 && beginsOrGoesOn(sentence, from - 1)) from--;
	return sentence.word(own - 1) === "'s" ? [from, noun + 1] : null;
}

/** Whether a word may belong to a name that a possessive ends. */
function beginsOrGoesOn({ tokens }: Sentence, at: number): boolean {
	const { kind, lower } = tokens[at]!;
	return kind === 'word' && !lexicon.prepositions.has(lower) && !clauseWords.test(lower);
}

/** “The governor was quoted by an agency as saying”, “it cited the governor as telling them”: he is the source; null where nobody is quoted. */
function quotedAs(sentence: Sentence, at: number): [number, number] | null {
	if (!/^(saying|telling|stating|writing)$/.test(sentence.word(at))) return null;
	const verb = sentence.tokens
		.slice(0, at)
		.findLastIndex(({ lower }) => /^(quoted|cited|quotes|cites|quoting|citing)$/.test(lower));
	if (sentence.word(at - 1) !== 'as' || verb < 1 || at - verb > mostWords) return null;
	const isPassive = /^(is|was|were|been|being|also)$/.test(sentence.word(verb - 1));
	return isPassive ? nameBefore(sentence, verb) : [verb + 1, at - 1];
}

export const gerund = /^[a-z]+ing$/;

/** “The institute, a think tank, spotted a trend, estimating …”: what the sentence begins with, up to a comma or a verb. */
function subjectOf(sentence: Sentence, at: number): [number, number] | null {
	if (sentence.word(at - 1) !== ',' || !beginsName(sentence, 0)) return null;
	const end = phraseEnd(sentence, 0);
	return end > 1 && end < at - 1 && sentence.word(end) === ',' ? [0, end] : null;
}

/** “the regions that Russia says it annexed”: a clause about a noun, and no “said that it …”. */
function isRelative(sentence: Sentence, at: number): boolean {
	const before = sentence.word(at - 1);
	return (
		/^(that|which|whom)$/.test(sentence.word(at)) &&
		sentence.tokens[at - 1]?.kind === 'word' &&
		!lexicon.speechVerbs.has(before) &&
		!lexicon.reportNouns.has(before)
	);
}

const units = /^(km|km2|km²|kilomet(er|re)s|mi|mi²|miles|hectares|%|percent|cent)$/;

/** The number that a clause says more of: “the 6,710 sq km (of Ukraine) that Gerasimov claims”, “the 500 sq km the group counted”; null where it is of another noun. */
function numberOf(sentence: Sentence, from: number, verb: number): number | null {
	const isOpen = /^(that|which)$/.test(sentence.word(from - 1));
	let end = isOpen ? from - 1 : from;
	const ground = isOpen ? sentence.mentionEndingAt(end) : null;
	// “of Ukraine that Russia claims” may be the land that it claims.
	if (ground && !/^(to|it|he|they|its|his|their|last|on)$/.test(sentence.word(verb + 1)))
		return null;
	if (ground) end = ground.start;
	while (ground && /^(the|of|in|from|around)$/.test(sentence.word(end - 1))) end--;
	const unit = sentence.word(end - 1);
	if (!units.test(unit) || (ground && /^(%|percent|cent)$/.test(unit))) return null;
	let at = sentence.tokens.slice(0, end).findLastIndex(({ kind }) => kind === 'number');
	if (at < 0 || end - at > 4) return null;
	while (/^(than|some)$/.test(sentence.word(at - 1)) || lexicon.adverbs.has(sentence.word(at - 1)))
		at--;
	return isOpen || sentence.word(at - 1) === 'the' ? at : null;
}

/** “told the president in a video posted on Monday”: it is what is posted. */
function isPosted(sentence: Sentence, before: number | undefined, at: number): boolean {
	if (before === undefined || sentence.word(at) !== 'posted') return false;
	const between = sentence.tokens.slice(before + 1, at);
	return between.every(({ kind, lower }) => kind === 'word' && !/^(that|and|it|he)$/.test(lower));
}

/** “While Kyiv says …, Russia has taken”, “the minister, who put the cost at …, resigned”: it ends at the comma. */
function isAsideClause(sentence: Sentence, name: number, verb: number): boolean {
	let at = verb - 1;
	while (at > 0 && isBetween(sentence, at)) at--;
	return (
		/^(who|which)$/.test(sentence.word(at)) ||
		(sentence.word(name - 1) === 'where' && sentence.word(name - 2) === ',') ||
		(name === 1 &&
			/^(while|whereas|although|though|after|before|when|since|because)$/.test(sentence.word(0)))
	);
}

/** “did not, as its president boasts, take”, “contrary to what he said”: he is not the one who says that. */
function isDeniedAside(sentence: Sentence, as: number): boolean {
	if (sentence.word(as) === 'what') return sentence.word(as - 2) === 'contrary';
	return (
		sentence.word(as) === 'as' &&
		sentence.word(as - 1) === ',' &&
		lexicon.negations.has(sentence.word(as - 2))
	);
}

/** “could not confirm that”, “has seen no evidence”: it says nothing. */
function isUnsaid(sentence: Sentence, verb: number): boolean {
	if (lexicon.denialVerbs.has(sentence.word(verb))) return false;
	if (sentence.word(verb + 1) === 'nothing') return true;
	for (let at = verb - 1; at > 0 && isBetween(sentence, at); at--)
		if (lexicon.negations.has(sentence.word(at)) || /n't$|^cannot$/.test(sentence.word(at)))
			return true;
	return false;
}

/** “Kyiv put it at 1,370 square kilometres, ISW at 1,170”. */
function alsoPut(sentence: Sentence, verb: number): Saying[] {
	return sentence.tokens.flatMap(({ lower }, at): Saying[] => {
		if (at < verb + 3 || lower !== 'at') return [];
		let from = at;
		while (from > verb && !/^([,;\])]|and|while)$/.test(sentence.word(from - 1))) from--;
		const isName =
			from > verb &&
			from < at &&
			at - from <= 6 &&
			beginsName(sentence, from) &&
			!sentence.tokens
				.slice(from, at)
				.some(
					(one) =>
						lexicon.speechVerbs.has(one.lower) ||
						/^(depth|area|number|share|rest|total)$/.test(one.lower)
				);
		const scope = [at, commaBehind(sentence, at)] as const;
		return isName ? [said('speech-verb', [from, at], scope, at)] : [];
	});
}

/** Where what a verb of speech says ends: at a semicolon, or at a contrast outside of quotations. */
function closing(sentence: Sentence, at: number): number {
	for (let i = at + 1; i < sentence.tokens.length; i++) {
		const word = sentence.word(i);
		if (word === ';') return i;
		if (word === 'but' && sentence.word(i - 1) === ',' && !isQuoted(sentence, i)) return i;
		if ((word === 'while' || word === 'whereas') && !isQuoted(sentence, i)) return i;
		if (
			word === ',' &&
			lexicon.denialVerbs.has(sentence.word(at)) &&
			/^(saying|adding|claiming|noting|and|but|stressing|insisting)$/.test(sentence.word(i + 1))
		)
			return i;
	}
	return sentence.tokens.length;
}

const clauseWords =
	/^(what|than|but|that|while|as|because|when|although|though|if|whereas|which|who|since|so|after|before|where|then)$/;

/** Token indices of the name phrase before a verb of speech; null where there is none. */
export function nameBefore(sentence: Sentence, at: number): [number, number] | null {
	let to = at;
	while (to > 0 && isBetween(sentence, to - 1)) to--;
	// “X, the head of Y, said”, “X, an adviser, says”: the name stands before the apposition.
	if (/^[,)]$/.test(sentence.word(to - 1))) {
		let comma = to - 2;
		while (comma >= 0 && !/^[,;.“”"(:]$/.test(sentence.word(comma))) comma--;
		if (comma < 1 || !/^[,(]$/.test(sentence.word(comma))) return null;
		const isName =
			sentence.word(comma) === ',' &&
			sentence.tokens
				.slice(comma + 1, to - 1)
				.every(({ kind, text }) => kind === 'word' && isCapital(text));
		// “the minister, Sergey Shoigu, told”: all of it names him.
		if (isName && comma + 1 < to - 1) {
			const whole = nameBefore(sentence, comma)?.[0] ?? comma;
			return [whole < comma && beginsName(sentence, whole) ? whole : comma + 1, to - 1];
		}
		to = comma;
	}
	let from = to;
	while (from > 0 && to - from < mostWords) {
		const { kind, lower } = sentence.tokens[from - 1]!;
		if (kind === 'mark' && !/^('s|'|-|&)$/.test(lower)) {
			if (!isShort(sentence, from - 1)) break;
		} else if (clauseWords.test(lower) || units.test(lower)) break;
		// “11:42 Ukraine says”, “9.15pm Kyiv says”.
		else if (from < 5 && /^\d+$|^[ap]m$/.test(lower) && sentence.tokens[0]!.kind === 'number')
			break;
		else if (
			lexicon.speechVerbs.has(lower) &&
			!/^(estimates?|reports?|claims?|counts?|finds|data)$/.test(lower)
		)
			break;
		from--;
	}
	// “Jane Doe, an analyst at an institute, a think tank, says”.
	if (/^an?$/.test(sentence.word(from)) && personBefore(sentence, from - 1)?.[1] === from - 1)
		return nameBefore(sentence, from - 1);
	// “An officer who would not be named told”, “a graph that a blogger put online shows”: the name stands before the clause.
	const who = relativeBefore(sentence, from);
	const isVerbal =
		who === from - 1 &&
		from < to &&
		!beginsName(sentence, from) &&
		!sentence.mentionAt(from) &&
		!lexicon.subjectPronouns.has(sentence.word(from)) &&
		(lexicon.auxiliaries.has(sentence.word(from)) ||
			!(sentence.word(who) === 'that' && isFrom(sentence, from, to)));
	if (who > 0 && (isVerbal || lexicon.speechVerbs.has(sentence.word(from - 1))))
		return nameBefore(sentence, who);
	while (
		from < to &&
		/^(and|meanwhile|also|however|separately|later|earlier|yesterday|today|overnight|then|now|still)$/.test(
			sentence.word(from)
		)
	)
		from++;
	// “In its update the institute”, “On Monday Kyiv”: a frame in front is no part of the name.
	const frame = /^(in|on|at|by|last|to|of|for|with|from|before|among)$/.test(sentence.word(from))
		? lastName(sentence, from, to)
		: from;
	if (frame >= to) {
		// “Ukraine, which says it holds”.
		return /^(which|who)$/.test(sentence.word(to - 1))
			? nameBefore(sentence, sentence.word(to - 2) === ',' ? to - 2 : to - 1)
			: null;
	}
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return [to - 1, to];
	return [frame, to];
}

/** Where the relative clause begins that a token stands in; 0 where none does. */
function relativeBefore(sentence: Sentence, at: number): number {
	for (let i = at - 1; i > Math.max(0, at - 9) && sentence.tokens[i]!.kind !== 'mark'; i--)
		if (/^(who|that|which)$/.test(sentence.word(i)))
			return lexicon.speechVerbs.has(sentence.word(i - 1)) ? 0 : i;
	return 0;
}

/** Behind a frame, where the last article, capital or possessive begins a name of its own. */
function lastName(sentence: Sentence, from: number, to: number): number {
	for (let i = from + 1; i < to; i++) {
		const before = sentence.word(i - 1);
		if (lexicon.prepositions.has(before) || lexicon.determiners.has(before) || before === "'s")
			continue;
		if (days.months.has(sentence.word(i)) || days.weekdays.has(sentence.word(i))) continue;
		if (isCapital(sentence.tokens[i]!.text) && !isCapital(sentence.tokens[i - 1]!.text)) return i;
		if (/^(the|a|an|its|his|their|our)$/.test(sentence.word(i))) return i;
		if (
			isCapital(sentence.tokens[i]!.text) &&
			(days.months.has(before) || days.weekdays.has(before))
		)
			return i;
	}
	return from;
}

function isBetween(sentence: Sentence, at: number): boolean {
	const { lower, kind } = sentence.tokens[at]!;
	return (
		kind === 'word' &&
		((lexicon.auxiliaries.has(lower) && lower !== "'s") ||
			lexicon.modals.has(lower) ||
			(lexicon.adverbs.has(lower) && lower !== 'all') ||
			/ly$/.test(lower))
	);
}

/** Whether a sign ends a phrase: “U.S. officials” is one. */
export function isBreak(sentence: Sentence, at: number): boolean {
	return /^[,”"“;:–—.]$/.test(sentence.word(at)) && !isShort(sentence, at);
}

/** Whether a full stop belongs to a title or a name that is cut short. */
export function isShort(sentence: Sentence, at: number): boolean {
	return (
		sentence.word(at) === '.' &&
		/^(U\.S|U\.K|U\.N|U|S|\p{Lu}|Gen|Col|Lt|Dr|Mr|Mrs|Ms|Sgt|Maj|Adm|Prof|Sen|Capt)$/u.test(
			sentence.tokens[at - 1]?.text ?? ''
		)
	);
}

/** Whether an article, a possessive or a capital begins a name here. */
export function beginsName(sentence: Sentence, at: number): boolean {
	return (
		(isCapital(sentence.tokens[at]!.text) && !lexicon.prepositions.has(sentence.word(at))) ||
		/^(the|a|an|its|his|her|their|our|my)$/.test(sentence.word(at))
	);
}
