import type { Predicate } from '../entities/act';
import { isCountry } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';
import { intentions } from '../lexicon/context-en';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const unrealRule: Rule = {
	name: 'only-planned',
	because: 'What is only planned, wanted or possible is said of nothing that is.',
	examples: [
		'Moscow plans to seize 20 percent of Ukraine.',
		'If Russia held half of Ukraine, it would stop.'
	],
	not: ['Moscow managed to seize 20 percent of Ukraine.']
};

export const givenRule: Rule = {
	name: 'may-give',
	because: 'What a side may give up it holds now.',
	examples: ['Kyiv would hand back the 450 sq km of Kursk.']
};

/** What is only planned, wanted or possible is said of nothing that is. */
export function isUnreal({ sentence, off }: Scene, act: Predicate): boolean {
	return !off.has(unrealRule.name) && (act.unreal || isConditional(sentence, act));
}

/** “Moscow, which holds a fifth of Ukraine, wants the whole of the Donbas”. */
export function isWanted({ sentence, group, off }: Scene, rule: string): boolean {
	let at = group.start - 1;
	while (/^(about|another|some|at|least|further|a|the|back)$/.test(sentence.word(at))) at--;
	const isSaid = rule.startsWith('number-then-');
	return !off.has(unrealRule.name) && !isSaid && intentions.has(sentence.word(at));
}

/** “If Russia held …”, “Should Moscow capture …”. */
function isConditional(sentence: Sentence, { from }: Predicate): boolean {
	for (let i = from - 1; i >= 0; i--) {
		const lower = sentence.word(i);
		if (lower === 'if' || lower === 'unless' || (i === 0 && lower === 'should')) return true;
		if (/^[,;:]$/.test(lower)) return false;
	}
	return false;
}

/** What a side may give up abroad is held now: “would hand back the 450 sq km of Kursk”. */
export function mayGive({ sentence, group, whole, off }: Scene, act: Predicate): boolean {
	const isNamed =
		group.expressions[0]!.quantity === 'area' &&
		sentence.mentions.some(
			({ places, end }) => places?.length && !isCountry(places) && end <= group.start
		);
	return (
		!off.has(givenRule.name) &&
		act.act === 'lose' &&
		act.shape === 'active' &&
		act.unreal &&
		(isNamed || (whole.mention?.places ?? []).length > 0)
	);
}
