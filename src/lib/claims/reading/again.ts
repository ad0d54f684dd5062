import type { ClaimDoubt, Expression } from '../../model/claim';
import { tokenAt } from '../entities/sentence';
import { weightsOf } from '../learned/choose';
import table from '../learned/again.json';
import { steps } from './features';
import type { Head, ReadClaim, Scene } from './scene';
import { settle } from './settle';

const weights = weightsOf(table);

const doubt: ClaimDoubt = 'number-by-little';

/** Below it one in two that are joined are of other ground, or of another time. */
const leastChance = 0.8;

/**
 * The claim before with a number that tells it once more: “or 16 % of the country”, “(620 square miles)”;
 * null where it tells something else.
 */
export function saidAgain(scene: Scene, claim: ReadClaim, before: ReadClaim): ReadClaim | null {
	const [head] = scene.memory.heads;
	// What is a share of ground once taken is not gone on with, and so is no head.
	// “603,628 square km, of which nearly 20 percent”: a part of it.
	// “0.4% of the region, whose area is nearly 29,000”: the size of that.
	const { sentence, group } = scene;
	const isPart = / (of which|whose area( \w+){1,3}) $/.test(
		` ${sentence.words(0, group.start).join(' ')} `
	);
	if (head?.claim !== before || isPart || !mayBe(before.expressions, scene.group.expressions))
		return null;
	const choices = [
		{ value: false, features: [] },
		{ value: true, features: [featuresOf(scene, claim, head)] }
	];
	const { choice, chance } = settle(scene, 'again', choices, weights);
	if (!choice.value) return null;
	return joined(before, claim, chance < leastChance);
}

/** The same ground has another unit, or as good as the same number; comparisons and ways are judged alone. */
function mayBe(before: readonly Expression[], own: readonly Expression[]): boolean {
	const isAlone = ({ quantity }: Expression) => quantity === 'ratio' || quantity === 'distance';
	if ([...before, ...own].some(isAlone)) return false;
	return own.every(({ stated }) =>
		before.every(
			({ stated: { unit, high } }) =>
				unit !== stated.unit || Math.abs(high - stated.high) <= 0.1 * stated.high
		)
	);
}

/** Longer ways between two numbers are not told apart. */
const mostBetween = 4;

function featuresOf(scene: Scene, claim: ReadClaim, { claim: before, since }: Head): string[] {
	const { sentence, group, whole } = scene;
	const { start, end } = group;
	const from = since === 0 ? tokenAt(sentence.tokens, before.expressions.at(-1)!.span.end) : 0;
	const between = sentence.words(from, start);
	const word = (at: number) => sentence.word(at);
	const [one, other] = [before.subject, claim.subject];
	const isSameDate = before.date.from === claim.date.from && before.date.to === claim.date.to;
	const same = {
		what: one.what === other.what,
		holder: one.holder === other.holder,
		places: one.places.join() === other.places.join(),
		date: isSameDate
	};
	const way = `${since} ${between.length <= mostBetween ? between.join(' ') : steps(between.length)}`;
	return [
		'any=1',
		`between=${way}`,
		`last=${word(start - 1)} ${since}`,
		`next=${word(end)} ${since}`,
		`around=${word(start - 1)} ${word(end)}`,
		`first=${since === 0 ? '' : sentence.words(0, 2).join(' ')}`,
		`units=${before.expressions.at(-1)!.stated.unit} ${group.expressions[0]!.stated.unit}`,
		`units-far=${before.expressions.at(-1)!.quantity} ${group.expressions[0]!.quantity} ${steps(between.length)} ${since}`,
		...Object.entries(same).map(([name, is]) => `same=${name} ${is}`),
		`all-same=${Object.values(same).join()} ${since}`,
		`whole=${whole.kind} ${whole.taken} ${one.of !== undefined} ${since}`,
		...signsOf(between).map((sign) => `via=${sign} ${since}`)
	];
}

const telling =
	/^([,;:()–—“"”|]|and|but|while|or|than|compared|up|down|from|to|of|which|that|this|it|equals?|makes?|is|was|some|about|in|for|total)$/;

const signsOf = (words: readonly string[]) => [
	...new Set(words.filter((one) => telling.test(one)))
];

/** Two claims that are one: the second is another expression of the first. */
function joined(first: ReadClaim, second: ReadClaim, isDoubted: boolean): ReadClaim {
	return {
		...first,
		span: { start: first.span.start, end: second.span.end },
		sentence: { start: first.sentence.start, end: second.sentence.end },
		expressions: [...first.expressions, ...second.expressions],
		doubts: isDoubted ? [...new Set([...first.doubts, doubt])] : first.doubts
	};
}
