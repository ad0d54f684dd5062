import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const asideRule: Rule = {
	name: 'named-aside',
	because: 'Where only a part lies, or what only tells since when, a text does not go on with.',
	examples: [
		'In November Russia took 718 sq km of Ukraine. Most of it was taken in the Donetsk region. In October the gain had been 603 sq km.'
	],
	not: [
		'In November Russia took 718 sq km of Ukraine. It attacked in the Donetsk region. In October the gain had been 603 sq km.'
	]
};

const shares = /^(most|half|much|bulk|majority|part|third|quarter|share|all|percent|cent)$/;
const ofThem = /^(it|this|that|these|those|them|which)$/;
const gains = /^(grounds?|gains?|land|territory|area|advances?|fighting|ground|losses)$/;

/**
 * Whether a place is named aside, so that the text does not go on with it: “more than half of that in the
 * Donetsk region” is where a part lies, “the first month since the thrust into Kursk” when something was.
 */
export function isAside(sentence: Sentence, start: number): boolean {
	return isWherePartLies(sentence, start) || isOfTimeSince(sentence, start);
}

function isWherePartLies(sentence: Sentence, start: number): boolean {
	for (let at = start - 1; at >= Math.max(1, start - 9); at--) {
		if (sentence.word(at) !== 'of' || !shares.test(sentence.word(at - 1))) continue;
		const next = sentence.word(at + 1);
		// “The bulk of the ground in the Kursk region” is the ground there.
		const isThere = /^(in|of|inside|within|across)$/.test(sentence.word(at + 3));
		return ofThem.test(next) || (next === 'the' && gains.test(sentence.word(at + 2)) && !isThere);
	}
	return false;
}

function isOfTimeSince(sentence: Sentence, start: number): boolean {
	for (let at = start - 1; at >= Math.max(0, start - 7); at--) {
		if (sentence.tokens[at]!.kind === 'mark') return false;
		if (sentence.word(at) === 'since')
			return sentence.hasWord(
				/^(first|last|most|worst|record|[a-z]{2,}est)$/,
				Math.max(0, at - 8),
				at
			);
	}
	return false;
}
