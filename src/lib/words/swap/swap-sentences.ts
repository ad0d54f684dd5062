import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import type { Side } from '../../model/swap';
import type { SwapFigures } from '../../model/swap-figures';
import type { SentencePart } from '../control-sentence';
import { fillFigures, slot } from '../fill-figures';

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
	readonly language: Language;
}

/** What a swap says, in plain words, sentence by sentence: every area, share and length is a figure. */
export function swapSentences(words: SwapWords): SentencePart[][] {
	const { offers, asks, balance, line } = words.figures;
	const said: SentencePart[][] = [];
	const say = (message: string, ...figures: (Figure | null)[]) =>
		said.push(
			fillFigures(
				message,
				figures.filter((figure) => figure !== null)
			)
		);
	const places = (side: Side) =>
		new Intl.ListFormat(words.language, { type: 'conjunction' }).format(
			words.regions[side].map(words.nameOf)
		);

	if (offers.area)
		say(m.swap_says_offers({ area: slot(0), places: places('offers') }), offers.area);
	else say(m.swap_says_offers_nothing());
	if (asks.area) say(m.swap_says_asks({ area: slot(0), places: places('asks') }), asks.area);
	else say(words.isPreset ? m.swap_says_not_named() : m.swap_says_asks_nothing());

	if (balance.ratio && balance.difference) {
		const [difference, ratio] = [balance.difference, balance.ratio];
		if (balance.larger === null) say(m.swap_says_equal({ ratio: slot(0) }), ratio);
		else if (balance.larger === 'asks')
			say(m.swap_says_asks_more({ difference: slot(0), ratio: slot(1) }), difference, ratio);
		else say(m.swap_says_offers_more({ difference: slot(0), ratio: slot(1) }), difference, ratio);
	}
	const [ofHeld, ofCountry] = balance.shares;
	if (ofHeld && ofCountry)
		say(m.swap_says_shares({ held: slot(0), country: slot(1) }), ofHeld, ofCountry);
	for (const { region, side, given, shareBefore, shareLeft } of words.figures.regions)
		if (side === 'asks' && given && shareBefore && shareLeft)
			say(
				m.swap_says_region({ place: words.nameOf(region), left: slot(0), before: slot(1) }),
				shareLeft,
				shareBefore
			);
	if (line.change)
		say(
			line.longer
				? m.swap_says_line_longer({ change: slot(0), before: slot(1) })
				: m.swap_says_line_shorter({ change: slot(0), before: slot(1) }),
			line.change,
			line.before
		);
	say(
		m.swap_says_settlements({
			offered: words.settlements.offers,
			asked: words.settlements.asks
		})
	);
	if (words.cutOff > 0) say(m.swap_says_cut_off({ count: words.cutOff }));
	say(m.swap_says_end({ date: words.date }));
	return said;
}
