import { withName } from './persons';
import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';
import { people } from '../lexicon/speakers-en';

/** Somebody who says something: token indices, all ends exclusive. */
export interface Saying {
	readonly name: readonly [from: number, to: number];
	/** What it reaches over. */
	readonly scope: readonly [from: number, to: number];
	readonly at: number;
	readonly denies: boolean;
	readonly rule: string;
}

/** Somebody who says something by a rule, and denies nothing. */
export const said = (
	rule: string,
	name: Saying['name'],
	scope: Saying['scope'],
	at: number
): Saying => ({ name, scope, at, denies: false, rule });

/** No name is longer. */
export const mostWords = 16;

/** Whether an odd number of quotation marks stands before a token. */
export function isQuoted(sentence: Sentence, at: number): boolean {
	const before = quoted.get(sentence) ?? quotedIn(sentence);
	return before[Math.min(at, before.length - 1)] ?? false;
}

const quoted = new WeakMap<Sentence, readonly boolean[]>();

function quotedIn(sentence: Sentence): readonly boolean[] {
	const before = [false];
	for (const { lower } of sentence.tokens)
		before.push(before.at(-1)! !== (lower === '"' || lower === '“' || lower === '”'));
	quoted.set(sentence, before);
	return before;
}

/** Works that somebody's numbers are from. */
export const counts =
	/^(counts?|estimates?|maps?|data|figures|calculations?|analysis|analyses|readings?|numbers|assessments?|reports?|reckoning|intelligence|monitors?|words?|tally|tallies|accounts?|statistics|tracker|measurements?)$/;

export function framed(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	const whole = (at: number): readonly [number, number] => {
		// “the institute estimates …, and by Kyiv's count …”: of what is behind it.
		const goesOn = sentence.word(at - 1) === 'and' && sentence.word(at) !== 'quoting';
		let [from, to] = [goesOn ? at : 0, sentence.tokens.length];
		for (let i = 0; i < sentence.tokens.length; i++)
			if (sentence.word(i) === ';') [from, to] = i < at ? [i, to] : [from, Math.min(to, i)];
			else if (i > at && to > i && isOthers(sentence, at, i)) to = i;
		return [from, to];
	};
	for (let i = 0; i < sentence.tokens.length; i++) {
		const frame = frameEnd(sentence, i);
		if (frame === null) continue;
		const start = behindEvidence(sentence, frame);
		let end = phraseEnd(sentence, start);
		// “were told by their officers to hold on”.
		if (sentence.word(i - 1) === 'told' && sentence.word(end) === 'to') continue;
		while (end > start && lexicon.prepositions.has(sentence.word(end - 1))) end--;
		if (end > start)
			found.push({
				...said('according-to', [start, withName(sentence, end)], whole(i), i),
				denies: sentence.word(i) === 'contrary'
			});
	}
	return found;
}

/** “…, according to ISW, whereas the ministry claims …”, “…, and Moscow's share is now …”: what the frame does not reach over. */
function isOthers(sentence: Sentence, frame: number, at: number): boolean {
	if (frame < 3 || isQuoted(sentence, at)) return false;
	if (/^(while|whereas)$/.test(sentence.word(at))) return true;
	const opens = sentence.word(at - 1) === ',' && sentence.word(at) === 'and';
	const tells = ({ lower }: { lower: string }, i: number) =>
		(lexicon.auxiliaries.has(lower) && lower !== "'s") || sentence.predicatesAt(at + i).length > 0;
	return (
		opens &&
		sentence.mentionStartingAt(at + 1)?.holder !== undefined &&
		sentence.tokens.slice(at).some(tells)
	);
}

/** “according to what X said”, “to evidence seen by X”: where the name begins. */
function behindEvidence(sentence: Sentence, at: number): number {
	if (sentence.word(at) === 'what') return at + 1;
	const of = ['that', 'by'].findIndex((word, i) => sentence.word(at + 1 + i) === word);
	return sentence.word(at) === 'evidence' && of >= 0 ? at + 2 + of : at;
}

/** “was told by an officer”, “can be confirmed by analysts”; but “could not be”. */
function isToldBy(sentence: Sentence, by: number): boolean {
	const before = [1, 2, 3, 4, 5]
		.map((back) => sentence.word(by - back))
		.reverse()
		.join(' ');
	const name = sentence.tokens.slice(by + 1, by + 5);
	return (
		/\b(is|are|was|were|be|been)( \w+)? (told|said|stated|informed|confirmed|reported|announced|estimated|counted|calculated|recorded|assessed|acknowledged|put)$/.test(
			before
		) &&
		!/\b(not|never|yet|cannot)\b|n't/.test(before) &&
		(isCapital(name[0]?.text ?? '') ||
			/^(an?|the|its|his|her)$/.test(name[0]?.lower ?? '') ||
			name.some(({ lower }) => people.has(lower)))
	);
}

