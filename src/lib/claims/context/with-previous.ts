import type { ClaimDoubt } from '../../model/claim';
import * as lexicon from '../lexicon/context-en';
import { clauseOf } from './clause';
import { isOtherMatter } from './is-other-matter';
import { finish } from './finish-claim';
import { baseOf } from './read-base';
import { quantityOf, type Frame, type ReadClaim, type ReadingContext } from './reading-context';
import { placesInSentence } from './resolve-places';
import type { Group, Sentence } from './sentence';

/** A number that hangs on the claim before: “up from 18%”, “that is about 20% of the country”. */
export function withPrevious(
	context: ReadingContext,
	group: Group,
	frame: Frame
): ReadClaim | null {
	const { sentence, previous } = context;
	const { object } = frame;
	if (!previous) return null;
	const inside = previous.sentence === sentence;
	if (!inside && !(previous.sentence === sentence.before && isCopular(sentence, group)))
		return null;
	if (inside && !isListed(sentence, previous.group, group)) return null;
	if (previous.claim.subject.what === 'advance') return null;
	if (isOtherMatter(sentence, group, clauseOf(context, group))) return null;
	const isShare = quantityOf(group) === 'share';
	if (
		isShare &&
		object.kind === 'none' &&
		inside &&
		!/^(from|with|to|than|and|,|in)$/.test(sentence.word(group.start - 1))
	)
		return null;
	const named = placesInSentence(sentence, group, object, context.groups, null);
	const places = named.places?.length ? named.places : previous.claim.subject.places;
	if (!inside && isShare && object.kind === 'none') return null;
	const doubts: ClaimDoubt[] = inside
		? []
		: [
				'holder-by-sentence-before',
				...(named.places?.length ? [] : (['place-by-sentence-before'] as const))
			];
	return finish(
		context,
		group,
		frame,
		{ ...previous.claim.subject, places, base: baseOf(sentence, group, object) },
		doubts
	);
}

/** “That is …”, “The area equals …” at the beginning of a sentence. */
function isCopular(sentence: Sentence, group: Group): boolean {
	if (!/^(that|this|it|these|the|those)$/.test(sentence.word(0)) || group.start > 9) return false;
	for (let i = 1; i < group.start; i++)
		if (
			/^(is|are|amounts?|equals?|represents?|corresponds?|constitutes?|accounts?|means|comes|makes|equates|was|equivalent)$/.test(
				sentence.word(i)
			)
		)
			return true;
	return false;
}

function isListed(sentence: Sentence, from: Group, to: Group): boolean {
	for (let i = from.end; i < to.start; i++)
		if (lexicon.contrasts.has(sentence.word(i)) || sentence.word(i) === ';') return false;
	return to.start - from.end <= 14;
}
