// Verdicts on printed passages, each read as of its own date.
import { checkText } from '../../../src/lib/claims/check-text';
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
			const wrong = wrongSlots(judgement, passage);
			if (wrong) misread.push(`${id}: “${claim.expressions[0]!.text}”: ${wrong}`);
		}
	}
	return { claims, answered, doNotFit, misread, reasons };
}

function wrongSlots({ claim, reasons }: Judgement, { text, claims }: Passage): string | null {
	const wanted = claims.find((one) =>
		[one, ...one.also].some((number) => expressionOf(claim, number, text))
	);
	if (!wanted) return 'no claim';
	if (reasons[0]!.code === 'itself-disagrees') return null;
	return slots.filter((slot) => !agrees(slot, claim, wanted, text)).join(', ') || null;
}
