import { sizeNameBefore } from '../quantities/size-names';
import { atomsOf } from '../quantities/atoms';
import type { Rule } from './rule';
import type { Head, Scene } from './scene';

export const elsewhereRule: Rule = {
	name: 'size-elsewhere',
	because: 'A number right behind the name of another country or city is the size of that one.',
	examples: ['Russia took land the size of two states: Bulgaria has 110,000 square kilometers.'],
	not: ['Russia took 45,000 square kilometers of Ukraine, as Estonia has warned.']
};

/** How such a size is told, between the name and the number. */
const tells =
	/^(\(|(, )?((which|that) )?(has|is|was|covers|spans|measures|comprises)( (an? )?(total |land )?(area|territory|surface) of)?|, (with|at))$/;
const hedges =
	/^(about|some|roughly|around|nearly|almost|just|over|only|approximately|an|estimated)$/;
const mostBetween = 9;

/** The place, not of this war, that a number tells the size of: where its name begins in the text; null where it does not. */
export function sizedElsewhere({ sentence, group, off }: Scene): number | null {
	if (off.has(elsewhereRule.name) || group.expressions[0]!.quantity !== 'area') return null;
	const { text, tokens, gazetteer } = sentence;
	let end = group.start;
	while (hedges.test(sentence.word(end - 1))) end--;
	for (let at = end; at > 0 && end - at <= mostBetween; at--) {
		const between = sentence.words(at, end).join(' ');
		if (between === '' ? !group.unitless : !tells.test(between)) continue;
		const atoms = atomsOf(tokens.slice(0, at));
		const name = sizeNameBefore(text, atoms, atoms.length, 0, gazetteer.sizes);
		// “The best estimate from Washington is 752 sq km”.
		const isFrame = name && /^(from|by|in)$/.test(atoms[name.first - 1]?.lower ?? '');
		if (name && !isFrame && !sentence.mentionAt(at - 1)) return atoms[name.first]!.start;
	}
	return null;
}

/** Such a number tells of our ground where that is as large: “as much land as Mississippi, which measures 48,430”. */
export function readComparedSize(
	{ memory, group }: Scene,
	name: number
): Pick<Head, 'claim' | 'act' | 'dated'> | null {
	const head = memory.heads[0];
	const isCompared = head?.claim.expressions.some(
		({ quantity, value, span }) =>
			quantity === 'ratio' && value === 1 && span.start <= name && name < span.end
	);
	if (!head || !isCompared) return null;
	const { expressions } = group;
	const span = { start: expressions[0]!.span.start, end: expressions.at(-1)!.span.end };
	return { claim: { ...head.claim, span, expressions }, act: head.act, dated: head.dated };
}
