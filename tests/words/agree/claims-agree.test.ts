// The numbers of judged claims: those of the articles, and of texts as people paste them.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/lib/claims/check-text';
import { claimOfFigure } from '../../../src/lib/claims/claim-of-figure';
import { judge } from '../../../src/lib/claims/judge';
import type { Figure } from '../../../src/lib/model/figure';
import type { Judgement } from '../../../src/lib/model/judgement';
import { figureOf } from '../../../src/lib/model/judgement-figures';
import { formatReading } from '../../../src/lib/words/format-figure';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { derivedOf, displays, expectPartsInWholes, expectSums, oneOfEach } from './agreement';

const facts = shippedClaimFacts();
const texts = [
	'Russia holds nearly 20 percent of Ukraine, including 68 percent of Donetsk Oblast.',
	'Ukraine holds some 420 square kilometers (210 square miles) in Kursk, the size of Luxembourg.',
	'Russia controls all of Crimea, 74 percent of Zaporizhzhia Oblast and less than 1 percent of Mykolaiv Oblast.',
	'Russia holds 112,000 square kilometers, 19 percent of Ukraine, and all of Sevastopol.'
];
const judged: Judgement[] = [
	...facts.reported.map((id) => judge(claimOfFigure(facts.figures[id]!, facts)!, facts)),
	...texts.flatMap((text) => checkText(text, facts, { articleDate: '2025-02-12' }))
];

describe.each(displays)('what is shown of judged claims in $unitSystem, $language', (display) => {
	const all = oneOfEach(Object.values(facts.figures), display);

	it('writes one figure in one way, in whichever claim', () => {
		expect(judged.length).toBeGreaterThan(facts.reported.length + 5);
		for (const { figures } of judged)
			oneOfEach([...Object.values(all), ...Object.values(figures)], display);
	});

	it('holds parts to their wholes, and sums and differences to the numbers shown', () => {
		for (const { figures, claim } of judged) {
			// What a text says of itself may be anything.
			const own = (figure: Figure) => figure.id.startsWith(claim.id);
			const derived = derivedOf(
				Object.values(figures).filter((figure) => !own(figure)),
				{ ...all, ...figures }
			);
			expectPartsInWholes(derived, display);
			expectSums(derived, display);
		}
	});

	it('shows a claim apart from what it does not fit', () => {
		for (const judgement of judged)
			for (const { claim, against, outcome } of judgement.comparisons) {
				if (outcome !== 'does-not-fit') continue;
				const [said, found] = [claim, against].map((id) => figureOf(judgement, facts, id)!);
				expect(formatReading(said!, display), `${claim} against ${against}`).not.toBe(
					formatReading(found!, display)
				);
			}
	});
});
