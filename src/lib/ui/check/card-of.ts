import type { CheckedClaim } from '../../state/check-room.svelte';
import { type EvidenceCard, evidenceCard } from '../../words/evidence/evidence-card';
import type { Ui } from '../context';
import type { CheckUi } from './context';
import { sentenceOf } from './quote';

/** One claim with its verdict and all of its working, as it is put before others. */
export function cardOf(
	checked: CheckedClaim,
	{ room, linkOf }: CheckUi,
	{ display }: Pick<Ui, 'display'>
): EvidenceCard {
	return evidenceCard({
		judgement: checked.judgement,
		sentence: sentenceOf(checked),
		correction: checked.correction,
		link: linkOf(checked),
		facts: room.facts,
		display
	});
}
