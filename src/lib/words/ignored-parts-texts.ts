import { m } from '$lib/paraglide/messages';

/** What is to be said of the parts of a link that were passed over, in sentences. */
export function ignoredPartsTexts(parts: readonly string[]): string[] {
	return parts.length === 0 ? [] : [m.notice_link({ parts: parts.join(', ') })];
}
