import { m } from '$lib/paraglide/messages';
import { withInputs } from '../../model/find-figure';
import type { Correction } from '../../model/claim';
import type { ClaimFacts, Judgement } from '../../model/judgement';
import { figureOf } from '../../model/judgement-figures';
import { wholeAnswer } from '../check/answer-words';
import { verdictWord } from '../check/claim-words';
import { foldLines } from '../check/fold-lines';
import { readLine } from '../check/read-slots';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';
import type { Display } from '../format-figure';
import { plainText, type QuotingPart } from '../sentence';
import { cleanQuote, cleanText } from './clean-text';

/** A name and what there is to say. */
export interface CardFact {
	readonly name: string;
	readonly text: string;
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

/** A judgement as a card: what was said, the answer, how it was worked out, and by what. */
export function evidenceCard(input: CardInput) {
	const { judgement, sentence, correction, facts, display } = input;
	const { claim, verdict, own } = judgement;
	const asOf = own?.day ?? facts.asOf;
	const write = (parts: readonly QuotingPart[]) => cleanText(plainText(parts, display));
	const fold = { judgement, facts, display, correction };
	const quote = cleanQuote(sentence ?? claim.expressions.map(({ text }) => text).join(' … '));
	const remarks = [
		...(claim.denied ? [m.check_denied()] : []),
		...(correction ? [m.evidence_corrected()] : [])
	].join(' ');
	return {
		title: m.evidence_title(),
		/** ISO, of the map that it was judged by. */
		asOf,
		quote: m.evidence_quote({ quote }),
		verdict,
		verdictWord: m.evidence_verdict({ verdict: verdictWord(verdict) }),
		answer: write(wholeAnswer(judgement, facts, display)),
		workingTitle: m.fold_title(),
		/** How it was read, and worked out, line by line. */
		working: [readLine(fold), ...foldLines(fold).map(({ parts }) => parts)].map(write),
		/** What limits the verdict; empty: nothing. */
		remarks,
		foot: [
			...(remarks ? [{ name: m.evidence_remarks(), text: remarks }] : []),
			{ name: m.evidence_as_of(), text: formatDate(asOf, display.language) },
			{ name: m.receipt_method(), text: m.evidence_method() },
			{
				name: m.evidence_sources(),
				text: [
					...(own ? [m.ties_check_source(own)] : []),
					m.swap_print_attribution(),
					...tablesUsed(judgement, facts, display.language)
				].join(' ')
			},
			{ name: m.evidence_data(), text: `Salient, ${facts.dataHash}` }
		] as readonly CardFact[],
		link: { name: m.evidence_link(), text: input.link ?? m.evidence_no_link() },
		/** Whether `link` is an address. */
		hasLink: input.link !== null
	};
}

/** The official areas that stand behind the comparisons, in one sentence; none without any. */
function tablesUsed(judgement: Judgement, facts: ClaimFacts, language: Language): string[] {
	const find = (id: string) => figureOf(judgement, facts, id);
	const sources = judgement.comparisons
		.flatMap(({ against }) => withInputs(find(against), find))
		.flatMap(({ receipt: r }) =>
			r.type === 'reference'
				? `${r.source[language]} (${[r.note[language], r.edition?.year].filter(Boolean).join(', ')})`
				: []
		);
	const list = [...new Set(sources)].join('; ');
	return list === '' ? [] : [m.evidence_tables({ list })];
}
