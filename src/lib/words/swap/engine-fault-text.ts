import { m } from '$lib/paraglide/messages';
import { engineBudget } from '../../model/engine-fault';
import type { Language } from '../../model/language';
import type { SwapNotification } from '../../model/swap-outcome';
import { formatNumber } from '../format-figure';

/** Why there is no answer of the engine, and what to do. */
export function engineFaultText(
	{ fault, kept }: Extract<SwapNotification, { type: 'failed' }>,
	language: Language
): string {
	if (fault === 'missing') return m.swap_engine_missing();
	if (!kept) return m.swap_engine_no_figures();
	switch (fault) {
		case 'broke-off':
			return m.swap_engine_broke_off();
		case 'too-long':
			return m.swap_engine_too_long({
				seconds: formatNumber(engineBudget.answer / 1000, 1, language)
			});
		case 'too-intricate':
			return m.swap_engine_too_intricate({
				count: formatNumber(engineBudget.crossings, 1, language)
			});
	}
}
