import { sentencesOf } from '../../claims/text/sentences';
import type { Claim, ClaimDoubt } from '../../model/claim';

/**
 * Keys that a text's claims keep while it is edited elsewhere: the sentence, which of its claims, and
 * which time the sentence stands in the text. In the order of `claims`, each another.
 */
export function claimKeys(text: string, claims: readonly Claim[]): string[] {
	const times = new Map<string, { start: number; time: number; claim: number }>();
	return claims.map(({ sentence: { start, end } }) => {
		const words = text.slice(start, end);
		const seen = times.get(words) ?? { start, time: 0, claim: -1 };
		const now =
			seen.start === start
				? { ...seen, claim: seen.claim + 1 }
				: { start, time: seen.time + 1, claim: 0 };
		times.set(words, now);
		return `${now.time} ${now.claim} ${words}`;
	});
}

const needsSentenceBefore: readonly ClaimDoubt[] = [
	'holder-by-pronoun',
	'holder-by-sentence-before',
	'place-by-sentence-before',
	'date-by-sentence-before',
	'holder-by-speaker',
	'unit-by-number-before'
];

/**
 * What a link to a claim has to hold for it to be read as it was here: its sentence, with the one
 * before where the reading leant on it, and its place among the claims of these.
 */
export function linkedSentence(
	text: string,
	claims: readonly Claim[],
	claim: Claim
): { readonly sentence: string; readonly index: number } {
	const { start, end } = claim.sentence;
	const leans = claim.doubts.some((doubt) => needsSentenceBefore.includes(doubt));
	const before = leans ? sentencesOf(text.slice(0, start)).at(-1) : undefined;
	const from = before?.start ?? start;
	const among = claims.filter(({ sentence }) => sentence.start >= from && sentence.end <= end);
	return {
		sentence: text.slice(from, end),
		index: Math.max(
			0,
			among.findIndex(({ id }) => id === claim.id)
		)
	};
}
