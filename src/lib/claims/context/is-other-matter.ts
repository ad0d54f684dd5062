import * as lexicon from '../lexicon/context-en';
import { otherMatters } from '../lexicon/loosely-en';
import { isCapital } from './gazetteer-index';
import type { Group, Sentence } from './sentence';
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
		says(sentence, from, group.start, conditions) ||
		isOfUnknown(sentence, group)
	);
}

/** “Gaza covers 365 square kilometres”: the size of a place that we do not know. */
function isOfUnknown(sentence: Sentence, group: Group): boolean {
	const verb = sentence
		.predicatesFor('areas')
		.find(({ act, end }) => act === 'size' && end <= group.start && group.start - end <= 2);
	const subject = verb && sentence.tokens[verb.from - 1];
	return (
		subject?.kind === 'word' &&
		isCapital(subject.text) &&
		sentence.mentionAt(verb!.from - 1) === null
	);
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'should', 'suppose', 'imagine']);
