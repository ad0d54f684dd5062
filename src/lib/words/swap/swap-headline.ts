import { m } from '$lib/paraglide/messages';
import type { Side } from '../../model/swap';
import { sentence, type SentencePart } from '../sentence';
import { writtenList } from '../written-list';
import type { SwapWords } from './swap-sentences';

/** What a swap is, in one line: how much each side would give, and where. */
export function swapHeadline({
	figures: { offers, asks },
	isPreset,
	regions,
	nameOf,
	display
}: Pick<SwapWords, 'figures' | 'isPreset' | 'regions' | 'nameOf' | 'display'>): SentencePart[] {
	const places = (side: Side) => writtenList(regions[side].map(nameOf), display.language);
	return sentence((of) => {
		const offered = offers.area
			? m.swap_headline_offers({ area: of(offers.area), places: places('offers') })
			: m.swap_headline_offers_nothing();
		if (asks.area)
			return m.swap_headline({
				offered,
				asked: m.swap_headline_asks({ area: of(asks.area), places: places('asks') })
			});
		const asked = isPreset ? m.swap_headline_not_named() : m.swap_headline_asks_nothing();
		return m.swap_headline({ offered, asked });
	});
}
