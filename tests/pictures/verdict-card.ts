// A verdict with all that one can say: it depends on how one counts.
import { judge } from '../../src/lib/claims/judge';
import { baseLocale, overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { type CardInput, evidenceCard } from '../../src/lib/words/evidence/evidence-card';
import type { Display } from '../../src/lib/words/format-figure';
import { makeClaim, number } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const sentence =
	'Russia controls nearly 20 percent of Ukraine, including Crimea and much of the east, observers say.';

/** In the language of `display`, which it says in the place of the page's while it is made. */
export function verdictCard(display: Display, rest: Partial<CardInput> = {}) {
	overwriteGetLocale(() => display.language);
	try {
		const facts = shippedClaimFacts();
		return evidenceCard({
			judgement: judge(makeClaim([number(20, 'percent', 'nearly')]), facts),
			...{ sentence, correction: { holder: 'RU' }, link: null, facts, display },
			...rest
		});
	} finally {
		overwriteGetLocale(() => baseLocale);
	}
}
