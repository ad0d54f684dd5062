import { m } from '$lib/paraglide/messages';
import type { Claim, ClaimDoubt } from '../../model/claim';
import type { ClaimFacts, Judgement, Outcome, Reason } from '../../model/judgement';
import { figureOf } from '../../model/judgement-figures';
import type { Language } from '../../model/language';
import type { Receipt } from '../../model/receipt';
import { placeName } from '../check/claim-words';
import { reasonText } from '../check/reason-words';
import { onOneLine } from '../evidence/clean-text';
import { say } from '../figure-words';
import { sourceName } from '../names';
import { wordFor } from '../say';
import { figureText } from './figure-text';

export const outcomeText = wordFor<Outcome>({
	agrees: m.checker_agrees,
	disagrees: m.checker_disagrees,
	'too-close': m.checker_too_close
});

export const doubtText = wordFor<ClaimDoubt>({
	'holder-by-pronoun': m.checker_holder_by_pronoun,
	'holder-by-sentence-before': m.checker_holder_by_sentence_before,
	'holder-by-place': m.checker_holder_by_place,
	'place-by-sentence-before': m.checker_place_by_sentence_before,
	'place-by-holder': m.checker_place_by_holder,
	'date-by-sentence-before': m.checker_date_by_sentence_before,
	'past-without-date': m.checker_past_without_date
});

const dateSource = wordFor<Claim['date']['source']>({
	stated: m.checker_date_stated,
	relative: m.checker_date_relative,
	article: m.checker_date_article,
	none: m.checker_date_none
});

const about = {
	held: m.checker_held,
	change: m.checker_change,
	advance: m.checker_advance,
	size: m.checker_size
};

/** What a claim was read as: who holds what, where and when, and who says it. */
export function subjectText(
	{ subject, date, speaker, denied }: Claim,
	facts: ClaimFacts,
	language: Language
): string {
	const locale = { locale: language };
	const { what, holder, places, without } = subject;
	const name = (id: string) => placeName(id, facts, language);
	const who = holder === null ? m.checker_nobody({}, locale) : name(holder);
	const where = places.length === 0 ? m.checker_nowhere({}, locale) : places.map(name).join(', ');
	const { from, to } = date;
	const days = from === to ? from : m.check_days({ from, to }, locale);
	return [
		about[what]({ who, where }, locale),
		...(without.length > 0
			? [m.checker_without({ places: without.map(name).join(', ') }, locale)]
			: []),
		...(what === 'size' ? [] : [`${days} (${dateSource(date.source, language)})`]),
		...(speaker === null ? [] : [m.checker_said_by({ speaker: onOneLine(speaker, 80) }, locale)]),
		...(denied ? [m.checker_denied({}, locale)] : [])
	].join('; ');
}

/** A reason with its numbers in their places; the comparisons tell how far each may be off. */
export function terminalReason(
	reason: Reason,
	judgement: Judgement,
	facts: ClaimFacts,
	language: Language
): string {
	return reasonText(reason, language, {
		figure: (id) => {
			const figure = figureOf(judgement, facts, id);
			if (!figure) return id;
			if (figure.receipt.type !== 'text') return figureText({ ...figure, margin: 0 }, language);
			const text = onOneLine(figure.receipt.quote);
			return m.checker_quote({ text }, { locale: language });
		}
	});
}

/** Where a number is from, in a few words; null for arithmetic, which has its steps instead. */
export function sourceText(receipt: Receipt, language: Language): string | null {
	const locale = { locale: language };
	switch (receipt.type) {
		case 'measured':
		case 'length':
			return m.checker_source_measured({ layer: receipt.layer, date: receipt.asOf }, locale);
		case 'reference':
			return receipt.source;
		case 'article':
			return `${sourceName(receipt, language)}: ${receipt.title}, ${receipt.url}`;
		case 'text':
			return m.checker_source_text({}, locale);
		case 'outline':
			return say(receipt.layer, language);
		case 'derived':
			return null;
	}
}
