import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import { months, weekdays } from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';

const noStranger =
	/^(armed|joint|combined|special|airborne|air|ground|defen[cs]e|our|assault|attack|marine|tank|infantry|mechani[sz]ed|reserve|border|enemy|government|regular|north|south|east|west|cent(er|re)|dnepr)$/;

/** Whether a word before “army” or “forces” names whose they are: not “the Armed Forces”, “The attackers”. */
function isStranger(sentence: Sentence, at: number): boolean {
	const { text, lower } = sentence.tokens[at] ?? { text: '', lower: '' };
	return isCapital(text) && !lexicon.determiners.has(lower) && !noStranger.test(lower);
}

/** Whether a noun phrase of somebody that we do not know stands right before a verb: “Israel's army”, “the militia”. */
export function strangerBefore(sentence: Sentence, from: number): 'named' | 'unnamed' | null {
	let at = from - 1;
	while (at >= 0 && (lexicon.adverbs.has(sentence.word(at)) || /ly$/.test(sentence.word(at)))) at--;
	const token = sentence.tokens[at];
	if (!token || token.kind !== 'word' || sentence.mentionAt(at)) return null;
	const isOther = [
		weekdays,
		months,
		lexicon.subjectPronouns,
		lexicon.relatives,
		lexicon.clauseStarts,
		lexicon.prepositions
	].some((set) => set.has(token.lower));
	if (
		isOther ||
		/^(total|sum|amount|figure|share|rest|area|number|tally|enemy|occupiers|invaders|aggressor|there|here)$/.test(
			token.lower
		)
	)
		return null;
	for (let i = at; i >= Math.max(0, at - 7); i--) {
		if (sentence.mentionAt(i) || lexicon.possessivePronouns.has(sentence.word(i))) return null;
		if (sentence.tokens[i]!.kind === 'mark' && !/^(-|'s)$/.test(sentence.word(i))) break;
	}
	if (lexicon.forceNouns.has(token.lower) || lexicon.operationNouns.has(token.lower))
		return isStranger(sentence, at - 1) ? 'named' : null;
	return isCapital(token.text) ? 'named' : 'unnamed';
}
