import type { ClaimWhat } from '../../model/claim';
import type { Sentence } from '../entities/sentence';
import { type Choice, type Features, weightsOf } from '../learned/choose';
import table from '../learned/meaning.json';
import { surroundings } from './surroundings';
import { amount, costStep, plainWords, tenseOf, wordsOf } from './features';
import { rateOf } from './rates';
import type { Ground } from './ground';
import type { Scene } from './scene';
import { homeOf } from './sides';
import { settle } from './settle';
import { isWordless } from './wholes';

/** What a number tells of ground; `none`: it is about anything else. */
export type Meaning = ClaimWhat | 'none';

const weights = weightsOf(table);

/** How far the words reach that are weighed, in tokens, and in code units before the sentence. */
const reach = { left: 12, right: 10, before: 300 };

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
	const { choice, chance } = settle(scene, 'meaning', choices, weights);
	return { meaning: choice.value, chance };
}

function featuresOf(scene: Scene, record: Ground): string[] {
	const { sentence, group, groups, memory, whole, today } = scene;
	const { act, link, who, where, from } = record;
	const [first] = group.expressions;
	const { quantity, stated, form, text } = first!;
	const head = link && 'head' in link ? link.head : null;
	const did = act?.act ?? (head ? `after-${head.claim.subject.what}` : 'none');
	const last = memory.heads[0];
	const told = last ? `${last.claim.subject.what}-${last.since}` : 'none';
	const kinds = [
		...new Set(
			sentence.daysFor(today.day).flatMap((day) => (day.source === 'article' ? [] : [day.kind]))
		)
	].sort();
	const home = where?.length ? (homeOf(where) === who ? 'home' : 'foreign') : 'nowhere';
	const word = (at: number) => sentence.word(at);
	const { start, end } = group;
	const size = amount(first!);
	return [
		'any=1',
		`quantity=${quantity}`,
		`unit=${stated.unit}`,
		`amount=${size}`,
		`form=${form} ${quantity}`,
		`unitless=${group.unitless}`,
		`unitless-did=${group.unitless} ${did}`,
		`hedge=${first!.hedge} ${quantity}`,
		`wordless=${isWordless(group)} ${did}`,
		`whole=${quantity} ${whole.kind} ${whole.taken}`,
		`whole-word=${whole.kind === 'none' ? '' : word(whole.end - 1)} ${quantity}`,
		`did=${did}`,
		`did-amount=${did} ${size}`,
		`did-shape=${did} ${act?.shape}`,
		`did-tense=${did} ${tenseOf(act)}`,
		`did-near=${did} ${costStep(link?.cost ?? 9)}`,
		`near=${costStep(link?.cost ?? 9)} ${quantity}`,
		`link=${link?.rule}`,
		`verb=${act?.word}`,
		`unreal=${act?.unreal} ${did}`,
		`negated=${act?.negated} ${did}`,
		`heads=${Math.min(2, memory.heads.length)} ${quantity}`,
		`told=${told} ${quantity}`,
		`told-did=${told} ${did}`,
		`other=${memory.other}`,
		`places=${Math.min(2, sentence.mentions.filter(({ places }) => places?.length).length)} ${quantity}`,
		`sides=${Math.min(2, sentence.mentions.filter(({ holder }) => holder).length)} ${quantity}`,
		`numbers=${Math.min(4, groups.length)}`,
		`kinds=${kinds.join('+')} ${did}`,
		`kinds-amount=${kinds.join('+')} ${did} ${size}`,
		`who-did=${did} ${home}`,
		`from=${from} ${quantity}`,
		`rate=${rateOf(sentence, group)}`,
		`points=${/\bpoints?$/i.test(text)}`,
		`next=${word(end)} ${quantity}`,
		`next2=${word(end)} ${word(end + 1)}`,
		`last=${word(start - 1)} ${quantity}`,
		`line=${!/[.!?"”]$/.test(sentence.textOf(0, sentence.tokens.length))}`,
		...surroundings(scene, act),
		...plainWords(sentence, start - reach.left, start).flatMap((one) => [
			`left=${one}`,
			`left-of=${one} ${quantity}`
		]),
		...plainWords(sentence, end, end + reach.right).flatMap((one) => [
			`right=${one}`,
			`right-of=${one} ${quantity}`
		])
	];
}

const known = new WeakMap<Sentence, Features>();

/** The words of a sentence and before it, the same for each of its numbers. */
function aroundOf(sentence: Sentence): Features {
	const before = known.get(sentence);
	if (before) return before;
	const found = [
		...new Set(plainWords(sentence, 0, sentence.tokens.length).map((one) => `in=${one}`)),
		...new Set(wordsBefore(sentence).map((one) => `before=${one}`))
	];
	known.set(sentence, found);
	return found;
}

function wordsBefore({ text, span }: Sentence): readonly string[] {
	return wordsOf(text.slice(Math.max(0, span.start - reach.before), span.start));
}
