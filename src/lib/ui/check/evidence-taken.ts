import { m } from '$lib/paraglide/messages';
import { whole } from '../../model/whole-module';
import type { CheckedClaim } from '../../state/check-room.svelte';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { evidenceMarkdown, evidenceText } from '../../words/evidence/write-card';
import type { Ui } from '../context';
import { localDay } from '../publish/local-day';
import type { Taken, TakenData } from '../publish/taken';
import { cardOf } from './card-of';
import type { CheckUi } from './context';
import { sentenceOf, wholeSpan } from './quote';
import { verdictData } from './verdict-data';

/** What can be taken along of one verdict. */
export function evidenceTaken(checked: CheckedClaim, check: CheckUi, ui: Ui): Taken {
	const { claim, verdict } = checked.judgement;
	const card = () => cardOf(checked, check, ui);
	const link = () => check.linkOf(checked);
	// A link, and what leads to one, is judged by our map.
	const isOwn = check.room.judgeOwn !== null && checked.figure === null;
	const linkNote = isOwn ? m.ties_check_link() : m.evidence_link_note();
	const file = m.evidence_file({ verdict: `${claim.id}-${verdict}` });
	return {
		link,
		linkNote: link() === null ? m.evidence_no_link() : linkNote,
		pictures: [
			{
				key: 'verdict',
				label: m.take_what_verdict(),
				file,
				load: async () => {
					const { verdictPicture } = await whole(import('../../pictures/subjects/verdict'));
					return verdictPicture((display) => cardOf(checked, check, { display }));
				}
			}
		],
		data: [
			{ label: m.evidence_copy_text(), copy: () => evidenceText(card()) },
			{ label: m.evidence_copy_markdown(), copy: () => evidenceMarkdown(card()) },
			...verdictData(() => [checked], file, check, ui),
			...(isOwn
				? []
				: [
						draft('claimReviewOf', m.claim_data_copy_review(), checked, card, ui),
						draft('annotationOf', m.claim_data_copy_annotation(), checked, card, ui)
					])
		],
		dataNotes: [
			m.evidence_private(),
			m.claim_data_draft(),
			m.claim_data_rating(),
			m.claim_data_annotation()
		],
		cited: () => {
			const { title, quote, verdictWord } = card();
			const url = link();
			return {
				kind: 'page',
				title: m.cite_named({ what: title, which: quote }),
				asOf: check.room.facts.asOf,
				note: [verdictWord, ...(url ? [] : [m.evidence_no_link()])].join('. '),
				...(url ? { url } : {}),
				figure: checked.figure
			};
		}
	};
}

/** A draft for other programs, which a fact-checker completes. */
function draft(
	kind: 'claimReviewOf' | 'annotationOf',
	label: string,
	checked: CheckedClaim,
	card: () => EvidenceCard,
	ui: Ui
): TakenData {
	return {
		label,
		copy: async () => {
			const write = (await whole(import('../../state/publish/claim-data')))[kind];
			return write({
				checked,
				card: card(),
				span: wholeSpan(checked.text, checked.judgement.claim.span),
				sentence: sentenceOf(checked),
				today: localDay(new Date()),
				language: ui.display.language
			});
		}
	};
}
