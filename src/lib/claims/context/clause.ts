import * as lexicon from '../lexicon/context-en';
import type { ReadingContext } from './reading-context';
import type { Group, Sentence } from './sentence';

/** Token indices, `to` exclusive. */
export interface Clause {
	readonly from: number;
	readonly to: number;
}

/** The stretch of a sentence that a group is told in: up to the groups beside it, semicolons, and words that set things apart. */
export function clauseOf({ sentence, groups }: ReadingContext, group: Group): Clause {
	let from = groups.filter(({ end }) => end <= group.start).at(-1)?.end ?? 0;
	let to = groups.find(({ start }) => start >= group.end)?.start ?? sentence.tokens.length;
	for (let i = from; i < group.start; i++) if (isCut(sentence, i)) from = i + 1;
	for (let i = group.end; i < to; i++) if (isCut(sentence, i)) to = i;
	return { from, to };
}

/** The stretch behind a group that a list of groups shares: “78% of A and 73% of B lie on the Russian side”. */
export function tailOf({ sentence }: ReadingContext, group: Group): Clause {
	const most = Math.min(sentence.tokens.length, group.end + 30);
	let to = group.end;
	while (to < most && !isCut(sentence, to)) to++;
	return { from: group.end, to };
}

function isCut(sentence: Sentence, at: number): boolean {
	const lower = sentence.word(at);
	return lower === ';' || lexicon.contrasts.has(lower);
}

/** Whether a word of a list stands in a stretch, outside the names of places and sides. */
export function says(
	sentence: Sentence,
	from: number,
	to: number,
	list: ReadonlySet<string>
): boolean {
	for (let i = from; i < to; i++)
		if (list.has(sentence.word(i)) && !sentence.mentionAt(i)) return true;
	return false;
}
