import type { Claim } from '../model/claim';
import type { ClaimFacts, Judgement } from '../model/judgement';
import { judge } from './judge';
import { mayBeTwo, otherReadings } from './otherwise';
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
	for (const claim of readClaims(text, { gazetteer, asOf, articleDate }))
		yield judgeRead(claim, text, facts, articleDate ?? asOf);
}

/**
 * The verdict on a claim as it was read. Texts are misread more often than they are wrong: where the number
 * does not fit, but would if a part of the claim were something else that the text offers, that is asked;
 * and so is whether two numbers tell the same, where they contradict each other and little joins them.
 */
function judgeRead(claim: Claim, text: string, facts: ClaimFacts, day: string): Judgement {
	const judgement = judge(claim, facts);
	const code = judgement.reasons[0]?.code;
	if (code === 'itself-disagrees' && mayBeTwo(claim, text))
		return judge({ ...claim, doubts: [...claim.doubts, 'number-by-little'] }, facts);
	if (code !== 'does-not-fit') return judgement;
	const fitting = otherReadings(claim, text, facts.gazetteer, day).filter((other) =>
		/^(fits|close|depends)$/.test(judge(other.claim, facts).verdict)
	);
	if (fitting.length === 0) return judgement;
	const doubts = new Set([...claim.doubts, ...fitting.map(({ doubt }) => doubt)]);
	return judge({ ...claim, doubts: [...doubts] }, facts);
}
