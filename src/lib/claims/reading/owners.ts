import type { Mention } from '../entities/find-mentions';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import type { Holder } from '../../model/holder';
import type { Scene } from './scene';
import { firstPart, isSide, otherSide, type Found } from './sides';

export function hasOwner(scene: Scene, act: Predicate): boolean {
	return owners(scene, act).length > 0;
}

/** “which leaves Moscow with a net gain of 233 square miles”. */
function leftWith(sentence: Sentence, at: number): Mention | null {
	let start = at;
	while (/^(a|net|gains?|an|overall)$/.test(sentence.word(start))) start--;
	const mention = sentence.word(start) === 'with' ? sentence.mentionEndingAt(start) : null;
	return mention &&
		isSide(mention) &&
		/^(leaves?|left|leaving)$/.test(sentence.word(mention.start - 1))
		? mention
		: null;
}

/** “Russian-held”, “Russia's gains”, “under Ukrainian control”, “in the hands of Moscow”, “gains by Russia”. */
export function owners({ sentence }: Scene, { at, end, shape, word }: Predicate): Found[] {
	if (shape === 'active' || shape === 'passive') return [];
	const left = shape === 'noun' ? leftWith(sentence, at) : null;
	if (left) return [{ who: left.holder, cost: -0.4 }];
	const inWord = firstPart(sentence, at);
	if (inWord) return [{ who: inWord, cost: 0 }];
	const furthest = shape === 'adjective' ? 1 : 6;
	for (let i = shape === 'state' ? at : at - 1; i >= Math.max(0, at - furthest); i--) {
		const mention = sentence.mentionAt(i);
		if (mention && isSide(mention))
			return [{ who: word === 'beyond' ? otherSide(mention.holder!) : mention.holder, cost: 0 }];
		if (shape === 'noun' && sentence.tokens[i]!.kind === 'mark' && sentence.word(i) !== '-') break;
		if (/^(under|in|into|out)$/.test(sentence.word(i))) break;
		if (/^(government|govt)$/.test(sentence.word(i))) return [];
	}
	if (!/^(of|by|for)$/.test(sentence.word(end))) return [];
	const behind = sentence.mentions.find(
		(one) => isSide(one) && one.start > end && one.start <= end + 3
	);
	return behind && (shape === 'state' || behind.kind === 'force' || sentence.word(end) !== 'of')
		? [{ who: behind.holder, cost: 0 }]
		: [];
}

/** “Ukraine's 450 square kilometres in Kursk”: whose the number is. */
export function numberOwner({ sentence, group }: Scene): Holder | null {
	let end = group.start;
	while (/^(roughly|about|own|mere|claimed|some)$/.test(sentence.word(end - 1))) end--;
	const mention = sentence.mentionEndingAt(end);
	// “+145 km² for Russia.”, “Net, to Russia: 409”.
	const behind =
		/^(for|to)$/.test(sentence.word(group.end)) && sentence.mentionStartingAt(group.end + 1);
	if (behind && isSide(behind) && sentence.tokens[behind.end]?.kind !== 'word')
		return behind.possessive ? null : behind.holder;
	// “• By Russia since 2022: 29,160 square miles”.
	if (sentence.word(group.start - 1) === ':') {
		const label = sentence.mentions.find(
			(one) => isSide(one) && one.end < group.start && one.start < 4
		);
		if (label && /^(to|for|by)$/.test(sentence.word(label.start - 1))) return label.holder;
	}
	return mention?.possessive && isSide(mention) && group.expressions[0]!.quantity === 'area'
		? mention.holder
		: null;
}
