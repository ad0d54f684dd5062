import { isCapital } from './gazetteer-index';
import type { Mention } from './find-mentions';
import type { Sentence } from './sentence';
import { clauseStarts, prepositions } from '../lexicon/context-en';
import { months, weekdays } from '../lexicon/days-en';

/** Words with a capital that are parts of what offices and outlets are called, and of no person's name. */
const noPerson =
	/^(the|a|institute|study|war|ministry|minister|president|general|staff|group|army|defen[cs]e|kremlin|house|state|press|times|post|news|agency|council|republic|region|oblast|north|south|east|west|northern|southern|eastern|western|command|forces|map|university|centre|center|security|foreign|deputy|chief|prime|armed|black|bird|european|union|united|kingdom|telegram|facebook|air|force|one|new|year)$/;

const townWords =
	/^(near|around|in|at|towards?|outside|beyond|(north|south)?(north|east|south|west)|town|village|city|settlements?)$/;

/** Tokens of the first full name of a person that stands before one, else of a surname that we know; null where none does. */
export function personBefore(
	sentence: Sentence,
	end: number,
	start = 0
): readonly [number, number] | null {
	let town = -1;
	for (let at = start; at + 1 < end; at++) {
		if (!isOfName(sentence, at) || !isOfName(sentence, at + 1)) continue;
		let to = at + 2;
		while (to < end && isOfName(sentence, to)) to++;
		// “near Mala Tokmachka and south of Velyka Novosilka”.
		const before = sentence.word(sentence.word(at - 1) === 'of' ? at - 2 : at - 1);
		const isTown = townWords.test(before) || (town === at - 1 && /^(and|,)$/.test(before));
		if (!isTown) return [at, to];
		[town, at] = [to, to - 1];
	}
	const known = sentence.mentions.find(
		(one) => one.start >= start && one.start < end && isSurname(sentence, one)
	);
	return known ? [known.start, known.start + 1] : null;
}

/** Whether a name of a side is that of a person: “Putin”, and no “Moscow”, “the Russians”, “AFU”. */
function isSurname(sentence: Sentence, { start, end, possessive, places, holder, kind }: Mention) {
	return (
		holder !== null &&
		places === null &&
		kind === 'name' &&
		end - start === (possessive ? 2 : 1) &&
		isOfName(sentence, start) &&
		!/^(moscow|kyiv|kiev|bankova|wagner)$|s$/.test(sentence.word(start))
	);
}

function isOfName(sentence: Sentence, at: number): boolean {
	const { text, lower, kind } = sentence.tokens[at]!;
	return (
		kind === 'word' &&
		isCapital(text) &&
		text !== text.toUpperCase() &&
		!noPerson.test(lower) &&
		!(at === 0 && (prepositions.has(lower) || clauseStarts.has(lower))) &&
		!months.has(lower) &&
		!weekdays.has(lower) &&
		!sentence.mentionAt(at)?.places
	);
}
