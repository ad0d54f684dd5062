import type { Expression } from '../../model/claim';
import { groupOf, type Group, type Sentence } from '../entities/sentence';
import type { Rule } from './rule';

export const wholeRule: Rule = {
	name: 'all-and-most',
	because: 'All of a region is 100 percent of it, most of it more than half.',
	examples: ['Russia controls all of Luhansk.', 'Moscow holds most of Donetsk.'],
	not: [
		'Russia wants all of Donetsk.',
		'Russia controls a fifth of Ukraine, including all of Crimea.'
	]
};

const all = /^(all( of)?( the)?|the (whole|entire)( of)?( the)?)$/;
const most = /^most of( the)?$/;
/** What both end with. */
const last = /^(all|of|the|whole|entire)$/;
const longest = 4;

/** “All of Luhansk”, “most of Donetsk”: shares of regions that no number tells. */
export function wholesIn(
	sentence: Sentence,
	groups: readonly Group[],
	off: ReadonlySet<string>
): Group[] {
	if (off.has(wholeRule.name)) return [];
	const places = sentence.mentions.filter(({ places, kind }) => places && kind === 'name');
	const starts = sentence.tokens.flatMap(({ lower }, at) => (placeNouns.test(lower) ? [at] : []));
	return [...places.map(({ start }) => start), ...starts].flatMap((start) => {
		if (!last.test(sentence.word(start - 1))) return [];
		for (let from = Math.max(0, start - longest); from < start; from++) {
			const words = sentence.words(from, start).join(' ');
			const isAll =
				all.test(words) && !/^(virtually|nearly|almost|practically)$/.test(sentence.word(from - 1));
			if (!isAll && !most.test(words)) continue;
			if (groups.some((group) => group.end > from && group.start < start)) return [];
			return [groupOf(sentence.tokens, [share(sentence, from, start, isAll)])];
		}
		return [];
	});
}

/** What stands for a place that was named before. */
const placeNouns = /^(city|town|village|region|province|oblast|district|peninsula)$/;

function share({ text, tokens }: Sentence, from: number, end: number, isAll: boolean): Expression {
	const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
	const value = isAll ? 100 : 50;
	return {
		span,
		text: text.slice(span.start, span.end),
		form: 'words',
		quantity: 'share',
		stated: { low: value, high: value, unit: 'percent', lastUnit: 1 },
		hedge: isAll ? 'exactly' : 'more than',
		hedgeText: null,
		value,
		interval: isAll ? { low: 99.5, high: 100 } : { low: 50, high: 100 },
		of: null,
		ofText: null
	};
}

/** Whether a share is told by “all” or “most” alone: it is read only where an act stands by it. */
export function isWordless({ expressions }: Group): boolean {
	return expressions.length === 1 && /^(all|most|the (whole|entire))\b/i.test(expressions[0]!.text);
}
