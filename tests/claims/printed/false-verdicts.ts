// Verdicts on printed passages that rest on a misreading.
import { checkText } from '../../../src/lib/claims/check-text';
import type { Claim } from '../../../src/lib/model/claim';
import type { ClaimFacts } from '../../../src/lib/model/judgement';
import type { Passage } from './read-printed';
import { agrees, expressionOf } from './score';

/** The day that every passage is read as if printed on: the one that has layers. */
const layersDay = '2025-02-12';
/** What a verdict rests on, the day apart. */
const slots = ['what', 'holder', 'places', 'hedge', 'denied'] as const;

export interface FalseVerdicts {
	readonly doNotFit: number;
	/** One line for each that rests on a misreading. */
	readonly misread: readonly string[];
}

/**
 * Of all claims that do not fit by the layers when every passage is read as if it had been printed on their
 * day: those that a careful reader did not find, or read otherwise. Days are held against the reading
 * on the passage's own date, as the careful reader knew no other.
 */
export function falseVerdicts(passages: readonly Passage[], facts: ClaimFacts): FalseVerdicts {
	const misread: string[] = [];
	let doNotFit = 0;
	for (const { id, text, date, claims } of passages) {
		const dated = checkText(text, facts, { articleDate: date }).map(({ claim }) => claim);
		for (const { claim, verdict } of checkText(text, facts, { articleDate: layersDay })) {
			if (verdict !== 'does-not-fit') continue;
			doNotFit++;
			const wrong = wrongSlots(claim, dated);
			if (wrong) misread.push(`${id}: “${claim.expressions[0]!.text}”: ${wrong}`);
		}

		function wrongSlots(claim: Claim, dated: readonly Claim[]): string | null {
			// A number and the same in another unit may be read as two claims: each rests on what is read of both.
			const wanted = claims.find((one) =>
				[one, ...one.also].some((number) => expressionOf(claim, number, text))
			);
			if (!wanted) return 'no claim';
			const own = dated.find(
				(own) => own.expressions[0]!.span.start === claim.expressions[0]!.span.start
			);
			const wrong: string[] = slots.filter((slot) => !agrees(slot, claim, wanted, text));
			if (!own || !agrees('date', own, wanted, text)) wrong.push('date');
			return wrong.join(', ') || null;
		}
	}
	return { doNotFit, misread };
}
