import type { Predicate } from '../entities/act';
import type { Group, Sentence } from '../entities/sentence';
import { isContradicted } from './denials';
import type { Rule } from './rule';
import type { Scene } from './scene';

interface OtherSideRule extends Rule {
	readonly turns: (scene: Scene, act: Predicate) => boolean;
}

/** Where any of these holds, the ground is held by the other side. */
export const otherSideRules: readonly OtherSideRule[] = [
	{
		name: 'not-theirs',
		because: 'Ground that a side does not hold is held by the other one.',
		examples: ['Russia would get the 6,600 sq km of Donetsk that it does not control.'],
		turns: ({ sentence, group }, { act, negated, shape, from }) =>
			negated &&
			act === 'hold' &&
			/^(active|state)$/.test(shape) &&
			from >= group.end &&
			!isContradicted(sentence, group)
	},
	{
		name: 'still-to-be-taken',
		because: 'What has yet to be taken or freed is held by the other side.',
		examples: [
			'Just under 25% of the Zaporozhye Region has yet to be liberated, the Russian general said.'
		],
		turns: (_, { ahead }) => ahead === true
	},
	{
		name: 'rest-of-area',
		because: 'What all but so much is held of, so much is not.',
		examples: ['Russia holds all but 6,600 sq km of the Donetsk region.'],
		turns: ({ sentence, group }, { act }) =>
			/^(hold|take|retake)$/.test(act) &&
			group.expressions[0]!.quantity === 'area' &&
			isAllBut(sentence, group)
	}
];

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
