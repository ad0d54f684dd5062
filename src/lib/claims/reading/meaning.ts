import { getOrMake } from '../../model/collect';
import type { ClaimWhat } from '../../model/claim';
import type { Sentence } from '../entities/sentence';
import { type Choice, type Features, weightsOf } from '../learned/choose';
import table from '../learned/meaning.json';
import { surroundings } from './surroundings';
import { magnitude, plainWords } from './features';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { homeOf } from './sides';
import { settle } from './settle';
import { isWordless } from './wholes';

/** What a number tells of ground; `none`: it is about anything else. */
export type Meaning = ClaimWhat | 'none';

const weights = weightsOf(table);

/** How far the words reach that are weighed, in tokens. */
const reach = { left: 12, right: 10 };

/** What a number tells, and how sure that is. */
export function meaningOf(
	scene: Scene,
	record: Ground,
	maySize: boolean
): { meaning: Meaning; chance: number } {
	const { sentence } = scene;
	const features = [featuresOf(scene, record), aroundOf(sentence)];
	const { quantity } = scene.group.expressions[0]!;
	const meanings: ClaimWhat[] =
		quantity === 'distance'
			? ['advance']
			: ['held', 'change', ...(maySize ? (['size'] as const) : [])];
	const choices: Choice<Meaning>[] = [
		{ value: 'none', features: [] },
		...meanings.map((value) => ({ value, features, as: value }))
	];
	const { choice, chances } = settle(scene, 'meaning', choices, weights, isSameKind);
	return { meaning: choice.value, chance: chances[choices.indexOf(choice)]! };
}

/** Whether it is a claim comes first: what it claims may be in doubt. */
const isSameKind = (a: Meaning, b: Meaning) => (a === 'none') === (b === 'none');

function featuresOf(scene: Scene, record: Ground): string[] {
	const { sentence, group, whole, today } = scene;
	const { act, link, who, where, from } = record;
	const [first] = group.expressions;
	const { quantity, form } = first!;
	const head = link && 'head' in link ? link.head : null;
	const did = act?.act ?? (head ? `after-${head.claim.subject.what}` : 'none');
	const kinds = [
		...new Set(
			sentence.daysFor(today.day).flatMap((day) => (day.source === 'article' ? [] : [day.kind]))
		)
	].sort();
	const home = where?.length ? (homeOf(where) === who ? 'home' : 'foreign') : 'nowhere';
	const word = (at: number) => sentence.word(at);
	const { start, end } = group;
	const much = magnitude(first!);
	const places = where?.join();
	return [
		`much-home=${much} ${home} ${did}`,
		`much-places=${much} ${places}`,
		`much-who=${much} ${home} ${who}`,
		`wordless=${isWordless(group)} ${did}`,
		`form=${form} ${quantity}`,
		`unitless=${group.unitless}`,
		`whole=${quantity} ${whole.kind} ${whole.taken}`,
		`verb=${act?.word}`,
		`places=${Math.min(2, sentence.mentions.filter(({ places }) => places?.length).length)} ${quantity}`,
		`kinds=${kinds.join('+')} ${did}`,
		`from=${from} ${quantity}`,
		`next=${word(end)} ${quantity}`,
		`last=${word(start - 1)} ${quantity}`,
		`line=${!/[.!?"”]$/.test(sentence.textOf(0, sentence.tokens.length))}`,
		...surroundings(scene),
		...plainWords(sentence, start - reach.left, start).map((one) => `left=${one} ${quantity}`),
		...plainWords(sentence, end, end + reach.right).map((one) => `right=${one} ${quantity}`)
	];
}

const known = new WeakMap<Sentence, Features>();

/** The words of a sentence, the same for each of its numbers. */
const aroundOf = (sentence: Sentence) =>
	getOrMake(known, sentence, () => [
		...new Set(plainWords(sentence, 0, sentence.tokens.length).map((one) => `in=${one}`))
	]);
