import type { Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { type Found, isRegion } from './grounds';
import { endOf, type Scene } from './scene';
import { homeOf } from './sides';

/** “13 square kilometres in the south”, “on the southern front, it was 11”: of a war in Ukraine, unless a text is about Russia's ground. */
export function inDirection(scene: Scene): Found[] {
	const { sentence, group, groups, memory } = scene;
	if (group.expressions[0]!.quantity !== 'area') return [];
	if (memory.region && homeOf(memory.region) === 'RU') return [];
	const end = endOf(scene);
	for (let at = end; at < end + 3; at++)
		if (isDirection(sentence, at)) return [{ places: ['UA'], cost: 0 }];
	for (let at = group.start - 1; at >= 0; at--) {
		if (groups.some((other) => other.start <= at && at < other.end)) return [];
		if (sentence.mentions.some((one) => isRegion(one) && one.start === at)) return [];
		const leads = at === 0 || /^([,;:"“–—]|and|but)$/.test(sentence.word(at - 1));
		if (leads && isDirection(sentence, at)) return [{ places: ['UA'], cost: 0.3 }];
	}
	return [];
}

/** “In the east”, and not “in the east of the Kharkiv region”, “in the eastern Donetsk region”. */
function isDirection(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at + 2);
	if (!/^(in|on|for|across|along)$/.test(sentence.word(at)) || sentence.word(at + 1) !== 'the')
		return false;
	const front = /^(front|axis|sector|direction|frontline|part|theatre)$/;
	const next = at + (front.test(sentence.word(at + 3)) ? 4 : 3);
	const isNoun = next > at + 3 || !/ern$|^central$/.test(word);
	const isOfRegion =
		sentence.word(next) === 'of' && sentence.mentionStartingAt(next + 1)?.places?.[0] !== 'UA';
	return lexicon.directions.has(word) && isNoun && !isOfRegion && !sentence.mentionAt(next);
}
