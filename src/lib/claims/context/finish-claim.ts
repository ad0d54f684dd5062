import type { ClaimDoubt, ClaimSubject } from '../../model/claim';
import * as lexicon from '../lexicon/context-en';
import type { Predicate } from './find-predicates';
import { findSpeaker, type Speaker } from './find-speaker';
import { isDenied } from './is-denied';
import type { Frame, ReadClaim, ReadingContext } from './reading-context';
import { resolveDate, type FoundDate } from './resolve-date';
import type { Group, Sentence } from './sentence';

export interface Told {
	readonly speaker: Speaker | null;
	readonly when: FoundDate;
}

/** Who tells it, and of when. */
export function toldOf(
	{ sentence, groups, today }: ReadingContext,
	group: Group,
	predicate: Predicate | null
): Told {
	const speaker = findSpeaker(sentence, group);
	return {
		speaker,
		when: resolveDate(sentence, group, groups, predicate, today, speaker !== null && speaker.past)
	};
}

export function finish(
	context: ReadingContext,
	group: Group,
	frame: Frame,
	subject: ClaimSubject,
	doubts: readonly ClaimDoubt[],
	told?: Told
): ReadClaim {
	const { sentence, today } = context;
	const predicate = frame.link?.predicate ?? null;
	const { speaker, when } = told ?? toldOf(context, group, predicate);
	const { expressions } = group;
	return {
		span: { start: expressions[0]!.span.start, end: expressions.at(-1)!.span.end },
		sentence: sentence.span,
		expressions,
		subject: { ...subject, places: [...subject.places].sort() },
		date:
			subject.what === 'size'
				? { from: today.day, to: today.day, source: today.source, text: null }
				: when.date,
		speaker: speaker && speakerText(sentence, speaker.text),
		denied: isDenied(sentence, group, predicate, speaker),
		doubts: [...new Set([...doubts, ...(subject.what === 'size' ? [] : when.doubts)])]
	};
}

/** A pronoun stands for who spoke in the sentence before, where somebody did. */
function speakerText({ before }: Sentence, text: string): string {
	if (!lexicon.subjectPronouns.has(text.toLowerCase()) || !before) return text;
	const end = before.tokens.length;
	return findSpeaker(before, { expressions: [], start: end, end, firstEnd: end })?.text ?? text;
}
