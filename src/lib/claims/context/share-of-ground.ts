import * as lexicon from '../lexicon/context-en';
import type { Predicate } from './find-predicates';
import type { Link } from './link-predicate';
import type { ClaimObject } from './read-object';
import { quantityOf, type Frame, type ReadingContext } from './reading-context';
import { placeBeside } from './resolve-places';
import type { Group, Sentence } from './sentence';

/** A share has to be of ground: by what it is of, or by the predicate that it stands right beside. */
export function isShareOfGround(
	sentence: Sentence,
	group: Group,
	object: ClaimObject,
	predicate: Predicate,
	link: Link
): boolean {
	if (object.kind === 'settlement') return link.cost < 8;
	if (object.kind !== 'none') return true;
	if (placeBeside(sentence, group)) return true;
	if (link.side === 'right')
		return (
			predicate.from - group.end <= 2 && predicate.shape !== 'noun' && predicate.act !== 'retake'
		);
	const before = sentence.word(group.start - 1);
	// “a foothold in Luhansk of less than 1 percent”.
	const between = sentence.mentions.some(
		({ places, start, end }) => places?.length && start >= predicate.end && end <= group.start - 1
	);
	if (before === 'of' && between && link.side === 'left') return true;
	if (
		/^(in|inside|across)$/.test(sentence.word(group.end)) &&
		predicate.shape === 'active' &&
		link.cost < 3
	)
		return true;
	if (/^(at|to|is|was|are|reached|:|totals|from|than|,|with)$/.test(before))
		return (
			predicate.act === 'hold' || predicate.shape === 'adjective' || predicate.shape === 'passive'
		);
	return group.expressions.some(({ quantity }) => quantity === 'area');
}

/**
 * A share that its own words say no ground of: “by March it held 27 %”, of what the claim before is a
 * share of; “Luhansk, of which Russia holds 99 %”. Its places; null where it is no such share.
 */
export function elliptic(
	{ sentence, previous }: ReadingContext,
	group: Group,
	{ object, link }: Frame
): readonly string[] | null {
	if (object.kind !== 'none' || quantityOf(group) !== 'share') return null;
	// “Of the 1,376 sq km seized in August, Ukraine still holds 40 percent”.
	const { since, claim } = previous ?? {};
	const leads = sentence.word(0) === 'of' && since === 0 && previous!.group.start <= 4;
	if (link && leads && claim!.subject.what !== 'size') return claim!.subject.places;
	if (link === null || link.side !== 'left' || link.cost > 1 || link.predicate.act !== 'hold')
		return null;
	for (let i = link.predicate.from - 1; i >= Math.max(0, link.predicate.from - 14); i--) {
		if (sentence.word(i) !== 'of') continue;
		if (sentence.word(i + 1) === 'which')
			return (
				sentence.mentions.find(({ end, places }) => end <= i && end >= i - 1 && places?.length)
					?.places ?? null
			);
		if (i === 0) return sentence.mentions.find(({ places }) => places?.length)?.places ?? null;
	}
	if (previous?.claim.expressions[0]?.quantity !== 'share') return null;
	if (previous.sentence !== sentence && previous.sentence !== sentence.before) return null;
	const next = sentence.tokens[group.end];
	const alone =
		next === undefined ||
		next.kind === 'mark' ||
		lexicon.clauseStarts.has(next.lower) ||
		next.lower === 'in';
	return alone ? previous.claim.subject.places : null;
}
