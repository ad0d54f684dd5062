import { tick } from 'svelte';
import type { CheckedClaim } from '../../state/check-room.svelte';

/** The id of the element that heads a claim's card. */
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
	// A card whose end is out of sight starts at the top: its first lines alone would say too little.
	const bottom = element?.closest('article')?.getBoundingClientRect().bottom ?? 0;
	element?.scrollIntoView({ block: bottom > innerHeight ? 'start' : 'nearest' });
}
