import { tick } from 'svelte';
import type { CheckedClaim } from '../../state/check-room.svelte';

/** The id of what opens a claim's working. */
export function cardId({ judgement }: CheckedClaim): string {
	return `claim-${judgement.claim.id}`;
}

/** The id of a claim's mark in the text. */
export function markId({ judgement }: CheckedClaim): string {
	return `mark-${judgement.claim.id}`;
}

/** Takes the focus to an element, as soon as it is there, and brings it into view. */
export async function focusOn(id: string): Promise<void> {
	await tick();
	const element = document.getElementById(id);
	element?.focus({ preventScroll: true });
	// Its card from the start, where the end is out of sight: its last lines alone would say too little.
	const card = element?.closest('article') ?? element;
	const bottom = card?.getBoundingClientRect().bottom ?? 0;
	card?.scrollIntoView({ block: bottom > innerHeight ? 'start' : 'nearest' });
}
