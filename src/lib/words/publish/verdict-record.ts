import type { ClaimFacts } from '../../model/judgement';
import type { EvidenceCard } from '../evidence/evidence-card';

/** A verdict as data: finished words in the page's language beside the codes that programs look for. */
export interface VerdictRecord {
	readonly claim: string;
	/** A code: `fits`, `close`, `depends`, `does-not-fit`, `no-answer`. */
	readonly verdict: string;
	readonly verdict_in_words: string;
	readonly answer: string;
	/** How it was read, and worked out, line by line. */
	readonly working: readonly string[];
	/** What limits it; null: nothing. */
	readonly remarks: string | null;
	/** Where it is checked again; null where no address can hold it. */
	readonly link: string | null;
	readonly map_as_of: string;
	readonly data_version: string;
}

export function verdictRecord(
	card: EvidenceCard,
	{ dataHash }: Pick<ClaimFacts, 'dataHash'>
): VerdictRecord {
	return {
		claim: card.quote,
		verdict: card.verdict,
		verdict_in_words: card.verdictWord,
		answer: card.answer,
		working: card.working,
		remarks: card.remarks === '' ? null : card.remarks,
		link: card.hasLink ? card.link.text : null,
		map_as_of: card.asOf,
		data_version: dataHash
	};
}
