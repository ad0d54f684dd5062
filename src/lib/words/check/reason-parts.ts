import type { Figure } from '../../model/figure';
import type { ClaimFacts, Judgement, Reason } from '../../model/judgement';
import type { Language } from '../../model/language';
import { figureOf } from '../../model/judgement-figures';
import { withDatesInWords } from './days';

/** A reason as running text, its slots filled with figures; a slot that names none is left out. */
export function reasonParts(
	reason: Reason,
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): (string | Figure)[] {
	return withDatesInWords(reason.text[language], language)
		.split(/\{(\d+)\}/)
		.flatMap((part, at): (string | Figure)[] => {
			// Text after a figure: without the joiner, its comma could start a line.
			if (at % 2 === 0)
				return part === '' ? [] : [at > 0 && /^[.,;:)]/.test(part) ? `\u2060${part}` : part];
			const id = reason.figures[Number(part)];
			const figure = id === undefined ? null : figureOf(judgement, facts, id);
			return figure ? [figure] : [];
		});
}