/** Where the name behind such a frame begins; null where none begins at a token. */
function frameEnd(sentence: Sentence, at: number): number | null {
	const word = sentence.word(at);
	if (!lexicon.frames.has(word)) return null;
	const [next, third] = [sentence.word(at + 1), sentence.word(at + 2)];
	if (/^(according|reference) to$/.test(`${word} ${next}`)) return at + 2;
	// “judging by the maps”, and no “measured by ground”.
	const isJudged = /^(judging (by|from)|(going|measured) by)$/.test(`${word} ${next}`);
	if (isJudged) return isFrom(sentence, at + 2, phraseEnd(sentence, at + 2)) ? at + 2 : null;
	const isBased = word === 'based' && next === 'on' && /^(|,|\()$/.test(sentence.word(at - 1));
	if (isBased && sentence.tokens.slice(at + 2, at + 7).some(({ lower }) => counts.test(lower)))
		return at + 2;
	if (/^(quoting|citing)$/.test(word)) return at + 1;
	if (word === 'by' && isToldBy(sentence, at)) return at + 1;
	if (word === 'contrary' && next === 'to' && third === 'what') return at + 3;
	const isNamed = isFrom(sentence, at + 1, at + 2 + Number(/^(the|an?)$/.test(next)));
	if (word === 'per' && isNamed) return at + 1;
	// “gains as logged by DeepState”.
	if (
		word === 'by' &&
		/ed$|^(given|shown|seen)$/.test(sentence.word(at - 1)) &&
		sentence.word(at - 2) === 'as'
	)
		return at + 1;
	if (word === 'in' && /^(his|her|their)$/.test(next) && third === 'words') return at + 1;
	if (
		word === 'in' &&
		/^(view|words|eyes|opinion|assessment|judge?ment)$/.test(third) &&
		sentence.word(at + 3) === 'of'
	)
		return at + 4;
	if (word === 'by' && next === 'the' && third === 'numbers') return null;
	if (word === 'by' && isCountOf(sentence, at + 1)) return at + 1;
	if (
		!/^(by|on|in)$/.test(word) ||
		!(
			/^(|,|and|:|“|"|–|—)$/.test(sentence.word(at - 1)) ||
			(word === 'by' && sentence.mentionEndingAt(at)?.kind === 'name')
		)
	)
		return null;
	const end = phraseEnd(sentence, at + 1);
	for (let i = at + 1; i < Math.min(end, at + 9); i++) {
		if (sentence.tokens[i]!.kind === 'number') return null;
		if (
			counts.test(sentence.word(i)) &&
			(word === 'by' || /^('s|our|its|their)$/.test(sentence.word(i - 1)))
		)
			return at + 1;
	}
	return null;
}

/** Whether a phrase names somebody, or a work of his. */
export function isFrom({ tokens }: Sentence, start: number, end: number): boolean {
	const names = tokens.slice(start, end);
	return names.some(
		({ lower, text }) => isCapital(text) || counts.test(lower) || people.has(lower)
	);
}

/** “1,230 sq km by Syrskyi's word”, “1,175 by ISW's.” */
function isCountOf(sentence: Sentence, start: number): boolean {
	const end = phraseEnd(sentence, start);
	const owner = sentence.tokens.slice(start, end).findIndex(({ lower }) => /^'s?$/.test(lower));
	if (owner < 1) return false;
	const noun = start + owner + 1;
	const of = sentence.word(
		/^(own|latest|daily|weekly|monthly|official)$/.test(sentence.word(noun)) ? noun + 1 : noun
	);
	return (
		/^(counts?|estimates?|reckoning|words?|tally|calculations?|figures|data|assessments?|numbers|summary|summaries|admission)$/.test(
			of
		) ||
		(/^[.,;)]$/.test(of) &&
			/^([)%]|km²|km2|km|miles|kilomet(er|re)s)$/.test(sentence.word(start - 2)))
	);
}

const media = /^(telegram|x|twitter|facebook|television|air|social|his|her|its)$/;

/** Where a name phrase ends: at a comma, a bracket, a verb, or a relative. */
export function phraseEnd(sentence: Sentence, start: number): number {
	let end = start;
	while (end < sentence.tokens.length && end - start < mostWords) {
		const { kind, lower, text } = sentence.tokens[end]!;
		if (kind === 'mark' && !/^('s|'|-|&)$/.test(lower)) break;
		if (kind === 'number' && !isCapital(sentence.tokens[end - 1]?.text ?? '')) break;
		if (/^(on|in|at)$/.test(lower) && isTime(sentence, end + 1)) break;
		if (lower === 'during' || (lower === 'on' && media.test(sentence.word(end + 1)))) break;
		if (kind === 'word' && !isCapital(text) && end > start) {
			if (lexicon.auxiliaries.has(lower) && lower !== "'s") break;
			if (lexicon.speechVerbs.has(lower) && !counts.test(lower)) break;
			if (
				lexicon.relatives.has(lower) ||
				lexicon.contrasts.has(lower) ||
				/^(as|that|to)$/.test(lower)
			)
				break;
			if (sentence.predicatesAt(end).some(({ shape }) => shape !== 'noun')) break;
		}
		// “by DeepState's count Russia holds”: a side begins what is said.
		const mention =
			sentence.mentionStartingAt(end) ?? (lower === 'the' && sentence.mentionStartingAt(end + 1));
		if (mention && mention.holder && end > start && counts.test(sentence.word(end - 1))) break;
		end++;
	}
	return end;
}

export function isTime(sentence: Sentence, at: number): boolean {
	const lower = sentence.word(at);
	return (
		days.months.has(lower) || days.weekdays.has(lower) || sentence.tokens[at]?.kind === 'number'
	);
}
