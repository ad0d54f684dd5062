import { m } from '$lib/paraglide/messages';
import type { OpenedFrom, OpenFault, OpenRemark } from '../model/open-fault';

/** Why something of ours could not be opened, and what to do, for whoever tried. */
export function openFaultText(fault: OpenFault, from: OpenedFrom): string {
	switch (fault) {
		case 'newer':
			return from === 'claim-link' ? m.open_newer_claim() : m.open_newer_swap();
		case 'other-areas':
			return m.open_other_areas();
		case 'other-day':
			return m.open_other_day();
		case 'file-unreadable':
			return m.open_file_unreadable();
		case 'file-too-large':
			return m.open_file_too_large();
		case 'file-not-ours':
			return m.open_file_not_ours();
		case 'file-without-swap':
			return m.open_file_without_swap();
	}
	if (from === 'file') return m.open_file_damaged();
	if (from === 'device') return m.open_saved_damaged();
	return {
		incomplete: m.open_link_incomplete,
		damaged: m.open_link_damaged,
		'too-long': m.open_link_too_long
	}[fault]();
}

/** What is to be said of what was opened all the same, in sentences. */
export function openRemarkTexts(remarks: readonly OpenRemark[]): string[] {
	return remarks.map(() => m.open_other_data());
}
