import { groupOf, type Group, type Sentence } from '../entities/sentence';
import * as lexicon from '../lexicon/context-en';
import { readInterval, unitOf } from '../quantities/read-interval';

/** “295 kilometres have been liberated”, “2,100 km of territory”: of ground, so square ones are meant. */
export function asSquares(sentence: Sentence, group: Group): Group {
	const [first, second] = group.expressions;
	const { unit } = first!.stated;
	if (second || (unit !== 'km' && unit !== 'mi') || !isGround(sentence, group.end)) return group;
	const stated = { ...first!.stated, unit: unit === 'km' ? ('km2' as const) : ('mi2' as const) };
	const { quantity, factor } = unitOf[stated.unit];
	const expression = {
		...first!,
		quantity,
		stated,
		value: ((stated.low + stated.high) / 2) * factor,
		interval: readInterval(stated, first!.form, first!.hedge)
	};
	return { ...groupOf(sentence.tokens, [expression]), unitless: 'own' };
}

function isGround(sentence: Sentence, at: number): boolean {
	const isTaken = sentence.acts.some(
		({ from, shape, act }) =>
			from === at &&
			shape === 'passive' &&
			lexicon.auxiliaries.has(sentence.word(at)) &&
			/^(take|retake|lose|hold)$/.test(act)
	);
	const noun = /^(our|their|its|his|the|ukrainian|russian)$/.test(sentence.word(at + 1))
		? at + 2
		: at + 1;
	return isTaken || (sentence.word(at) === 'of' && lexicon.landNouns.has(sentence.word(noun)));
}
