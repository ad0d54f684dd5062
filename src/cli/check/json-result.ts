import { judgementsOf } from '../../lib/claims/check-text';
import { claimAsJson, type JsonClaim, type JsonWords } from '../../lib/formats/check-json';
import type { ClaimFacts, Judgement, Verdict } from '../../lib/model/judgement';
import type { Language } from '../../lib/model/language';
import { say } from '../../lib/words/figure-words';
import { terminalAnswer, terminalReason, terminalStep } from '../../lib/words/terminal/check-lines';
import { sourceText } from '../../lib/words/terminal/source-text';
import type { Slice } from '../text-slices';

/** What texts are checked against, and how the answer is worded. */
export interface CheckWith {
	readonly facts: ClaimFacts;
	readonly language: Language;
	/** The ISO date of the text, or of all that have none of their own; null where none is known. */
	readonly articleDate: string | null;
	/** What the texts come from, as results and messages call it. */
	readonly name: string;
	/** Of this package. */
	readonly version: string;
}

export type VerdictCounts = Record<Verdict, number>;

export function noVerdicts(): VerdictCounts {
	return { fits: 0, close: 0, depends: 0, 'does-not-fit': 0, 'no-answer': 0 };
}

/** A claim of a slice, and where in the whole text it stands. */
interface PlacedJudgement {
	readonly judgement: Judgement;
	readonly line: number;
	readonly column: number;
}

/** The claims of a slice, in the order of the text; `counts` is counted up. */
export function* judgedIn(
	slice: Slice,
	{ facts, articleDate }: Pick<CheckWith, 'facts' | 'articleDate'>,
	counts: VerdictCounts
): Generator<PlacedJudgement> {
	const places = placesIn(slice);
	for (const judgement of judgementsOf(slice.text, facts, { articleDate })) {
		counts[judgement.verdict]++;
		yield { judgement, ...places(judgement) };
	}
}

/** Line and column of a judgement's claim, for judgements in the order of the text. */
function placesIn({ text, line, column }: Slice): (judgement: Judgement) => {
	line: number;
	column: number;
} {
	let [at, row, lineStart] = [0, line, 1 - column];
	return ({ claim: { span } }) => {
		for (let next = text.indexOf('\n', at); next >= 0 && next < span.start;) {
			row++;
			lineStart = at = next + 1;
			next = text.indexOf('\n', at);
		}
		return { line: row, column: span.start - lineStart + 1 };
	};
}

/** What the JSON says of a text, but for its claims and their counts. */
export function jsonHead({ facts, articleDate, name, version }: CheckWith, length: number) {
	const { asOf, dataHash } = facts;
	return {
		schema: 'salient-check/2',
		version,
		dataHash,
		asOf,
		articleDate,
		source: name,
		length
	};
}

/** Writes claims as JSON, `number` being that of a claim in the whole text. */
export function claimWriter({ facts, language }: Pick<CheckWith, 'facts' | 'language'>) {
	const words = jsonWords(facts, language);
	return ({ judgement, ...place }: PlacedJudgement, slice: Slice, number: number): JsonClaim =>
		claimAsJson(judgement, facts, slice.text, { ...place, offset: slice.offset, number }, words);
}

/** Numbers and days of the texts are written as on the terminal. */
function jsonWords(facts: ClaimFacts, language: Language): JsonWords {
	return {
		name: (wording) => say(wording, language),
		answer: (judgement) => terminalAnswer(judgement, facts, language),
		reason: (reason, judgement) => terminalReason(reason, judgement, facts, language),
		source: (receipt) => sourceText(receipt, language),
		step: (step) => terminalStep(step, language)
	};
}
