import { decodeCheck, encodeCheck } from '$lib/formats/claim-link';
import { m } from '$lib/paraglide/messages';
import type { CheckedClaim, CheckRoom } from '$lib/state/check-room.svelte';
import { openFaultText } from '$lib/words/open-fault-text';

/** An article's claim, by its figure. */
const figurePart = /^#figure=([a-z0-9-]+)$/;
/** A claim with its sentence. */
const claimPart = /^#c=(.+)$/;

/** Takes over the claim that an address's fragment names. Returns what has to be said about it. */
export function openLink(hash: string, room: CheckRoom): string | null {
	const figure = figurePart.exec(hash)?.[1];
	if (figure !== undefined) {
		room.chooseFigure(figure);
		return null;
	}
	const code = claimPart.exec(hash)?.[1];
	if (code === undefined) return null;
	const read = decodeCheck(code);
	if (!read.ok) return m.check_link_bad({ reason: openFaultText(read.reason, 'claim-link') });
	room.openLinked(read.value);
	const { dataHash } = read.value;
	return dataHash === room.facts.dataHash
		? null
		: m.check_link_other_data({ made: dataHash, now: room.facts.dataHash });
}

/**
 * The fragment that brings a claim back; empty where its sentence is too long for an address. A
 * fragment stays in the browser: no server is ever told.
 */
export function linkPart(claim: CheckedClaim, room: CheckRoom): string {
	if (claim.figure && !claim.correction) return `#figure=${claim.figure.id}`;
	if (claim.figure) return '';
	const code = encodeCheck({ ...room.linked(claim), dataHash: room.facts.dataHash });
	return code === null ? '' : `#c=${code}`;
}
