import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { otherHolder } from '../../model/holder';
import { type Side, type SideHolders } from '../../model/swap';
import type { SwapFigures } from '../../model/swap-result';
import { formatDate } from '../format-date';
import { type Display, formatFigure } from '../format-figure';
import { holderOf } from '../names';
import { ownWords } from '../own-words';
import { mapCountries } from './map-countries';

/** A swap that somebody composed, in part as finished texts. */
export interface ComposedSwap {
	/** What its maker calls it; null: nothing. */
	readonly name: string | null;
	/** What it is, in one line, and sentence by sentence. */
	readonly headline: string;
	readonly text: string;
	/** Whether the room opens with what was proposed. */
	readonly isProposed: boolean;
	/** Of each side in their order; area null where it is not known. */
	readonly parcels: Readonly<
		Record<Side, readonly { readonly name: string; readonly area: Figure | null }[]>
	>;
	readonly figures: SwapFigures;
}

type Facts = Pick<Dossier, 'asOf' | 'dataHash' | 'regions' | 'swap'>;

/** What a picture of a composed swap says. `land`: ISO codes of the countries that it may show. */
export function swapWords(
	composed: ComposedSwap,
	dossier: Facts,
	land: readonly string[],
	display: Display
) {
	const { language } = display;
	const locale = { locale: language };
	const { name, headline, text, figures } = composed;
	const { offered, asked } = dossier.swap;
	const holders: SideHolders = { offers: offered.holder, asks: asked.holder };
	const written = (figure: Figure) => formatFigure(figure, display);
	const side = (which: Side) => {
		const total = figures[which].area;
		const isUnnamed = which === 'asks' && composed.isProposed;
		return {
			title: (which === 'offers' ? m.swap_room_offers : m.swap_room_asks)({}, locale),
			change: m.swap_file_change(
				{
					beforeOf: holderOf(holders[which], language),
					afterOf: holderOf(otherHolder(holders[which]), language)
				},
				locale
			),
			parcels: composed.parcels[which].map(({ name: parcel, area }) => ({
				name: parcel,
				area: area ? written(area) : '–'
			})),
			none: (isUnnamed ? m.swap_room_not_named : m.swap_room_nothing)({}, locale),
			total: total ? { label: m.swap_print_total({}, locale), area: written(total) } : null
		};
	};
	const own = name === null ? null : ownWords(name);
	const date = m.receipt_as_of({ date: formatDate(dossier.asOf, language) }, locale);
	return {
		title: own ?? headline,
		/** What the swap is, under a title that does not say it; may be empty. */
		subtitle: own === null ? '' : headline,
		alt: own === null ? text : `${own}. ${text}`,
		sides: { offers: side('offers'), asks: side('asks') },
		balance: balanceLines(figures, display),
		notes: [
			`${date}. ${m.swap_file_disclaimer({}, locale)}`,
			m.swap_print_attribution({}, locale),
			m.swap_print_made({ hash: dossier.dataHash }, locale)
		],
		key: {
			UA: m.region_held_by({ holderOf: holderOf('UA', language) }, locale),
			RU: m.region_held_by({ holderOf: holderOf('RU', language) }, locale),
			contested: m.key_contested({}, locale),
			lineOfContact: m.key_line({}, locale)
		},
		more: (count: number) => m.swap_file_more({ count }, locale),
		countries: mapCountries(land, dossier, language)
	};
}

function balanceLines({ balance, line }: SwapFigures, display: Display): string[] {
	const locale = { locale: display.language };
	const row = (label: string, figure: Figure) => `${label}: ${formatFigure(figure, display)}`;
	return [
		...(balance.difference ? [row(m.swap_room_difference({}, locale), balance.difference)] : []),
		...(balance.ratio ? [row(m.swap_room_ratio({}, locale), balance.ratio)] : []),
		row(m.swap_room_line_before({}, locale), line.before),
		row(m.swap_room_line_after({}, locale), line.after)
	];
}
