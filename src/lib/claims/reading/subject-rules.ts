import type { Group, Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Scene } from './scene';

export const restOfShareRule: Rule = {
	name: 'rest-of-share',
	because: 'All but a quarter is three quarters.',
	examples: ['Russia holds all but a quarter of the Donetsk region.']
};

export function isAllBut(sentence: Sentence, { start }: Group): boolean {
	return sentence.word(start - 1) === 'but' && sentence.word(start - 2) === 'all';
}

export const eachRule: Rule = {
	name: 'each-of-several',
	because:
		'A share of several regions is one of each, where they are not said to be taken together.',
	examples: ['Russia holds about 74% of Kherson and Zaporizhzhia.'],
	not: ['Russia holds about 74% of Kherson and Zaporizhzhia together.']
};

/** Whether a share of several places is one of each of them. */
export function isEach({ sentence, group, whole, off }: Scene, places: readonly string[]): boolean {
	if (off.has(eachRule.name) || group.expressions[0]!.quantity !== 'share' || places.length < 2)
		return false;
	// “The Donbas is 88% in Russian hands”.
	const named = sentence.mentions.find(
		(one) => one.places && [...one.places].sort().join() === [...places].sort().join()
	);
	const mention = whole.mention ?? named;
	if (!mention) return true;
	// Ground that has one name of its own (“Donbas”) is taken together.
	return (
		sentence.tokens
			.slice(mention.start, mention.end)
			.some(({ lower }) => lower === 'and' || lower === ',') &&
		!/\b(together|combined|between them)\b/i.test(
			sentence.text.slice(sentence.span.start, sentence.span.end)
		)
	);
}
