import { isLine } from './lines';
import type { Rule } from './rule';
import type { Head, ReadClaim, Scene } from './scene';

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
	const [head, second] = memory.heads;
	// “Less than half as much as in the year before”: of another number.
	if (off.has(joinRule.name) || !head || sentence.word(group.end) === 'as') return false;
	if (isSame(scene, head)) return true;
	const { subject, expressions } = head.claim;
	const isOther = group.expressions.some(
		({ stated, quantity }) =>
			expressions.some((one) => one.stated.unit === stated.unit || one.quantity === 'ratio') ||
			quantity === 'ratio' ||
			quantity === 'distance'
	);
	if (isOther || whole.taken || (subject.what === 'size') !== (claim.subject.what === 'size'))
		return false;
	if (head.since !== 0)
		return (
			thatIs.test(sentence.words(0, group.start).join(' ')) &&
			second?.since !== head.since &&
			head.silent !== true &&
			whole.kind !== 'other'
		);
	if (subject.of && group.expressions[0]!.quantity !== 'area') return false;
	// “1,500 square miles last year, less than 1 percent of Ukraine”.
	const when = sentence
		.daysFor(scene.today.day)
		.find(({ start, end }) => start === head.group.end && end < group.start);
	const words = sentence.words(when?.end ?? head.group.end, group.start).join(' ');
	if (/ (and|while|but) /.test(words.replace(/\w+ and the \w+/, ''))) return false;
	if (strong.test(words) || isToldAlike(scene, claim, head.claim)) return true;
	const isRow = /^[|;]$/.test(words) && isLine(sentence);
	return (isRow || joiners.test(words)) && !subject.of && claim.subject.holder === subject.holder;
}

/** “That equals some 0.8% of the country”: of the claim in the sentence before. */
const thatIs =
	/^(["“] )?that (is|was|equals|equates to|amounts to|corresponds to|represents)( another)?$/;

/** “a fifth, i.e. 20%”, “nearly half of this area (46%)”, “nearly 3,400 – 3,380 –”: about the same number in the same unit. */
function isSame({ sentence, group }: Scene, { group: before, claim, since }: Head): boolean {
	const [one, other] = [claim.expressions.at(-1)!.stated, group.expressions[0]!.stated];
	return (
		since === 0 &&
		one.unit === other.unit &&
		!/^(times|km)$/.test(one.unit) &&
		Math.abs(one.high - other.high) <= 0.1 * other.high &&
		/^(, i ?\. ?e ?\.|, that is ,?|(of (it|this area|that area) )?\(|[–—])$/.test(
			sentence.words(before.end, group.start).join(' ')
		) &&
		/^[)–—.]?$/.test(sentence.word(group.end))
	);
}

/** “About 20% of our land is under their control, almost 121,500 square kilometers”: nothing but the unit is new. */
function isToldAlike({ sentence, group, whole }: Scene, one: ReadClaim, other: ReadClaim): boolean {
	const told = ({ subject: { what, holder, places }, date }: ReadClaim) =>
		[what, holder, places, date.from, date.to].join();
	return (
		sentence.word(group.start - 1) === ',' &&
		/^([.,;)–—"”]|)$/.test(sentence.word(Math.max(group.end, whole.end))) &&
		told(one) === told(other)
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
