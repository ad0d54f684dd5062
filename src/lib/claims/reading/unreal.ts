import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
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

/** What is only planned, wanted or possible is said of nothing that is. */
export function isUnreal({ sentence, off }: Scene, act: Predicate): boolean {
	return !off.has(unrealRule.name) && (act.unreal || isConditional(sentence, act));
}

/** “If Russia held …”, “Should Moscow capture …”. */
function isConditional(sentence: Sentence, { from }: Predicate): boolean {
	return /(^should|\b(if|unless)) [^,;:]*$/.test(sentence.words(0, from).join(' '));
}
