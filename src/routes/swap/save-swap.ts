import type { FeatureCollection, Geometry } from 'geojson';
import type { KnownAreas } from '$lib/formats/swap-code';
import { swapFileName, writeSwapFile } from '$lib/formats/swap-file';
import { swapGeoJson } from '$lib/formats/swap-geojson';
import { otherHolder } from '$lib/model/holder';
import { ledgerCsv, swapLedger } from '$lib/formats/swap-ledger';
import { type PictureSide, swapSvg } from '$lib/pictures/swap-svg';
import { layerAddress } from '$lib/map/sources';
import { palettes } from '$lib/map/palette';
import type { Dossier } from '$lib/model/dossier';
import type { DrawingLayerName } from '$lib/model/drawing-layer';
import type { Figure } from '$lib/model/figure';
import type { Parcel, Side, SideHolders, Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import { m } from '$lib/paraglide/messages';
import type { SwapFigures } from '$lib/model/swap-figures';
import { plainText, type SentencePart } from '$lib/words/sentence';
import { formatDate } from '$lib/words/format-date';
import { type Display, formatFigure, formatQuantity } from '$lib/words/format-figure';
import type { GrowPlace } from '$lib/ui/swap/grow-place';
import type { TakeAwayKind } from '$lib/ui/swap/TakeAway.svelte';
import { holderName } from '$lib/words/names';
import { ledgerWords } from '../../lib/words/swap/ledger-words';
import { paintSvg } from './paint-svg';

/** Everything that is said and drawn of a swap. */
export interface Saving {
	readonly swap: Swap;
	readonly result: SwapResult | null;
	readonly figures: SwapFigures | null;
	readonly known: KnownAreas;
	readonly title: string;
	readonly sentences: readonly (readonly SentencePart[])[];
	readonly code: string;
	readonly dossier: Dossier;
	readonly holders: SideHolders;
	readonly display: Display;
	readonly places: readonly GrowPlace[];
	readonly base: string;
	readonly figure: (id: string) => Figure;
	readonly regionName: (id: string) => string;
	readonly parcelName: (parcel: Parcel) => string;
}

/** Pixels to the unit of the picture: sharp on screens that have two to a point. */
const pngScale = 2;

/**
 * Save a swap as a file of a kind.
 *
 * @throws Error with a reason where it cannot be written
 */
export async function saveSwap(kind: TakeAwayKind, saving: Saving): Promise<void> {
	const { swap } = saving;
	const name = (extension: string) => swapFileName(swap.name, extension);
	switch (kind) {
		case 'file': {
			const facts = { asOf: saving.dossier.asOf, summary: summaryOf(saving) };
			const text = writeSwapFile(swap, saving.known, facts);
			return offer(new Blob([text], { type: 'application/json' }), swapFileName(swap.name));
		}
		case 'geojson': {
			const json = JSON.stringify(geoJson(saving), null, '\t');
			return offer(new Blob([json], { type: 'application/geo+json' }), name('.geojson'));
		}
		case 'csv':
			return offer(new Blob([csv(saving)], { type: 'text/csv' }), name('.csv'));
		case 'svg':
			return offer(new Blob([await svg(saving)], { type: 'image/svg+xml' }), name('.svg'));
		case 'png':
			return offer(await paintSvg(await svg(saving), pngScale), name('.png'));
	}
}

/** Hand a file to the browser to be saved. */
function offer(blob: Blob, name: string) {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function summaryOf({ sentences, display }: Saving): string {
	return sentences.map((parts) => plainText(parts, display)).join(' ');
}

function namesOf({ swap, parcelName, regionName }: Saving) {
	const parcels = [...swap.offers, ...swap.asks];
	return {
		regionName,
		parcelName: (id: number) => {
			const parcel = parcels.find((one) => one.id === id);
			return parcel ? parcelName(parcel) : String(id);
		}
	};
}

function evaluated({ result }: Saving): SwapResult {
	if (!result) throw new Error(m.swap_room_working());
	return result;
}

function geoJson(saving: Saving) {
	const { swap, holders, dossier, code } = saving;
	return swapGeoJson(swap, evaluated(saving), {
		holders,
		asOf: dossier.asOf,
		dataHash: dossier.dataHash,
		code,
		...namesOf(saving),
		method: m.swap_file_method(),
		sources: [m.swap_print_attribution()],
		accuracy: m.swap_file_accuracy(),
		disclaimer: m.swap_file_disclaimer()
	});
}

function csv(saving: Saving): string {
	const { swap, holders, dossier } = saving;
	const context = { holders, asOf: dossier.asOf, ...namesOf(saving) };
	const rows = swapLedger(swap, evaluated(saving), context);
	return ledgerCsv(rows, ledgerWords(dossier.dataHash));
}

async function svg(saving: Saving): Promise<string> {
	const { dossier, holders, display, base, places, title, figures } = saving;
	evaluated(saving);
	if (!figures) throw new Error(m.swap_room_working());
	const layer = async (name: DrawingLayerName) => {
		const response = await fetch(layerAddress(base, name));
		if (!response.ok) throw new Error(`${name}: ${response.status}`);
		return (await response.json()) as FeatureCollection<Geometry | null>;
	};
	const [land, regions, control, lineOfContact] = await Promise.all(
		(['base', 'regions', 'control', 'line-of-contact'] as const).map(layer)
	);
	const palette = palettes.light;
	const date = m.receipt_as_of({ date: formatDate(dossier.asOf, display.language) });
	return swapSvg({
		layers: {
			base: land!,
			regions: regions!,
			control: control!,
			lineOfContact: lineOfContact!,
			places: places.map(({ name, at }) => ({ name: name[display.language], point: at }))
		},
		colours: { ...palette, paper: '#ffffff' },
		holders,
		country: dossier.swap.asked.region,
		bounds: dossier.bounds,
		words: {
			language: display.language,
			title,
			summary: summaryOf(saving),
			sides: { offers: pictureSide('offers', saving), asks: pictureSide('asks', saving) },
			balance: balanceTexts(figures, display),
			notes: [
				`${date}. ${m.swap_file_disclaimer()}`,
				m.swap_print_attribution(),
				m.swap_print_made({ hash: dossier.dataHash })
			],
			held: {
				UA: m.region_held_by({ holder: holderName('UA') }),
				RU: m.region_held_by({ holder: holderName('RU') })
			},
			contested: m.key_contested(),
			lineOfContact: m.key_line(),
			scale: (km) => formatQuantity(km, 'km', 1, display),
			more: (count) => m.swap_file_more({ count })
		}
	});
}

function pictureSide(side: Side, saving: Saving): PictureSide {
	const { swap, result, figures, holders, display, parcelName } = saving;
	const of = figures?.[side];
	const text = (figure: Figure | null | undefined) =>
		figure ? formatFigure(figure, display) : '–';
	return {
		title: side === 'offers' ? m.swap_room_offers() : m.swap_room_asks(),
		change: m.swap_file_change({
			before: holderName(holders[side]),
			after: holderName(otherHolder(holders[side]))
		}),
		parcels: swap[side].flatMap((parcel, index) => {
			const found = result?.[side].parcels.find(({ id }) => id === parcel.id);
			if (!found) return [];
			return [
				{
					number: index + 1,
					name: parcelName(parcel),
					area: text(of?.parcels.get(parcel.id)?.area),
					geometry: found.geometry
				}
			];
		}),
		none: side === 'asks' ? m.swap_room_not_named() : m.swap_room_nothing(),
		total: of?.area ? { label: m.swap_print_total(), area: text(of.area) } : null
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
