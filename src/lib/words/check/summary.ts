import { m } from '$lib/paraglide/messages';
import type { Judgement, Verdict } from '../../model/judgement';

/** How many claims were found, and their verdicts, in one sentence. */
export function summaryOf(claims: readonly { readonly judgement: Judgement }[]): string {
	if (claims.length === 0) return m.check_found_none();
	const count = (verdict: Verdict) =>
		claims.filter(({ judgement }) => judgement.verdict === verdict).length;
	return m.check_found({
		count: claims.length,
		consistent: count('consistent'),
		notConsistent: count('not-consistent'),
		cannotTell: count('cannot-tell')
	});
}
