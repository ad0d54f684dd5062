import type { Expression } from '../../model/claim';
import type { Hedge } from '../../model/hedge';
import { readInterval } from '../quantities/read-interval';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const wholeRule: Rule = {
	name: 'all-and-most',
	because: 'All of a region is 100 percent of it, most of it more than half.',
	examples: ['Russia controls all of Luhansk.', 'Moscow holds most of Donetsk.'],
	not: [
		'Russia wants all of Donetsk.',
		'Russia controls a fifth of Ukraine, including all of Crimea.',
		'Ukraine has freed half of all Russia had taken.'
	]
};

const hedges: readonly { readonly like: RegExp; readonly hedge: Hedge }[] = [
	{ like: /^(all( of)?( the)?|(the )?(whole|entire|entirety)( of)?( the)?)$/, hedge: 'exactly' },
	{ like: /^all but (a|one|some|the) \w+ of$/, hedge: 'nearly' },
	{ like: /^most of( the)?$/, hedge: 'more than' }
];
/** One of these is in each of them. */
const all = new Set(['all', 'most', 'whole', 'entire', 'entirety']);
/** What they end with. */
const last = /^(all|of|the|whole|entire)$/;
const longest = 5;

/** “All of Luhansk”, “most of Donetsk”: shares of regions that no number tells. */
export function wholesIn(
	sentence: Sentence,
	groups: readonly Group[],
	off: ReadonlySet<string>
): Group[] {
	if (off.has(wholeRule.name) || !sentence.tokens.some(({ lower }) => all.has(lower))) return [];
	const places = sentence.mentions.filter(({ places, kind }) => places && kind === 'name');
	const starts = [...sentence.tokens.keys()].filter((at) => isPlaceNoun(sentence, at));
	return [...places.map(({ start }) => start), ...starts].flatMap((start) => {
		if (!last.test(sentence.word(start - 1))) return [];
		for (let from = Math.max(0, start - longest); from < start; from++) {
			const words = sentence.words(from, start).join(' ');
			const hedge = hedges.find(({ like }) => like.test(words))?.hedge;
			const isNear = /^(virtually|nearly|almost|practically)$/.test(sentence.word(from - 1));
			if (!hedge || (hedge === 'exactly' && isNear)) continue;
			// “Half of all Russia had seized” is told by the half.
			const isOfShare = sentence.word(from) === 'all' && sentence.word(from - 1) === 'of';
			if (isOfShare || groups.some((group) => group.end > from && group.start < start)) return [];
			return [groupOf(sentence.tokens, [share(sentence, from, start, hedge)])];
		}
		return [];
	});
}

/** What stands for a place that was named before. */
function isPlaceNoun(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	return (
		/^(city|town|village|region|province|oblast|district|peninsula)$/.test(word) ||
		(word === 'it' && sentence.word(at - 1) === 'of')
	);
}

function share({ text, tokens }: Sentence, from: number, end: number, hedge: Hedge): Expression {
	const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
	const value = hedge === 'more than' ? 50 : 100;
	const stated = { low: value, high: value, unit: 'percent', lastUnit: 1 } as const;
	return {
		span,
		text: text.slice(span.start, span.end),
		form: 'words',
		quantity: 'share',
		stated,
		hedge,
		hedgeText: null,
		value,
		interval:
			hedge === 'exactly'
				? { low: 99.5, high: 100 }
				: hedge === 'more than'
					? { low: 50, high: 100 }
					: readInterval(stated, 'words', hedge),
		of: null,
		ofText: null
	};
}

/** Whether a share is told by “all” or “most” alone: it is read only where an act stands by it. */
export function isWordless({ expressions }: Group): boolean {
	return (
		expressions.length === 1 && /^(all|most|(the )?(whole|entire))\b/i.test(expressions[0]!.text)
	);
}
