import type { CheckedClaim } from '../../state/check-room.svelte';

/** The id of the element that heads a claim's card. */
export function cardId({ judgement }: CheckedClaim): string {
	return `claim-${judgement.claim.id}`;
}

/** The id of a claim's mark in the text. */
export function markId({ judgement }: CheckedClaim): string {
	return `mark-${judgement.claim.id}`;
}
