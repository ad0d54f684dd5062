import { decodeCheck, encodeCheck } from '../../formats/claim-link';
import type { ClaimAddressNote } from '../../model/open-fault';
import type { CheckedClaim, CheckRoom } from '../check-room.svelte';

/** An article's claim, by its figure. */
const figurePart = /^#figure=([a-z0-9-]+)$/;
/** A claim with its sentence. */
const claimPart = /^#c=(.+)$/;

/** Takes over the claim that an address's fragment names. */
export function openAddress(hash: string, room: CheckRoom): ClaimAddressNote | null {
	const figure = figurePart.exec(hash)?.[1];
	if (figure !== undefined) {
		room.chooseFigure(figure);
		return null;
	}
	const code = claimPart.exec(hash)?.[1];
	if (code === undefined) return null;
	const read = decodeCheck(code);
	if (!read.ok) return { type: 'bad', fault: read.reason };
	room.openLinked(read.value);
	const [made, now] = [read.value.dataHash, room.facts.dataHash];
	return made === now ? null : { type: 'other-data', made, now };
}

/**
 * The fragment that brings a claim back; empty where its sentence is too long for an address. A
 * fragment stays in the browser: no server is ever told.
 */
export function addressOf(claim: CheckedClaim, room: CheckRoom): string {
	if (claim.figure && !claim.correction) return `#figure=${claim.figure.id}`;
	if (claim.figure) return '';
	const code = encodeCheck({ ...room.linked(claim), dataHash: room.facts.dataHash });
	return code === null ? '' : `#c=${code}`;
}
