import { writtenList } from '../written-list';
import { m } from '$lib/paraglide/messages';
import type { Side } from '../../model/swap';
import type { SwapFigures } from '../../model/swap-result';
import type { Display } from '../format-figure';
import { shownLineChange } from './line-change';
import { sentence, type SentencePart } from '../sentence';

export interface SwapWords {
	readonly figures: SwapFigures;
	/** Whether it is the swap as it was reported. */
	readonly isPreset: boolean;
	/** The regions that each side's ground lies in, the largest ground first. */
	readonly regions: Readonly<Record<Side, readonly string[]>>;
	/** How many settlements of the map's labels lie on each side's ground. */
	readonly settlements: Readonly<Record<Side, number>>;
	/** How many pieces of ground the swap cuts off. */
	readonly cutOff: number;
	/** As-of date, as it is written. */
	readonly date: string;
	/** Region names, in the language of the page. */
	readonly nameOf: (region: string) => string;
	readonly display: Display;
}

/** What a swap says, in plain words, sentence by sentence: every area, share and length is a figure. */
export function swapSentences(words: SwapWords): SentencePart[][] {
	const { offers, asks, balance, line } = words.figures;
	const said: SentencePart[][] = [];
	const say = (...write: Parameters<typeof sentence>) => said.push(sentence(...write));
	const places = (side: Side) =>
		writtenList(words.regions[side].map(words.nameOf), words.display.language);

	say((of) =>
		offers.area
			? m.swap_says_offers({ area: of(offers.area), places: places('offers') })
			: m.swap_says_offers_nothing()
	);
	say((of) => {
		if (asks.area) return m.swap_says_asks({ area: of(asks.area), places: places('asks') });
		return words.isPreset ? m.swap_says_not_named() : m.swap_says_asks_nothing();
	});
	const { difference, ratio, larger } = balance;
	if (ratio && difference)
		say((of) => {
			if (larger === null) return m.swap_says_equal({ held: of(asks.held), ratio: of(ratio) });
			const more = larger === 'asks' ? m.swap_says_asks_more : m.swap_says_offers_more;
			return more({ difference: of(difference), ratio: of(ratio) });
		});
	const [ofHeld, ofCountry] = balance.shares;
	if (ofHeld && ofCountry)
		say((of) => m.swap_says_shares({ held: of(ofHeld), country: of(ofCountry) }));
	for (const { region, side, given, shareBefore, shareLeft } of words.figures.regions)
		if (side === 'asks' && given && shareBefore && shareLeft)
			say((of) =>
				m.swap_says_region({
					place: words.nameOf(region),
					left: of(shareLeft),
					before: of(shareBefore)
				})
			);
	const change = shownLineChange(line, words.display);
	if (change)
		say((of) => {
			const changed = line.longer ? m.swap_says_line_longer : m.swap_says_line_shorter;
			return changed({ change: of(change), before: of(line.before) });
		});
	const { offers: offered, asks: asked } = words.settlements;
	say(() => m.swap_says_settlements({ offered, asked }));
	if (words.cutOff > 0) say(() => m.swap_says_cut_off({ count: words.cutOff }));
	say(() => m.swap_says_end({ date: words.date }));
	return said;
}
