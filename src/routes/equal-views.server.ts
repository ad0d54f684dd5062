import { loadClipEngine } from '$lib/geo/clip/load-clip-engine';
import { measuringData } from '$lib/geo/measuring-data';
import { encodeSwap } from '$lib/formats/swap-code';
import type { Language } from '$lib/model/language';
import type { SideHolders, Side, Swap } from '$lib/model/swap';
import type { SwapResult } from '$lib/model/swap-result';
import { getLocale } from '$lib/paraglide/runtime';
import type { DrawPicture } from '$lib/pictures/picture';
import { swapPicture } from '$lib/pictures/subjects/swap';
import { swapFigures } from '$lib/swap/figures';
import { askingFor, reportedPreset } from '$lib/swap/parcel-acts';
import { SwapEngine } from '$lib/swap/swap-engine';
import { formatDate } from '$lib/words/format-date';
import { parcelName } from '$lib/words/swap/parcel-name';
import { plainText } from '$lib/words/sentence';
import { swapHeadline } from '$lib/words/swap/swap-headline';
import { swapSentences } from '$lib/words/swap/swap-sentences';
import '$lib/words/swap/swap-figure-words';
import { mapOverview, siteData } from './site-data.server';
import { swapSite } from './swap/swap-site.server';

/** As much territory as is offered, asked for in one region: a swap that the room offers by one click. */
export interface EqualView {
	readonly name: string;
	readonly region: string;
	/** As in a link. */
	readonly code: string;
	readonly swap: Swap;
	readonly result: SwapResult;
}

let views: readonly EqualView[] | undefined;

/** Those of the reported offer, once they are worked out. */
export function equalViews(): readonly EqualView[] {
	if (!views) throw new Error('the equal areas are not worked out yet');
	return views;
}

/** Works them out, once. */
export async function workOutEqualViews(): Promise<void> {
	views ??= viewsOf(await loadClipEngine());
}

function viewsOf(clip: Awaited<ReturnType<typeof loadClipEngine>>): EqualView[] {
	const { layers, dossier } = siteData();
	const { offered, asked } = dossier.swap;
	const holders: SideHolders = { offers: offered.holder, asks: asked.holder };
	const engine = new SwapEngine(
		clip,
		measuringData({
			...{ control: layers.control, water: layers.water, line: layers['line-of-contact'] },
			...{ places: layers.places, accuracies: layers.accuracies }
		}),
		holders
	);
	const { grounds } = swapSite();
	const own = grounds.filter(({ group }) => group === offered.group);
	const preset = reportedPreset(own.flatMap((ground) => ground.areas));
	const { heldSqKm } = engine.evaluate(preset).offers.area;
	// As the room knows them: what is not in its list is in none of its codes.
	const areas = grounds.flatMap((ground) => ground.areas);
	return engine.equalInEach('asks', heldSqKm).flatMap(({ region, outcome }) => {
		const ground = outcome.swap.asks[0]?.ground;
		if (outcome.problem || !ground) return [];
		const swap = askingFor(preset, ground);
		const code = encodeSwap(swap, { areas, dataHash: dossier.dataHash });
		return [{ name: `equal-${region}`, region, code, swap, result: engine.evaluate(swap) }];
	});
}

/** What is said of it, and its picture, in one language. */
export function sayEqualView({ swap, result }: EqualView, language: Language) {
	// Sentences of swaps are in the language of the page that asks.
	if (getLocale() !== language) throw new Error(`asked for in ${getLocale()}, not ${language}`);
	const { dossier } = siteData();
	const { base, regions, control, 'line-of-contact': lineOfContact } = mapOverview();
	const { grounds, places } = swapSite();
	const figures = swapFigures(result, dossier);
	const display = { language, unitSystem: 'km2' } as const;
	const nameOf = (id: string) => dossier.regions.find((one) => one.id === id)?.name[language] ?? id;
	const regionsOf = (side: Side) => result[side].regions.map(({ region }) => region);
	const words = {
		...{ figures, isPreset: false, nameOf, display },
		regions: { offers: regionsOf('offers'), asks: regionsOf('asks') },
		settlements: {
			offers: result.offers.settlements.length,
			asks: result.asks.settlements.length
		},
		cutOff: result.cutOff.length,
		date: formatDate(dossier.asOf, language)
	};
	const title = plainText(swapHeadline(words), display);
	const text = swapSentences(words)
		.map((parts) => plainText(parts, display))
		.join(' ');
	const parcels = (side: Side) =>
		swap[side].flatMap((parcel) => {
			const geometry = result[side].parcels.find(({ id }) => id === parcel.id)?.geometry;
			const area = figures[side].parcels.get(parcel.id)?.area ?? null;
			const name = parcelName(parcel, grounds, nameOf, language);
			return geometry ? [{ name, area, geometry }] : [];
		});
	const { offered, asked } = dossier.swap;
	const draw: DrawPicture = swapPicture(
		{
			...{ base, regions, control, places, lineOfContact },
			holders: { offers: offered.holder, asks: asked.holder },
			...{ country: asked.region, bounds: dossier.bounds }
		},
		{
			...{ name: swap.name, headline: title, text, isProposed: false, figures },
			parcels: { offers: parcels('offers'), asks: parcels('asks') }
		},
		dossier
	);
	return { title, text, draw };
}
