import { m } from '$lib/paraglide/messages';
import type { Correction } from '../../model/claim';
import type { Figure } from '../../model/figure';
import type { ClaimComparison, ClaimFacts, Judgement, Outcome } from '../../model/judgement';
import type { Language } from '../../model/language';
import { withInputs } from '../../model/find-figure';
import { figureOf, ownFigureId } from '../../model/judgement-figures';
import { reasonParts } from '../check/reason-words';
import {
	aboutWords,
	comparedWord,
	dateSourceWords,
	dateWords,
	doubtWord,
	outcomeWord,
	verdictWord,
	whereWords
} from '../check/claim-words';
import { countOf, type WorkingGroup, workingGroups, wordsOf } from '../../model/working-groups';
import { formatDate } from '../format-date';
import { type Display, formatFigure, formatQuantity, formatReading } from '../format-figure';
import { say } from '../figure-words';
import { sourceName } from '../names';
import { plainText } from '../sentence';
import { cleanQuote, cleanText } from './clean-text';

/** A name and what there is to say. */
export interface CardFact {
	readonly name: string;
	readonly text: string;
}

/** One comparison: reading, the claim's number, the other one, what came out. */
export interface CardRow {
	readonly reading: string;
	readonly claimed: string;
	readonly against: string;
	readonly outcome: string;
}

export interface CardTable {
	readonly title: string;
	readonly rows: readonly CardRow[];
}

/** All that a card of evidence says: finished text in the page's language, each a line without controls. */
export type EvidenceCard = ReturnType<typeof evidenceCard>;

export interface CardInput {
	readonly judgement: Judgement;
	/** The sentence that the claim stands in; its numbers alone where that is not known. */
	readonly sentence: string | null;
	/** What was put right by hand. */
	readonly correction: Correction | null;
	/** Null where no link can hold the claim. */
	readonly link: string | null;
	readonly facts: ClaimFacts;
	readonly display: Display;
}

type FigureOf = (id: string) => Figure | null;

/** A judgement as a card: what was said, how it was read, what it was compared with, and by what. */
export function evidenceCard(input: CardInput) {
	const { judgement, sentence, facts, display } = input;
	const { language } = display;
	const { claim, verdict, comparisons } = judgement;
	const figure: FigureOf = (id) => figureOf(judgement, facts, id);
	const tables = workingGroups(judgement, figure).map((group) => ({
		title: tableTitle(group),
		rows: group.rows.flatMap((one) => rowOf(one, judgement, figure, display))
	}));
	const quote = cleanQuote(sentence ?? claim.expressions.map(({ text }) => text).join(' … '));
	return {
		title: m.evidence_title(),
		quote: m.evidence_quote({ quote }),
		verdict,
		verdictWord: m.evidence_verdict({ verdict: verdictWord(verdict) }),
		reasons: judgement.reasons.map((reason) =>
			plainText(reasonParts(reason, judgement, facts, language), display)
		),
		readTitle: m.check_how_read(),
		read: readFacts(input, figure),
		columns: {
			reading: m.evidence_reading(),
			claimed: m.check_column_claim(),
			against: m.check_column_against(),
			outcome: m.check_column_outcome()
		},
		tables: tables.filter(({ rows }) => rows.length > 0),
		readings: readingFacts(workingGroups(judgement, figure), display),
		foot: [
			{ name: m.evidence_as_of(), text: formatDate(facts.asOf, language) },
			{ name: m.receipt_method(), text: m.evidence_method() },
			{
				name: m.evidence_sources(),
				text: [m.swap_print_attribution(), ...tablesUsed(comparisons, figure)].join(' ')
			},
			{ name: m.evidence_data(), text: `Salient, ${facts.dataHash}` }
		],
		link: { name: m.evidence_link(), text: input.link ?? m.evidence_no_link() },
		/** What stands for the link where there is no room for it. */
		linkNote: m.evidence_link_in_text(),
		/** Whether `link` is an address. */
		hasLink: input.link !== null
	};
}

