import type { Claim } from '../../model/claim';

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
