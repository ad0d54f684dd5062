import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import { type OwnFailure, receivedFault, type SentFault } from '../../model/own-fault';
import { areasFaultText } from '../areas-fault-text';

/** What is wrong with a file. */
export function sentFaultText(sent: SentFault, language: Language): string {
	const fault = receivedFault(sent);
	return fault ? areasFaultText(fault, language) : m.yours_fault_browser({}, { locale: language });
}

/** Why there is no answer, and what to do. */
export function ownFailureText(failure: OwnFailure, language: Language): string {
	const locale = { locale: language };
	switch (failure.code) {
		case 'missing':
			return m.yours_failed_missing({}, locale);
		case 'broke-off':
			return m.yours_failed_broke_off({}, locale);
		case 'cancelled':
			return m.yours_failed_cancelled({}, locale);
		case 'unreadable':
			return m.yours_failed_unreadable({ reason: sentFaultText(failure.fault, language) }, locale);
	}
}
