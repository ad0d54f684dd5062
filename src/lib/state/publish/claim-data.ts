import { claimReview } from '../../formats/claim-review';
import { placeOf, webAnnotation } from '../../formats/web-annotation';
import type { Span } from '../../model/claim';
import type { Language } from '../../model/language';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { verdictWord } from '../../words/check/claim-words';
import type { CheckedClaim } from '../check-room.svelte';

export interface ClaimDataInput {
	readonly checked: CheckedClaim;
	readonly card: EvidenceCard;
	/** What was checked, as it stands in `checked.text`. */
	readonly span: Span;
	/** The whole sentence that it stands in. */
	readonly sentence: string;
	/** ISO date, by the reader's clock. */
	readonly today: string;
	readonly language: Language;
}

/** What a verdict says, in words: the answer, and what limits it. */
function saysOf({ card }: ClaimDataInput): string {
	return [card.answer, ...(card.remarks ? [card.remarks] : [])].join(' ');
}

/** A draft of a ClaimReview of a checked claim. */
export function claimReviewOf(input: ClaimDataInput): string {
	const { checked, card, sentence, today, language } = input;
	const { verdict, claim } = checked.judgement;
	return claimReview({
		words: sentence,
		verdict,
		verdictWord: verdictWord(verdict),
		answer: saysOf(input),
		denied: claim.denied,
		link: card.hasLink ? card.link.text : null,
		day: today,
		language
	});
}

/** The verdict as an annotation of the words that were checked: of an article, these alone. */
export function annotationOf(input: ClaimDataInput): string {
	const { checked, card, span, language } = input;
	const { text, figure } = checked;
	const receipt = figure?.receipt;
	return webAnnotation({
		exact: figure ? text : text.slice(span.start, span.end),
		place: figure ? null : placeOf(text, span),
		source: receipt?.type === 'article' ? receipt.url : null,
		says: `${card.verdictWord}. ${saysOf(input)}`,
		link: card.hasLink ? card.link.text : null,
		language
	});
}
