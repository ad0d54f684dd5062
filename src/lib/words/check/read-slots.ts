import { m } from '$lib/paraglide/messages';
import type { Claim, ClaimDoubt, Correction } from '../../model/claim';
import type { ClaimFacts, Judgement } from '../../model/judgement';
import { figureOf, ownFigureId } from '../../model/judgement-figures';
import type { Language } from '../../model/language';
import { onOneLine } from '../evidence/clean-text';
import { type Display, formatReading } from '../format-figure';
import { holderName } from '../names';
import { wordFor } from '../say';
import { quoted, quotingSentence, type QuotingPart } from '../sentence';
import { dateSourceWords, dateWords, rateWord, whatWord, whereWords } from './claim-words';

/** One part of a claim as it was read. */
export interface ReadSlot {
	readonly name: string;
	/** What was read, and where from. */
	readonly parts: readonly QuotingPart[];
}

export interface ReadInput {
	readonly judgement: Judgement;
	readonly facts: ClaimFacts;
	readonly display: Display;
	/** What was put right by hand. */
	readonly correction: Correction | null;
}

const doubtSource = wordFor<ClaimDoubt>({
	'holder-by-pronoun': m.read_by_pronoun,
	'holder-by-sentence-before': m.read_by_sentence_before,
	'holder-by-place': m.read_by_place,
	'place-by-sentence-before': m.read_by_sentence_before,
	'place-by-holder': m.read_by_holder,
	'date-by-sentence-before': m.read_by_sentence_before,
	'past-without-date': m.read_unread,
	'number-by-blanks': m.read_by_blanks,
	'holder-by-speaker': m.read_by_speaker,
	'what-unread': m.read_what_unread,
	'unit-by-number-before': m.read_unit_before,
	'holder-by-little': m.read_by_little,
	'place-by-little': m.read_by_little,
	'date-by-little': m.read_by_little,
	'what-by-little': m.read_by_little,
	'number-by-little': m.read_by_little,
	'place-by-part': m.read_by_part,
	'place-by-war': m.read_by_war,
	'what-otherwise': m.read_otherwise,
	'holder-otherwise': m.read_otherwise,
	'place-otherwise': m.read_otherwise,
	'date-otherwise': m.read_otherwise
});

/** How a claim was read: what, who, where, when, by whom and each number, with where each comes from. */
export function readSlots(input: ReadInput): ReadSlot[] {
	const { claim } = input.judgement;
	const locale = { locale: input.display.language };
	const isSize = claim.subject.what === 'size';
	return [
		{ name: m.read_what({}, locale), parts: whatParts(input) },
		...(isSize ? [] : [{ name: m.read_who({}, locale), parts: whoParts(input) }]),
		{ name: m.read_where({}, locale), parts: whereParts(input) },
		...(isSize ? [] : [{ name: m.read_when({}, locale), parts: whenParts(input) }]),
		{ name: m.read_said_by({}, locale), parts: speakerParts(input) },
		...claim.expressions.map((_, index) => ({
			name: m.read_number({}, locale),
			parts: numberParts(input, index)
		}))
	];
}

/** The same in one line. */
export function readLine(input: ReadInput): QuotingPart[] {
	const { language } = input.display;
	const slots = readSlots(input).map(({ name, parts }, at) => [
		`${at === 0 ? name : `; ${name.toLocaleLowerCase(language)}`}: `,
		...parts
	]);
	return [...slots.flat(), '.'];
}

function whatParts(input: ReadInput): QuotingPart[] {
	const { what } = input.judgement.claim.subject;
	const { language } = input.display;
	const word = whatWord(what, language).toLocaleLowerCase(language);
	return withSource(word, sourceOf(input, 'what'), language);
}

function whoParts(input: ReadInput): QuotingPart[] {
	const { holder } = input.judgement.claim.subject;
	const { language } = input.display;
	if (holder === null) return [m.read_unread({}, { locale: language })];
	return withSource(holderName(holder, language), sourceOf(input, 'holder'), language);
}

