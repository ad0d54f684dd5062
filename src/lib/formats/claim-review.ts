import type { Verdict } from '../model/judgement';
import { scriptJson } from './script-json';

/** A claim with what was found of it, as one of schema.org's reviews is drafted from. */
export interface ReviewedClaim {
	/** The claim as it was worded. */
	readonly words: string;
	readonly verdict: Verdict;
	readonly verdictWord: string;
	/** The answer, and whatever else a reader of it has to know. */
	readonly answer: string;
	/** Whether the words deny the claim: the verdict is not about them, then, but about the number. */
	readonly denied: boolean;
	/** The address that checks it again; null: none. */
	readonly link: string | null;
	/** ISO date. */
	readonly day: string;
	/** BCP 47. */
	readonly language: string;
}

const scale = { worstRating: 1, bestRating: 5 };
const ratings: Readonly<Record<Verdict, number | null>> = {
	fits: 5,
	close: 4,
	depends: 3,
	'does-not-fit': 1,
	'no-answer': null
};

/**
 * A draft of schema.org's ClaimReview in JSON-LD. Who made the claim, when and where, and who reviewed
 * it are empty: a fact-checker fills them in, and publishes it in a name of their own.
 */
export function claimReview(claim: ReviewedClaim): string {
	const { words, verdict, verdictWord, answer, denied, link, day, language } = claim;
	const rating = denied ? null : ratings[verdict];
	return scriptJson({
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		claimReviewed: words,
		itemReviewed: {
			'@type': 'Claim',
			author: { '@type': 'Person', name: '' },
			datePublished: '',
			appearance: { '@type': 'CreativeWork', url: '' }
		},
		author: { '@type': 'Organization', name: '', url: '' },
		datePublished: day,
		...(link === null ? {} : { url: link }),
		reviewRating: {
			'@type': 'Rating',
			...(rating === null ? {} : { ratingValue: rating, ...scale }),
			alternateName: verdictWord
		},
		reviewBody: answer,
		inLanguage: language
	});
}
