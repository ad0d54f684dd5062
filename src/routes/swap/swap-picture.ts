import type { FeatureCollection, Geometry } from 'geojson';
import type { KnownAreas } from '$lib/formats/swap-code';
import { loadDay } from '$lib/map/day-layers';
import { palettes } from '$lib/map/palette';
import { layerAddress } from '$lib/map/sources';
import type { Dossier } from '$lib/model/dossier';
import type { DrawingLayerName } from '$lib/model/layer-names';
import type { Figure } from '$lib/model/figure';
import { otherHolder } from '$lib/model/holder';
import type { Side, SideHolders, Swap } from '$lib/model/swap';
import type { SwapFigures } from '$lib/model/swap-result';
import { m } from '$lib/paraglide/messages';
import { swapSvg } from '$lib/pictures/swap-svg';
import type { PictureSide } from '$lib/pictures/swap-svg/content';
import type { GrowPlace, SwapView } from '$lib/ui/swap/swap-view.svelte';
import { formatDate } from '$lib/words/format-date';
import { type Display, formatFigure, formatQuantity } from '$lib/words/format-figure';
import { countryName, holderOf } from '$lib/words/names';
import { ownWords } from '$lib/words/own-words';
import { namedCountries } from '../map-words';

/** A swap, and all that a file of it says besides. */
export interface Saving {
	readonly view: SwapView;
	/** The swap's, as in a link. */
	readonly code: string;
	readonly known: KnownAreas;
	readonly dossier: Dossier;
	readonly holders: SideHolders;
	readonly display: Display;
	readonly places: readonly GrowPlace[];
	/** Address prefix of the site, without a slash at the end. */
	readonly base: string;
}

/** An evaluated swap on the map, with its numbers beside it, as an SVG. Rejects where it cannot be drawn. */
export async function swapPicture(swap: Swap, saving: Saving): Promise<string> {
	const { view, dossier, holders, display, base, places } = saving;
	const { figures } = view;
	if (!figures) throw new Error('the swap was not evaluated yet');
	const [land, regions, { control, 'line-of-contact': lineOfContact }] = await Promise.all([
		layer(base, 'base'),
		layer(base, 'regions'),
		ground(base, saving.known.day)
	]);
	const date = m.receipt_as_of({ date: formatDate(dossier.asOf, display.language) });
	return swapSvg({
		layers: {
			base: land,
			regions,
			control,
			lineOfContact,
			countries: landCountries(land, dossier, display),
			places: places.map(({ name, at }) => ({ name: name[display.language], point: at }))
		},
		colours: { ...palettes.light, paper: '#ffffff' },
		holders,
		country: dossier.swap.asked.region,
		bounds: dossier.bounds,
		words: {
			language: display.language,
			title: swap.name === null ? view.headline : ownWords(swap.name),
			subtitle: swap.name === null ? '' : view.headline,
			summary: view.text,
			sides: {
				offers: pictureSide('offers', swap, figures, saving),
				asks: pictureSide('asks', swap, figures, saving)
			},
			balance: balanceTexts(figures, display),
			notes: [
				`${date}. ${m.swap_file_disclaimer()}`,
				m.swap_print_attribution(),
				m.swap_print_made({ hash: dossier.dataHash })
			],
			held: {
				UA: m.region_held_by({ holderOf: holderOf('UA') }),
				RU: m.region_held_by({ holderOf: holderOf('RU') })
			},
			contested: m.key_contested(),
			lineOfContact: m.key_line(),
			scale: (km) => formatQuantity(km, 'km', 1, display),
			more: (count) => m.swap_file_more({ count })
		}
	});
}

/** The two that the swap is between, and then all others. */
function landCountries(
	land: FeatureCollection<Geometry | null>,
	dossier: Dossier,
	display: Display
) {
	const subjects = namedCountries(dossier, display).map(({ country, name }) => ({
		code: country,
		name
	}));
	const codes = land.features.flatMap(({ properties }) =>
		properties?.kind === 'land' ? [String(properties.country)] : []
	);
	const others = [...new Set(codes)].filter((code) => subjects.every((one) => one.code !== code));
	return [
		...subjects,
		...others.map((code) => ({ code, name: countryName(code, display.language) }))
	];
}

/** Who held what on a further drawn day, or the dossier's own. */
async function ground(base: string, day: string | undefined) {
	if (day !== undefined) {
		const layers = await loadDay(base, day);
		if (!layers) throw new Error(`the ground of ${day} could not be loaded`);
		return layers;
	}
	const [control, line] = await Promise.all([
		layer(base, 'control'),
		layer(base, 'line-of-contact')
	]);
	return { control, 'line-of-contact': line };
}

async function layer(
	base: string,
	name: DrawingLayerName
): Promise<FeatureCollection<Geometry | null>> {
	const response = await fetch(layerAddress(base, name));
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return (await response.json()) as FeatureCollection<Geometry | null>;
}

function pictureSide(
	side: Side,
	swap: Swap,
	figures: SwapFigures,
	{ view, holders, display }: Saving
): PictureSide {
	const { area: total, parcels } = figures[side];
	const found = view.room.result?.[side].parcels ?? [];
	return {
		title: side === 'offers' ? m.swap_room_offers() : m.swap_room_asks(),
		change: m.swap_file_change({
			beforeOf: holderOf(holders[side]),
			afterOf: holderOf(otherHolder(holders[side]))
		}),
		parcels: swap[side].flatMap((parcel, index) => {
			const geometry = found.find(({ id }) => id === parcel.id)?.geometry;
			const figure = parcels.get(parcel.id)?.area;
			const area = figure ? formatFigure(figure, display) : '–';
			return geometry ? [{ number: index + 1, name: view.parcelName(parcel), area, geometry }] : [];
		}),
		none: side === 'asks' && view.isProposed ? m.swap_room_not_named() : m.swap_room_nothing(),
		total: total ? { label: m.swap_print_total(), area: formatFigure(total, display) } : null
	};
}

function balanceTexts({ balance, line }: SwapFigures, display: Display): string[] {
	const row = (label: string, figure: Figure) => `${label}: ${formatFigure(figure, display)}`;
	return [
		...(balance.difference ? [row(m.swap_room_difference(), balance.difference)] : []),
		...(balance.ratio ? [row(m.swap_room_ratio(), balance.ratio)] : []),
		row(m.swap_room_line_before(), line.before),
		row(m.swap_room_line_after(), line.after)
	];
}
