import type { ClaimWhat } from '../../model/claim';
import type { Predicate } from './find-predicates';
import type { ClaimObject } from './read-object';
import { quantityOf, type ReadingContext } from './reading-context';
import type { Group, Sentence } from './sentence';

/** Held, or changed over time; see `ClaimWhat`. */
export function whatOf(
	context: ReadingContext,
	group: Group,
	object: ClaimObject,
	predicate: Predicate,
	period: boolean
): ClaimWhat {
	const { act, shape, perfect, word } = predicate;
	const { sentence } = context;
	if (quantityOf(group) === 'share' && (object.taken || isOfTaken(context, object, predicate)))
		return 'change';
	if (isRate(sentence, group) || isGrowth(sentence, group)) return 'change';
	if (act === 'hold' && shape === 'state' && isComing(sentence, predicate)) return 'change';
	if (act === 'hold')
		return period && word === 'occupied' && shape === 'active' && !perfect ? 'change' : 'held';
	if (act === 'lose')
		return shape === 'passive' && !period && sentence.word(predicate.end) === 'to'
			? 'held'
			: 'change';
	if (act === 'retake') return 'change';
	if (period || shape === 'noun' || /^(gain|win|won|acquir|advanc|secur)/.test(word))
		return shape === 'noun' && /^annex/.test(word) && !period ? 'held' : 'change';
	if (shape === 'active') return perfect ? 'held' : 'change';
	// “1,280 square kilometres once taken by Kyiv's men”.
	if (/^(once|previously|earlier|originally)$/.test(sentence.word(predicate.at - 1)))
		return 'change';
	return 'held';
}

/** “came back under Ukrainian control”: it was not before. */
function isComing(sentence: Sentence, { at }: Predicate): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 6); i--)
		if (/^(came|come|comes|brought|returned|passed|fell|fallen)$/.test(sentence.word(i)))
			return true;
	return false;
}

/** “a third of it”, “half of that territory”, after an area that somebody took. */
function isOfTaken(
	{ sentence, previous }: ReadingContext,
	object: ClaimObject,
	predicate: Predicate
): boolean {
	const ofThat = object.kind === 'none' && sentence.word(0) === 'of' && previous?.since === 0;
	// “They now control 80 percent of it”, of a region told before.
	const held = predicate.act === 'hold' && previous?.since !== 0;
	const that =
		ofThat ||
		(object.kind === 'pronoun' && !held) ||
		(object.kind === 'land' && /^(that|this|those|these)$/.test(sentence.word(object.start + 1)));
	return (
		that &&
		previous !== null &&
		quantityOf(previous.group) !== 'share' &&
		previous.claim.subject.what !== 'size'
	);
}

/** “grew by 3,600 square kilometres”. */
function isGrowth(sentence: Sentence, group: Group): boolean {
	let at = group.start - 1;
	while (/^(another|a|further|only|just|almost|around|about|some)$/.test(sentence.word(at))) at--;
	return (
		sentence.word(at) === 'by' &&
		/^(gr[eo]wn?|increased?|expanded|swollen|swelled|shr[au]nk|fell|fallen|reduced|extended|enlarged|cut|dropped)$/.test(
			sentence.word(at - 1)
		)
	);
}

/** “a day”, “per month”, “every week”. */
function isRate(sentence: Sentence, group: Group): boolean {
	return (
		/^(a|per|every|each)$/.test(sentence.word(group.end)) &&
		/^(day|week|month|year)$/.test(sentence.word(group.end + 1)) &&
		!/^(earlier|ago|before)$/.test(sentence.word(group.end + 2))
	);
}
