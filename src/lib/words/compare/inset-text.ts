import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import { formatNumber } from '../format-figure';

/** How many times an inset enlarges. */
export function insetText(times: number, language: Language): string {
	return m.compare_inset(
		{ times: formatNumber(times, times < 3 ? 0.1 : 1, language) },
		{ locale: language }
	);
}
