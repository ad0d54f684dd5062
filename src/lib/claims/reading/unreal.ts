import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const unrealRule: Rule = {
	name: 'only-planned',
	because: 'Of a plan a number is told only where no other act is near.',
	examples: [
		'Moscow wants to seize the 25 percent of the Donetsk region that Ukraine still holds.',
		'Russia would keep the 20 percent of Ukraine that it now controls.'
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
