import { isLine } from './lines';
import type { Sentence } from '../entities/sentence';
import type { Rule } from './rule';
import type { Head, Memory, ReadClaim, Scene } from './scene';

export const joinRule: Rule = {
	name: 'said-again',
	because: 'Or, that is, equivalent to and brackets tell the same ground in another unit.',
	examples: [
		'Russia holds 37,000 square miles of Ukraine, all of it in the east and the south, or 16% of the country.',
		'Since January Russia has taken nearly 3,400 sq km – 3,380 – and 149 villages.',
		'Russia took 300 sq km of Ukraine in May. That is 0.05% of the country.',
		'About 20% of Ukraine is under Russian control, almost 121,500 square kilometers.'
	],
	not: ['Russia took 300 sq km of Ukraine, and 20 sq km in the Sumy region.']
};

const joiners =
	/^(,|of this area \(|of it \()( about| around| roughly| nearly| some)*$|(, or|which is( ,)?|which makes|which equals|\bi \. e \.|i\.e \.|\(|\binto|\bequals?|equivalent to|that is( ,)?|makes? up|amounts to)( an?| about| around| roughly| nearly| some| estimated| almost| over| only| just)*$/;

/** These say by themselves that the same is told, whatever the number would be read as alone. */
const strong =
	/(, or|which is( ,)?|i \. e \.|i\.e \.|equals?|equivalent to|that is( ,)?|amounts to)( an?| about| around| roughly| nearly| some| almost| over| only| just)*$/;

/** Whether a number tells the claim before it once more, in another unit. */
export function isSaidAgain(scene: Scene, claim: ReadClaim): boolean {
	const { sentence, group, memory, off, whole } = scene;
	// “Less than half as much as in the year before”: of another number.
	const head = memory.heads[0];
	if (sentence.word(group.end) === 'as' || (whole.taken && !isAside(scene, head))) return false;
	if (off.has(joinRule.name) || !head) return false;
	if (head.since !== 0 && !(isThatIs(sentence, group.start) && isOnly(memory))) return false;
	const units = head.claim.expressions.map(({ stated }) => stated.unit);
	if (head.since === 0 && isSame(scene, head)) return true;
	if (
		group.expressions.some(
			({ stated, quantity }) =>
				units.includes(stated.unit) || quantity === 'ratio' || quantity === 'distance'
		)
	)
		return false;
	if (
		head.claim.expressions.some(({ quantity }) => quantity === 'ratio') ||
		(head.claim.subject.what === 'size' && claim.subject.what !== 'size') ||
		(head.claim.subject.of && group.expressions[0]!.quantity !== 'area')
	)
		return false;
	if (head.since !== 0) return head.silent !== true && whole.kind !== 'other';
	// “1,500 square miles last year, less than 1 percent of Ukraine”.
	const when = sentence
		.daysFor(scene.today.day)
		.find(({ start, end }) => start === head.group.end && end < group.start);
	const words = sentence.words(when?.end ?? head.group.end, group.start).join(' ');
	if (isInOtherUnit(scene, claim, head.claim) && !/ (and|while|but) /.test(words)) return true;
	const isRow = /^[|;]$/.test(words) && isLine(sentence);
	if (isAside(scene, head)) return true;
	if (
		!(isRow || joiners.test(words)) ||
		/ (and|while|but) /.test(words.replace(/\w+ and the \w+/, ''))
	)
		return false;
	if (strong.test(words)) return true;
	return !head.claim.subject.of && claim.subject.holder === head.claim.subject.holder;
}

/** “a fifth, i.e. 20%”, “nearly half of this area (46%)”, “nearly 3,400 – 3,380 –”: about the same number in the same unit. */
function isSame({ sentence, group }: Scene, { group: before, claim }: Head): boolean {
	const [one, other] = [claim.expressions.at(-1)!.stated, group.expressions[0]!.stated];
	const words = sentence.words(before.end, group.start);
	return (
		one.unit === other.unit &&
		one.unit !== 'times' &&
		one.unit !== 'km' &&
		Math.abs(one.high - other.high) <= 0.1 * other.high &&
		/^(, i ?\. ?e ?\.|, that is ,?|(of (it|this area|that area) )?\(|[–—])$/.test(
			words.join(' ')
		) &&
		/^[)–—.]?$/.test(sentence.word(group.end))
	);
}

/** “That equals some 0.8% of the country”: of the claim in the sentence before. */
function isThatIs(sentence: Sentence, number: number): boolean {
	const from = /^["“]$/.test(sentence.word(0)) ? 1 : 0;
	const words = sentence.words(from, number);
	return /^that (is|was|equals|equates to|amounts to|corresponds to|represents)( another)?$/.test(
		words.join(' ')
	);
}

const isOnly = ({ heads }: Memory) =>
	heads.filter(({ since }) => since === heads[0]!.since).length === 1;

/** “About 20% of our land is under their control, almost 121,500 square kilometers”: nothing but the unit is new. */
function isInOtherUnit(
	{ sentence, group, whole }: Scene,
	claim: ReadClaim,
	before: ReadClaim
): boolean {
	const told = ({ subject: { what, holder, places }, date }: ReadClaim) =>
		[what, holder, places, date.from, date.to].join();
	return (
		sentence.word(group.start - 1) === ',' &&
		/^([.,;)–—"”]|)$/.test(sentence.word(Math.max(group.end, whole.end))) &&
		told(claim) === told(before)
	);
}

/** “1,150 square kilometers, upward of 87% of what Kyiv's soldiers once held there, are free again”: between two commas. */
function isAside({ sentence, group, whole }: Scene, head: Head | undefined): boolean {
	const between = sentence.tokens.slice(head?.group.end ?? 0, group.start);
	const told = between.map(({ lower }) => lower).join(' ');
	return (
		head !== undefined &&
		/^([)\]] )?,( that is ,| a mere)?$/.test(told) &&
		sentence.tokens.slice(whole.end, whole.end + 8).some(({ lower }) => lower === ',')
	);
}

/** Two claims that are one: the second is another expression of the first. */
export function joined(first: ReadClaim, second: ReadClaim): ReadClaim {
	return {
		...first,
		span: { start: first.span.start, end: second.span.end },
		sentence: { start: first.sentence.start, end: second.sentence.end },
		expressions: [...first.expressions, ...second.expressions]
	};
}
