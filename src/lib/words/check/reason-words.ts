import { m } from '$lib/paraglide/messages';
import type { FigureCode } from '../../model/figure-codes';
import type { ClaimFacts, Judgement, Reason, ReasonPhrase } from '../../model/judgement';
import { figureOf } from '../../model/judgement-figures';
import type { Language } from '../../model/language';
import { formatDays } from '../format-date';
import { figureMessage } from '../figure-words';
import { type Manner, type Message, type Messages, sayWith } from '../say';
import { sentence, type SentencePart } from '../sentence';
import './claim-figure-words';

const words: Messages<ReasonPhrase> = {
	agrees: m.reason_agrees,
	'others-disagree': m.reason_others_disagree,
	disagrees: m.reason_disagrees,
	'depends-on-reading': m.reason_depends,
	'too-close': m.reason_too_close,
	'itself-disagrees': m.reason_itself,
	'itself-by-none': m.reason_itself_by_none,
	'figure-by-reading': m.reason_figure_by_reading,
	and: m.reason_and,
	'with-context': m.reason_with_context,
	advance: m.reason_advance,
	'change-over-time': m.reason_change,
	'unknown-place': m.reason_unknown_place,
	'unknown-holder': m.reason_unknown_holder,
	'unknown-size': m.reason_unknown_size,
	'undated-past': m.reason_undated_past,
	'other-date': m.reason_other_date,
	'nothing-to-compare': m.reason_nothing
};

function messageOf(code: ReasonPhrase | FigureCode): Message {
	return code in words ? words[code as ReasonPhrase] : figureMessage(code as FigureCode);
}

/** Why a verdict is what it is, in one text. */
export function reasonText({ says }: Reason, language: Language, manner: Manner): string {
	return sayWith(messageOf, says, language, manner);
}

/** The same as running text, its slots filled with figures; a slot that names none is left out. */
export function reasonParts(
	reason: Reason,
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): SentencePart[] {
	return sentence((slot) =>
		reasonText(reason, language, {
			figure: (id) => slot(figureOf(judgement, facts, id)),
			days: (from, to) => formatDays(from, to, language)
		})
	);
}