function readFacts({ judgement, correction, facts, display }: CardInput, figure: FigureOf) {
	const { language } = display;
	const { claim } = judgement;
	const byHand = correction?.date !== undefined;
	const read: CardFact[] = claim.expressions.map(({ text }, index) => {
		const own = figure(ownFigureId(judgement, index));
		const words = cleanText(text);
		return {
			name: m.check_number(),
			text: own ? m.check_reads({ words, range: formatReading(own, display) }) : words
		};
	});
	read.push(
		{ name: m.check_about(), text: aboutWords(claim.subject) },
		{ name: m.check_where(), text: whereWords(claim.subject, facts, language) },
		{
			name: m.check_when(),
			text: `${dateWords(claim, language)} (${dateSourceWords(claim, byHand)})`
		},
		{
			name: m.check_who_says(),
			text: claim.speaker === null ? m.check_own_voice() : cleanText(claim.speaker)
		}
	);
	const remarks = [
		...(claim.denied ? [m.check_denied()] : []),
		...claim.doubts.map((doubt) => doubtWord(doubt)),
		...(correction ? [m.evidence_corrected()] : [])
	];
	if (remarks.length > 0) read.push({ name: m.evidence_remarks(), text: remarks.join(' ') });
	return read;
}

/** None where one of the two figures is not known. */
function rowOf(
	comparison: ClaimComparison,
	judgement: Judgement,
	figure: FigureOf,
	display: Display
): CardRow[] {
	const { chosen, margin } = comparison;
	const [claimed, against] = [figure(comparison.claim), figure(comparison.against)];
	if (!claimed || !against) return [];
	const reading = say(comparison.reading, display.language);
	return [
		{
			reading: chosen ? m.evidence_chosen({ reading }) : reading,
			claimed: formatFigure(claimed, display),
			against: [
				formatFigure(against, display),
				...(margin > 0 ? [marginText(margin, against, display)] : []),
				...sourceOf(comparison, against, judgement, figure, display.language)
			].join(' '),
			outcome: outcomeWord(comparison.outcome)
		}
	];
}

/** Where the other number is from; of the claim's own, which of its words. */
function sourceOf(
	{ with: kind, against }: ClaimComparison,
	{ receipt }: Figure,
	judgement: Judgement,
	figure: FigureOf,
	language: Language
): string[] {
	if (kind === 'itself') {
		const words = wordsOf(against, judgement, figure);
		return words === null ? [] : [`(${m.check_from_words({ words: cleanText(words) })})`];
	}
	const word = comparedWord(kind);
	if (receipt.type !== 'article') return [`(${word})`];
	return [`(${word}: ${sourceName(receipt, language)})`];
}

/** One digit finer than the number: what it may be off by must not round to nothing. */
function marginText(margin: number, { unit, precision }: Figure, display: Display): string {
	return `± ${formatQuantity(margin, unit, precision / 10, display)}`;
}

function tableTitle({ kind, words }: WorkingGroup): string {
	if (kind === 'itself') return m.check_itself();
	if (kind === 'context') return m.check_context();
	return words === null ? m.check_decides() : m.check_decides_number({ words: cleanText(words) });
}

/** Which readings fit and which do not, of each of the claim's numbers apart. */
function readingFacts(groups: readonly WorkingGroup[], { language }: Display): CardFact[] {
	return groups.flatMap(({ kind, words, rows }) => {
		const counted = rows.filter((one) => one.with === 'measured' || one.with === 'official');
		if (kind !== 'decides' || counted.length === 0) return [];
		const fact = (title: string, outcome: Outcome): CardFact => {
			const readings = counted.filter((one) => one.outcome === outcome);
			const texts = [...new Set(readings.map(({ reading }) => say(reading, language)))];
			const quoted = texts.map((quote) => m.evidence_quote({ quote }));
			return {
				name:
					words === null ? title : m.evidence_of_number({ name: title, words: cleanText(words) }),
				text: quoted.length > 0 ? quoted.join('; ') : m.evidence_none()
			};
		};
		return [
			fact(m.evidence_fits(), 'agrees'),
			fact(m.evidence_fits_not(), 'disagrees'),
			...(countOf(counted, 'too-close') > 0 ? [fact(m.evidence_fits_close(), 'too-close')] : [])
		];
	});
}

/** The published areas that stand behind the comparisons, in one sentence; none without any. */
function tablesUsed(comparisons: readonly ClaimComparison[], figure: FigureOf): string[] {
	const sources = comparisons
		.flatMap(({ against }) => withInputs(figure(against), figure))
		.flatMap(({ receipt: r }) => (r.type === 'reference' ? `${r.source} (${r.note})` : []));
	const list = [...new Set(sources)].join('; ');
	return list === '' ? [] : [m.evidence_tables({ list })];
}
