import * as lexicon from '../lexicon/context-en';
import { otherMatters } from '../lexicon/loosely-en';
import type { Group, Sentence } from '../context/sentence';
import { says, type Clause } from './clause';

/** Words behind a number that may still be about what it is of. */
const mostBehind = 12;

/** Whether the clause of a group speaks of other things than who holds ground, or of what is only wanted or thought of. */
export function isOtherMatter(sentence: Sentence, group: Group, { from, to }: Clause): boolean {
	const end = Math.min(to, group.end + mostBehind);
	return (
		says(sentence, from, end, otherMatters) ||
		says(sentence, from, end, lexicon.otherLand) ||
		says(sentence, from, group.start, lexicon.modals) ||
		says(sentence, from, group.start, lexicon.intentions) ||
		says(sentence, from, group.start, conditions)
	);
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'suppose', 'imagine']);