function whereParts(input: ReadInput): QuotingPart[] {
	const { subject } = input.judgement.claim;
	const { language } = input.display;
	const locale = { locale: language };
	if (subject.places.length === 0) return [m.read_unread({}, locale)];
	const places = whereWords(subject, input.facts, language);
	const where = subject.each ? m.read_each({ places }, locale) : places;
	return withSource(where, sourceOf(input, 'place'), language);
}

function whenParts({ judgement: { claim }, correction, display }: ReadInput): QuotingPart[] {
	const { language } = display;
	const [doubt] = doubtsOf(claim, 'date', 'past');
	if (doubt === 'past-without-date') return [doubtSource(doubt, language)];
	const isByHand = (correction?.date ?? correction?.from) !== undefined;
	const source = doubt ? doubtSource(doubt, language) : dateSourceWords(claim, isByHand, language);
	return withSource(dateWords(claim, language), source, language);
}

function speakerParts({ judgement, display: { language } }: ReadInput): QuotingPart[] {
	const { speaker } = judgement.claim;
	if (speaker === null) return [m.check_own_voice({}, { locale: language })];
	return quotingSentence(() => quoted(onOneLine(speaker, 80)));
}

function numberParts(input: ReadInput, index: number): QuotingPart[] {
	const { judgement, facts, display, correction } = input;
	const locale = { locale: display.language };
	const { claim } = judgement;
	const { text, quantity } = claim.expressions[index]!;
	const { per, of } = claim.subject;
	const own = figureOf(judgement, facts, ownFigureId(judgement, index));
	return quotingSentence(() => {
		const said = quoted(onOneLine(text));
		const read = own && formatReading(own, display);
		const number = read ? m.fold_means({ said, read }, locale) : said;
		const rate = per
			? m.read_rate({ number, per: rateWord(per, display.language) }, locale)
			: number;
		const isOf = of !== undefined && (quantity === 'share' || quantity === 'ratio');
		const value = isOf ? m.read_of({ number: rate, of: quoted(onOneLine(of)) }, locale) : rate;
		const doubts = doubtsOf(claim, 'number', 'unit').map((one) =>
			doubtSource(one, display.language)
		);
		const isByHand = (correction?.numbers?.[index] ?? correction?.units?.[index]) != null;
		const byHand = isByHand ? [m.check_date_by_hand({}, locale)] : [];
		const from = [...byHand, qualifier(input, index), ...doubts].join('; ');
		return m.read_from({ value, from }, locale);
	});
}

function qualifier({ judgement, correction, display }: ReadInput, index: number): string {
	const locale = { locale: display.language };
	const { hedge, hedgeText } = judgement.claim.expressions[index]!;
	if (hedge === 'exactly') return m.read_no_qualifier({}, locale);
	const isByHand = hedgeText === null && correction?.hedges?.[index];
	if (isByHand) return m.read_qualifier_by_hand({}, locale);
	return m.read_qualifier({ words: quoted(onOneLine(hedgeText ?? hedge)) }, locale);
}

const keyOf = { what: 'what', holder: 'holder', place: 'places' } as const;

/** Where a slot comes from. */
function sourceOf(input: ReadInput, slot: keyof typeof keyOf): string {
	const { judgement, facts, correction, display } = input;
	const locale = { locale: display.language };
	if (correction?.[keyOf[slot]] !== undefined) return m.check_date_by_hand({}, locale);
	const doubts = doubtsOf(judgement.claim, slot);
	if (doubts.length > 0)
		return doubts.map((doubt) => doubtSource(doubt, display.language)).join('; ');
	const own = figureOf(judgement, facts, ownFigureId(judgement, 0));
	// What an article's figure is about was said by whoever read the article.
	return own?.receipt.type === 'article' ? m.read_article({}, locale) : m.read_named({}, locale);
}

/** The doubts about a slot, by how they begin. */
function doubtsOf({ doubts }: Claim, ...slots: readonly string[]): ClaimDoubt[] {
	return doubts.filter((doubt) => slots.some((slot) => doubt.startsWith(`${slot}-`)));
}

function withSource(value: string, from: string, language: Language): QuotingPart[] {
	return [m.read_from({ value, from }, { locale: language })];
}
