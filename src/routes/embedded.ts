import { embedFragment } from '$lib/formats/embed/fragment';
import { embedFigureIds, type EmbedName } from '$lib/model/embed';
import type { EmbedTarget } from '$lib/model/embed-target';
import type { SwapFigures } from '$lib/model/swap-result';
import type { Ui } from '$lib/ui/context';
import { embedTarget, equalTarget } from '$lib/words/publish/embed-targets';

/** A page for frames, with the numbers that it shows today: a live frame tells of those that change. */
export function embedded(name: EmbedName, { dossier, figure }: Ui): EmbedTarget {
	const figures = embedFigureIds(name, dossier).map(figure);
	return { ...embedTarget(name), fragment: embedFragment(dossier.dataHash, figures) };
}

/** What a page for frames of an equal area shows, as it is in its address. */
export interface NamedSwap {
	readonly name: string;
	readonly region: string;
	/** The swap's, as in a link. */
	readonly code: string;
}

/** That page, with its numbers of today. */
export function embeddedSwap({ name, region }: NamedSwap, figures: SwapFigures, { dossier }: Ui) {
	const place = dossier.regions.find(({ id }) => id === region)?.name;
	const shown = [figures.offers.area, figures.asks.area, figures.balance.ratio];
	const numbers = shown.filter((figure) => figure !== null);
	const target = equalTarget(name, place ?? { en: region, uk: region });
	return { ...target, fragment: embedFragment(dossier.dataHash, numbers) };
}
