import { m } from '$lib/paraglide/messages';

/**
 * What is to be said of a link of which some was passed over, in sentences: never what it says, for
 * anybody may have written it.
 */
export function passedOverTexts(isSome: boolean): string[] {
	return isSome ? [m.notice_link()] : [];
}
