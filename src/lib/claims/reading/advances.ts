import * as lexicon from '../lexicon/context-en';
import type { Predicate } from '../entities/act';
import { linksOf } from './links';
import type { Group, Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const advanceRule: Rule = {
	name: 'advance',
	because: 'A length is an advance or a depth where somebody goes so far or stands so deep.',
	examples: [
		'Russian troops advanced up to 3 km in the Donetsk region.',
		'Ukrainian troops threw the enemy back by 200 to 700 metres near Bakhmut.',
		'The Russians were 5 km (3 miles) past the border of the Kharkiv region.'
	],
	not: ['Ukrainian troops are 3 km from the border.']
};

/** The predicate that makes an advance or a depth of a length; null where it is another length. */
export function advanceOf(scene: Scene): Predicate | null {
	const { sentence, group } = scene;
	const next = sentence.word(endOf(group, sentence));
	// “250 metres of advance”.
	const ofAdvance =
		next === 'of' && lexicon.depthNouns.has(sentence.word(endOf(group, sentence) + 1));
	const isDepth =
		lexicon.depthNouns.has(next) ||
		ofAdvance ||
		// “an incursion as deep as 11 km”, “the depth of the advance comes to 35 km”.
		sentence.tokens
			.slice(Math.max(0, group.start - 9), group.end)
			.some(({ lower }) => /^(deep|depth)$/.test(lower)) ||
		sentence.word(group.end - 1).includes('deep') ||
		(/-(deep|long|wide)$/.test(next) && /deep/.test(next)) ||
		isIn(sentence, group);
	if (lexicon.lengthNouns.has(next) && !(next === 'from' && isRightAfterVerb(sentence, group)))
		return null;
	if (next === 'of' && !ofAdvance) return null;
	if (next === 'to' && !isRightAfterVerb(sentence, group)) return null;
	if (isLocation(sentence, group) || isOtherLength(sentence, group)) return null;
	const predicates = sentence
		.predicatesFor('lengths')
		.filter(
			({ act, shape, word }) =>
				act === 'reach' || (shape === 'active' && /^gain(s|ed|ing)?$/.test(word))
		);
	const link = linksOf(scene, predicates)[0];
	const limit = isDepth ? 6 : 2.6;
	if (link && link.cost <= limit) return link.act;
	const before = goesOn(scene);
	if (before || !isDepth) return before;
	// “Ukrainian troops are 30 km deep inside Russia”, “a salient 12 km deep”.
	const stands = standing(sentence, group);
	if (stands && /^(is|are|was|were)$/.test(sentence.word(group.start - 1))) return stands;
	const acts = sentence
		.predicatesFor('lengths')
		.filter(({ act, shape }) => (act === 'hold' || act === 'take') && shape !== 'adjective');
	return linksOf(scene, acts)[0]?.act ?? stands;
}

/** Behind a length and what stands in brackets: “12 km (7.5 miles) deep”. */
function endOf({ end }: Group, sentence: Sentence): number {
	return sentence.word(end) === ')' ? end + 1 : end;
}

/** “Our soldiers are 12 kilometers in”. */
function isIn(sentence: Sentence, group: Group): boolean {
	const end = endOf(group, sentence);
	return sentence.word(end) === 'in' && sentence.tokens[end + 1]?.kind === 'mark';
}

/** “moved 6 km deep into the Kharkiv region, and in the Sumy direction up to 9 km”: the act of the length before. */
function goesOn(scene: Scene): Predicate | null {
	const { sentence, group, groups } = scene;
	const before = groups.filter(({ end }) => end <= group.start).at(-1);
	if (before?.expressions[0]!.quantity !== 'distance') return null;
	const between = sentence.tokens.slice(before.end, group.start);
	const joined = between.some(({ lower }) => lower === 'and');
	const isOther = sentence
		.predicatesFor('lengths')
		.some(({ from }) => from >= before.end && from < group.end);
	return joined && !isOther ? advanceOf({ ...scene, group: before }) : null;
}

function isRightAfterVerb(sentence: Sentence, group: Group): boolean {
	let at = group.start;
	while (
		lexicon.adverbs.has(sentence.word(at - 1)) ||
		/^(by|a|further|another|back|forward|ahead|farther|further|deeper|about|for|as|far|them|it)$/.test(
			sentence.word(at - 1)
		)
	)
		at--;
	// “pushed the Russians back about two miles”.
	const object = sentence.mentionEndingAt(at);
	if (object && sentence.word(at) === 'back') {
		at = object.start;
		while (lexicon.determiners.has(sentence.word(at - 1))) at--;
	}
	return sentence
		.predicatesFor('lengths')
		.some(({ end, act, shape }) => end === at && act === 'reach' && shape !== 'noun');
}

/** “to within 5 km of”, “20 km north of”, “5 km away”: where something is, not how far it went. */
function isLocation(sentence: Sentence, group: Group): boolean {
	const before = sentence.word(group.start - 1);
	if (/^(within|lies|located|situated)$/.test(before)) return true;
	if (before === 'to' && !/^(up|back)$/.test(sentence.word(group.start - 2))) return true;
	const next = sentence.word(group.end);
	const direction = lexicon.directions.has(next) || /^(short|outside|away|ahead|off)$/.test(next);
	return (
		direction &&
		/^(of|from)$/.test(sentence.word(group.end + 1)) &&
		!isRightAfterVerb(sentence, group)
	);
}

/** Lengths of missiles' flights, roads and pipelines, by the words around. */
function isOtherLength(sentence: Sentence, group: Group): boolean {
	// “along a front of 5 kilometers”.
	if (
		sentence.word(group.start - 1) === 'of' &&
		/^(front|frontline|line|stretch|strip|width)$/.test(sentence.word(group.start - 2))
	)
		return true;
	const rightAfter = isRightAfterVerb(sentence, group);
	for (let i = group.start - 1; i >= Math.max(0, group.start - 14); i--) {
		const lower = sentence.word(i);
		if (lower === ';' || lexicon.contrasts.has(lower)) break;
		if (rightAfter && lower === ',') break;
		if (rightAfter && group.start - i > 8) break;
		if (
			lexicon.otherDistance.has(lower) &&
			!sentence.predicatesFor('lengths').some(({ at, act }) => at === i && act === 'reach')
		)
			return true;
	}
	return false;
}

/** A side that stands somewhere deep: a state without a verb of its own. */
function standing(sentence: Sentence, group: Group): Predicate | null {
	const mention = sentence.mentions
		.filter(({ end, kind, holder }) => end <= group.start && holder !== null && kind !== 'land')
		.at(-1);
	if (!mention) return null;
	for (let i = mention.end; i < group.start; i++)
		if (lexicon.intentions.has(sentence.word(i))) return null;
	return {
		act: 'reach',
		shape: 'active',
		at: group.start,
		end: group.start,
		from: group.start,
		perfect: false,
		past: false,
		unreal: lexicon.modals.has(sentence.word(group.start - 1)),
		negated: false,
		word: ''
	};
}
