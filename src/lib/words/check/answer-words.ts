import { m } from '$lib/paraglide/messages';
import type { FigureCode } from '../../model/figure-codes';
import type {
	AnswerPhrase,
	ClaimFacts,
	Judgement,
	Reason,
	ReasonCode
} from '../../model/judgement';
import { figureOf } from '../../model/judgement-figures';
import { onOneLine } from '../evidence/clean-text';
import { figureMessage } from '../figure-words';
import { formatDays } from '../format-date';
import { type Display, formatMargin, formatReading } from '../format-figure';
import { type Manner, type Message, type Messages, sayWith } from '../say';
import { quoted, quotingSentence, type QuotingPart } from '../sentence';
import './claim-figure-words';

const words: Messages<AnswerPhrase> = {
	answer: m.answer_line,
	'found-share': m.answer_found_share,
	'found-area': m.answer_found_area,
	'found-official': m.answer_found_official,
	'found-size': m.answer_found_size,
	'found-official-size': m.answer_found_official_size,
	'said-fits': m.answer_said_fits,
	'said-high': m.answer_said_high,
	'said-low': m.answer_said_low,
	'said-within': m.answer_said_within,
	'said-far': m.answer_said_far,
	'on-day': m.answer_on_day,
	'on-day-how': m.answer_on_day_how,
	'net-of-days': m.answer_net_of_days,
	'net-of-days-how': m.answer_net_of_days_how,
	'found-multiple': m.answer_found_multiple,
	'found-rate': m.read_rate,
	'by-deepstate': m.answer_by_deepstate,
	'by-isw': m.answer_by_isw,
	'by-uk-mod': m.answer_by_uk_mod,
	'by-black-bird': m.answer_by_black_bird,
	'by-war-mapper': m.answer_by_war_mapper,
	'by-ukraine': m.answer_by_ukraine,
	'by-ukraine-kursk': m.answer_by_ukraine_kursk,
	'by-russia': m.answer_by_russia,
	'by-any': m.answer_by_any,
	'undated-change': m.answer_undated_change,
	'outside-series': m.answer_outside_series,
	'no-series': m.answer_no_series,
	'other-way': m.answer_other_way,
	'far-off': m.answer_far_off,
	'published-otherwise': m.answer_published_otherwise,
	'published-of-other-days': m.answer_published_of_other_days,
	'with-read': m.answer_with_read,
	'depends-base': m.answer_depends_base,
	'depends-unlike': m.answer_depends_unlike,
	'depends-how': m.answer_depends_how,
	close: m.answer_close,
	'close-how': m.answer_close_how,
	'close-size': m.answer_close_size,
	itself: m.answer_itself,
	'itself-share': m.answer_itself_share,
	'other-date': m.answer_other_date,
	'undated-past': m.answer_undated_past,
	'map-shows': m.answer_map_shows,
	'map-day': m.answer_map_day,
	'change-over-time': m.answer_change,
	advance: m.answer_advance,
	'nothing-to-compare': m.answer_nothing,
	'unknown-place': m.answer_unknown_place,
	'unknown-holder': m.answer_unknown_holder,
	'unknown-place-and-holder': m.answer_unknown_place_and_holder,
	'unknown-size': m.answer_unknown_size,
	'found-own': m.answer_found_own,
	'found-own-size': m.answer_found_own_size,
	'own-basis': m.answer_own_basis,
	'own-shows': m.answer_own_shows,
	'own-day': m.answer_own_day,
	'own-net': m.answer_own_net,
	'own-net-basis': m.answer_own_net_basis,
	'own-near-basis': m.answer_own_near_basis,
	'own-change': m.answer_own_change,
	'own-change-days': m.answer_own_change_days,
	'own-advance': m.answer_own_advance,
	'own-nothing': m.answer_own_nothing,
	'own-nothing-between': m.answer_own_nothing_between,
	rate: m.answer_rate,
	'per-day': m.rate_day,
	'per-week': m.rate_week,
	'per-month': m.rate_month,
	'per-year': m.rate_year,
	'other-base': m.answer_other_base,
	'not-compared': m.answer_not_compared,
	'of-place': m.answer_of_place,
	'and-then': m.answer_and_then,
	'choose-holder': m.answer_choose_holder,
	'choose-place': m.answer_choose_place,
	'choose-date': m.answer_choose_date,
	'choose-number': m.answer_choose_number,
	'choose-what': m.answer_choose_what,
	'choose-parts': m.answer_choose_parts,
	'holder-by-pronoun': m.doubt_holder_by_pronoun,
	'holder-by-sentence-before': m.doubt_holder_by_sentence_before,
	'holder-by-place': m.doubt_holder_by_place,
	'place-by-sentence-before': m.doubt_place_by_sentence_before,
	'place-by-holder': m.doubt_place_by_holder,
	'date-by-sentence-before': m.doubt_date_by_sentence_before,
	'past-without-date': m.doubt_past_without_date,
	'number-by-blanks': m.doubt_number_by_blanks,
	'holder-by-speaker': m.doubt_holder_by_speaker,
	'what-unread': m.doubt_what_unread,
	'unit-by-number-before': m.doubt_unit_by_number_before,
	'holder-by-little': m.doubt_holder_by_little,
	'place-by-little': m.doubt_place_by_little,
	'date-by-little': m.doubt_date_by_little,
	'what-by-little': m.doubt_what_by_little,
	'number-by-little': m.doubt_number_by_little,
	'place-by-part': m.doubt_place_by_part,
	'place-by-war': m.doubt_place_by_war,
	'what-otherwise': m.doubt_what_otherwise,
	'holder-otherwise': m.doubt_holder_otherwise,
	'place-otherwise': m.doubt_place_otherwise,
	'date-otherwise': m.doubt_date_otherwise
};

function messageOf(code: AnswerPhrase | FigureCode): Message {
	return code in words ? words[code as AnswerPhrase] : figureMessage(code as FigureCode);
}

/** What a number of a claim comes to, in one text. */
export function answerText({ says }: Reason, { language }: Display, manner: Manner): string {
	return sayWith(messageOf, says, language, manner);
}

/** The same as running text, its slots filled with figures; a slot that names none is left out. */
export function answerParts(
	reason: Reason,
	judgement: Judgement,
	facts: ClaimFacts,
	display: Display
): QuotingPart[] {
	const find = (id: string) => figureOf(judgement, facts, id);
	return quotingSentence((slot) =>
		answerText(reason, display, {
			figure: (id) => slot(find(id)),
			days: (from, to) => formatDays(from, to, display.language),
			quote: (text) => quoted(onOneLine(text)),
			read: (id) => {
				const figure = find(id);
				return figure ? formatReading(figure, display) : '';
			},
			margin: (margin, id) => {
				const figure = find(id);
				return figure ? formatMargin(margin, figure, display) : '';
			}
		})
	);
}

/** What is said beside what decides: numbers held against nothing, so that none hides, and what to ask back. */
const besides: readonly ReasonCode[] = [
	'not-compared',
	'published-otherwise',
	'published-of-other-days'
];

export function isInAnswer({ code }: Reason, at: number): boolean {
	return at === 0 || besides.includes(code);
}

/** The whole answer: what decides, and what must stand beside it. */
export function wholeAnswer(
	judgement: Judgement,
	facts: ClaimFacts,
	display: Display
): QuotingPart[] {
	return judgement.reasons
		.filter(isInAnswer)
		.flatMap((reason, at) => [
			...(at > 0 ? [' '] : []),
			...answerParts(reason, judgement, facts, display)
		]);
}
