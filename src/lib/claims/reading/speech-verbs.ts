import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { counts, isTime } from './sayings';

/** What must stand behind a verb for it to be one of speech: “worked out”, and no “insists on the rest of Donetsk”. */
const goesWith = [
	[/^worked$/, /^out$/],
	[/^sum(s|med)$/, /^up$/],
	[/^agree/, /^that$/],
	[/^insist/, /^(?!on$)/],
	[/^declar/, /^(that|,|:|"|“|\.|on|in)$/],
	[/^add/, /^(that|,|:|"|“|\.|on|in|the|it)$/]
] as const;

/** Whether a word is a verb of speech here, and none of another kind (“reports”, “the claim”). */
export function isVerb(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	const before = sentence.word(at - 1);
	const next = sentence.word(at + 1);
	// “the area of Belgium and Luxembourg put together”.
	if (next === 'together') return false;
	if (
		/^(the|a|an|of|its|their|this|these|by|in|no|new|recent|latest|false|any|his|her|our)$/.test(
			before
		)
	)
		return false;
	const owner = sentence.mentionEndingAt(at);
	if (isNoun(sentence, at)) return false;
	if (
		lexicon.reportNouns.has(word) &&
		(lexicon.prepositions.has(before) || lexicon.speechVerbs.has(before) || before === "'s")
	)
		return false;
	if (lexicon.reportNouns.has(word) && owner?.kind === 'adjective') return false;
	for (let i = at - 1; lexicon.reportNouns.has(word) && i >= Math.max(0, at - 7); i--)
		if (lexicon.denialVerbs.has(sentence.word(i))) return false;
	if (
		/^(reports?|claims?|states?|estimates?|shows?|finds?|found|puts?|pegs|pegged|posted|posts|notes?|counts?|goes|holds?|has)$/.test(
			word
		)
	) {
		const verby =
			isPutAt(sentence, at) ||
			/^(that|the|it|them|its|his|her|their|they|he|she|we|what|there|about|around|up|some|only|at|as|for|control|capture|gains|,|:|to|more|nearly|almost|roughly|on|just|a|an|"|“|\.)$/.test(
				next
			) ||
			sentence.mentionStartingAt(at + 1) !== null ||
			sentence.tokens[at + 1]?.kind === 'number';
		if (!verby) return false;
	}
	if (lexicon.denialVerbs.has(word)) {
		if (/^(nor|neither|not|n't)$/.test(before)) return false;
		// “rejected the offer”: what is refused must be a report, or told in a clause of its own.
		for (let i = at + 1; i <= at + 8; i++) {
			if (lexicon.reportNouns.has(sentence.word(i)) || sentence.word(i) === 'that') return true;
			if (sentence.word(i) === ',') return false;
		}
		return (
			/^den(y|ied|ies|ying)$/.test(word) &&
			(sentence.mentionStartingAt(at + 1) !== null || /ing$/.test(next))
		);
	}
	// “it is wrong to say that”, but “went on to say that”.
	if (before === 'to' && sentence.word(at - 2) !== 'on') return false;
	// “ISW's estimate:”.
	if (before === "'s" && counts.test(word)) return false;
	if (word === 'told' && (before === 'all' || next === 'by')) return false;
	// “spoke of 1,000 square kilometres”, and no “speak of peace, …”.
	const told = sentence.tokens.slice(at, commaBehind(sentence, at));
	if (
		/^sp(eaks?|oken?)$/.test(word) &&
		!(told.slice(1, 4).some(({ lower }) => lower === 'of') && told.some(isNumber))
	)
		return false;
	if (goesWith.some(([verb, behind]) => verb.test(word) && !behind.test(next))) return false;
	// “credits the army with 4,700 sq km”.
	if (/^credit/.test(word) && ![2, 3, 4].some((i) => sentence.word(at + i) === 'with'))
		return false;
	// “Russia posted a net gain of 11 square miles”.
	if (/^(post|log|record)/.test(word) && owner?.holder && isScored(sentence, at)) return false;
	if (/^(counted|logged|recorded)$/.test(word) && !isOfGround(sentence, at + 1)) return false;
	return !(/(ed|id|wn|ght)$/.test(word) && /^(is|are|was|were|be|been|being)$/.test(before));
}

/** “puts ground regained in the south at 81 sq km”. */
function isPutAt(sentence: Sentence, verb: number): boolean {
	if (!/^(puts?|peg(s|ged))$/.test(sentence.word(verb))) return false;
	const at = sentence.tokens.findIndex(({ lower }, i) => i > verb && lower === 'at');
	return at > verb && at - verb < 10 && commaBehind(sentence, verb) > at;
}

/** “counted 2,240 sq km”, “counted in July”, and no “counted 500 drones”, “counted in”. */
function isOfGround(sentence: Sentence, next: number): boolean {
	if (/^(that|,|;|\.)$/.test(sentence.word(next))) return true;
	if (/^(in|for)$/.test(sentence.word(next))) return isTime(sentence, next + 1);
	if (sentence.tokens[next]?.kind !== 'number') return false;
	const [word, kind] = [sentence.word(next + 1), sentence.tokens[next + 1]?.kind];
	return (
		kind !== 'word' ||
		/^(sq|square|km\S?|percent|per|hectares|settlements|villages|towns)$/.test(word) ||
		lexicon.prepositions.has(word)
	);
}

/** “posted a gain”: it was made, and not told. */
function isScored(sentence: Sentence, verb: number): boolean {
	return sentence.hasWord(/^(gains?|loss(es)?)$/, verb + 1, verb + 6);
}

/** “the territorial claim on Donetsk”: of a verb, one who does it would end in s. */
export function isNoun(sentence: Sentence, at: number): boolean {
	const before = sentence.word(at - 1);
	return (
		/^(claim|report)$/.test(sentence.word(at)) &&
		/^(on|to|of|over)$/.test(sentence.word(at + 1)) &&
		!(/s$|^(they|we|i|who|that|people|media|to)$/.test(before) || lexicon.adverbs.has(before))
	);
}

const othersThatTell =
	/^((has it that|la(id|ys?) claim to|(seen|sees|saw|found) evidence)\b|reads? [:“"]|continued (: )?[“"]|(gave|gives|released|published|updated|updates|issued) (\S+ ){0,2}(numbers|figures|tally|maps?|count|data|summary)\b)/;

/** “gave the numbers of the week”, “has it that”, “the report reads: …”, “makes it 17%”, “the map has 113,420 sq km under Russian control”: no verbs of speech, and yet they tell. */
export function tellsOtherwise({ tokens }: Sentence, at: number): boolean {
	const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
	const hasMap = tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^maps?$/.test(lower));
	return (
		othersThatTell.test(words.join(' ')) ||
		((/^makes it/.test(words.join(' ')) || (hasMap && /^(has|have|marks)$/.test(words[0]!))) &&
			tokens.slice(at, at + 5).some(isNumber))
	);
}

const isNumber = ({ kind }: { kind: string }): boolean => kind === 'number';

export function commaBehind(sentence: Sentence, at: number): number {
	const found = sentence.tokens.findIndex(({ lower }, i) => i > at && /^[,;]$/.test(lower));
	return found < 0 ? sentence.tokens.length : found;
}
