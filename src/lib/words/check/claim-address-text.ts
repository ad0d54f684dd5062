import { m } from '$lib/paraglide/messages';
import type { ClaimAddressNote } from '../../model/open-fault';
import { openFaultText } from '../open-fault-text';

/** What is to be said of a claim that an address names. */
export function claimAddressText(note: ClaimAddressNote): string {
	return note.type === 'bad'
		? m.check_link_bad({ reason: openFaultText(note.fault, 'claim-link') })
		: m.check_link_other_data({ made: note.made, now: note.now });
}
