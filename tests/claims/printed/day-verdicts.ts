// Verdicts on printed passages, each read as of its own date.
import { checkText } from '../../../src/lib/claims/check-text';
import { judge } from '../../../src/lib/claims/judge';
import type { ClaimFacts, Judgement } from '../../../src/lib/model/judgement';
import type { Passage } from './read-printed';
import { agrees, expressionOf } from './score';

/** What a verdict rests on. */
const slots = ['what', 'holder', 'places', 'date', 'hedge', 'denied'] as const;

export interface DayVerdicts {
	readonly claims: number;
	/** With any verdict but no answer. */
	readonly answered: number;
	readonly doNotFit: number;
	/** One line for each claim that does not fit because it was misread, or is none. */
	readonly misread: readonly string[];
	/** How often each reason decides. */
	readonly reasons: Readonly<Record<string, number>>;
}

export function dayVerdicts(passages: readonly Passage[], facts: ClaimFacts): DayVerdicts {
	const misread: string[] = [];
	const reasons: Record<string, number> = {};
	let [claims, answered, doNotFit] = [0, 0, 0];
	for (const passage of passages) {
		const { id, text, date } = passage;
		for (const judgement of checkText(text, facts, { articleDate: date })) {
			const { claim, verdict } = judgement;
			const code = judgement.reasons[0]!.code;
			reasons[code] = (reasons[code] ?? 0) + 1;
			claims++;
			if (verdict !== 'no-answer') answered++;
			if (verdict !== 'does-not-fit') continue;
			doNotFit++;
			const wrong = wrongSlots(judgement, passage, facts);
			if (wrong) misread.push(`${id}: “${claim.expressions[0]!.text}”: ${wrong}`);
		}
	}
	return { claims, answered, doNotFit, misread, reasons };
}

/** The slots that a verdict rests on and that were misread; null where it is the same on the right day. */
function wrongSlots(
	{ claim, reasons }: Judgement,
	{ text, claims }: Passage,
	facts: ClaimFacts
): string | null {
	const wanted = claims.find((one) =>
		[one, ...one.also].some((number) => expressionOf(claim, number, text))
	);
	if (!wanted) return 'no claim';
	if (reasons[0]!.code === 'itself-disagrees') return null;
	const wrong = slots.filter((slot) => !agrees(slot, claim, wanted, text));
	const { from, to } = wanted;
	if (wrong.join() === 'date' && to) {
		const dated = { ...claim, date: { ...claim.date, from: from ?? to, to } };
		if (judge(dated, facts).verdict === 'does-not-fit') return null;
	}
	return wrong.join(', ') || null;
}
