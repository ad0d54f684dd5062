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
	options: { articleDate?: string | null } = {}
): Judgement[] {
	return [...judgementsOf(text, facts, options)];
}

/** The same, each judged when it is asked for: those of a text full of claims take much memory. */
export function* judgementsOf(
	text: string,
	facts: ClaimFacts,
	{ articleDate = null }: { articleDate?: string | null } = {}
): Generator<Judgement> {
	const { gazetteer, asOf } = facts;
	for (const claim of readClaims(text, { gazetteer, asOf, articleDate })) yield judge(claim, facts);
}
