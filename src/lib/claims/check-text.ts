import type { ClaimFacts, Judgement } from '../model/judgement';
import { judge } from './judge';
import { readClaims } from './read-claims';

/**
 * Every checkable claim of a text about territory, with its verdict, in the order of the text.
 * `articleDate`: the ISO date that the text is of; without one, the day of the layers is taken.
 */
export function checkText(
	text: string,
	facts: ClaimFacts,
	{ articleDate = null }: { articleDate?: string | null } = {}
): Judgement[] {
	const { gazetteer, asOf } = facts;
	return readClaims(text, { gazetteer, asOf, articleDate }).map((claim) => judge(claim, facts));
}
