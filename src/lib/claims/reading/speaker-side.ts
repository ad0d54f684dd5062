import type { Holder } from '../../model/holder';
import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { namesSomebody } from './names';
import { isOpenBehind, isQuoted, isReopened } from '../text/quotes';
import type { Memory } from './scene';
import { homeOf } from './sides';
import { type Voice, voicesIn } from './voices';

/** Quotations that go on for longer are not looked through. */
const mostSentences = 8;

/** Who speaks by a verb of speech, by “according to” or before a colon. */
function speakersIn(sentence: Sentence): readonly Voice[] {
	return voicesIn(sentence).filter(({ kind, at, name }) => {
		if (kind === 'headline') return true;
		const speaks =
			kind === 'frame'
				? sentence.word(at) === 'according'
				: lexicon.speechVerbs.has(sentence.word(at));
		const isBehind = /^[,”"–—]$/.test(sentence.word(at - 1));
		return (
			speaks &&
			(kind === 'frame' || kind === (isBehind ? 'said-by' : 'sayer')) &&
			(namesSomebody(sentence, name) || lexicon.subjectPronouns.has(sentence.word(name[0])))
		);
	});
}

/** Without one of these a sentence speaks for no side: most sentences have none. */
const marksOfSpeech = new Set(['"', '“', '”', 'we', 'our', ':']);

/** The side that a sentence speaks for: that of who says “we” in it, or of whose words it quotes. */
export function sideSpoken(
	sentence: Sentence,
	memory: Memory,
	beside: (by: number) => Sentence | null
): Holder | null {
	if (!sentence.tokens.some(({ lower }) => marksOfSpeech.has(lower))) return memory.speakerSide;
	const lead = speakersIn(sentence).find(({ kind }) => kind !== 'frame');
	if (!lead) return sideBehind(sentence, memory, beside) ?? memory.speakerSide;
	const speaks = lead.kind === 'headline' || sentence.hasWord(/^(["“”]|we|our)$/, 0);
	return speaks ? sideOf(sentence, lead, memory) : memory.speakerSide;
}

/** Whose words a quotation are that opens here and ends in a later sentence; null where that does not tell. */
function sideBehind(
	sentence: Sentence,
	memory: Memory,
	beside: (by: number) => Sentence | null
): Holder | null {
	if (memory.quoted || !isOpenBehind(ownText(sentence), false)) return null;
	for (let ahead = 1; ahead < mostSentences; ahead++) {
		const next = beside(ahead);
		if (!next) return null;
		const again = isReopened(next.text, next.span, true);
		if (isOpenBehind(ownText(next), !again)) continue;
		const close = next.tokens.findIndex(
			({ lower }, nth) => /^["”]$/.test(lower) && !(again && nth === 0)
		);
		const lead = speakersIn(next).find(({ name }) => name[0] > close);
		return lead ? sideOf(next, lead, memory) : null;
	}
	return null;
}

const ownText = ({ text, span }: Sentence) => text.slice(span.start, span.end);

/** The side that somebody speaks for: that of the name, else the only one named outside of quotations. */
function sideOf(sentence: Sentence, { name: [from, to] }: Voice, memory: Memory): Holder | null {
	const sides = sentence.mentions.filter(({ holder }) => holder !== null);
	const inName =
		sides.find(({ start, end }) => start >= from && end <= to) ??
		sides.find(({ start, end }) => start < to && end > from);
	if (inName) return inName.holder;
	const office = sentence.mentions.find(
		({ start, end, places }) => places?.length && start >= from && end <= to
	);
	if (office)
		return /^(republic|dpr|lpr|dnr|lnr)$/.test(sentence.word(office.end - 1)) ||
			sentence.hasWord(/installed|occupation/, from, to)
			? 'RU'
			: homeOf(office.places!);
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return memory.speakerSide ?? memory.side;
	const outside = new Set(
		sides.filter(({ start }) => !isQuoted(sentence, start)).map(({ holder }) => holder)
	);
	return outside.size === 1 ? [...outside][0]! : memory.speakerSide;
}
