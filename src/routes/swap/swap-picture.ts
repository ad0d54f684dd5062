import type { KnownAreas } from '$lib/formats/swap-code';
import { loadDay } from '$lib/map/day-layers';
import type { Dossier } from '$lib/model/dossier';
import type { Side, SideHolders, Swap } from '$lib/model/swap';
import type { DrawPicture } from '$lib/pictures/picture';
import { swapPicture } from '$lib/pictures/subjects/swap';
import type { GrowPlace, SwapView } from '$lib/ui/swap/swap-view.svelte';
import type { Display } from '$lib/words/format-figure';
import { fetchLayer } from '../fetch-layer';

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

/** An evaluated swap on the map, with its numbers beside it. Rejects where it cannot be drawn. */
export async function pictureOf(swap: Swap, saving: Saving): Promise<DrawPicture> {
	const { view, dossier, holders, base, places, known } = saving;
	const { figures } = view;
	if (!figures) throw new Error('the swap was not evaluated yet');
	const [land, regions, { control, 'line-of-contact': lineOfContact }] = await Promise.all([
		fetchLayer(base, 'base'),
		fetchLayer(base, 'regions'),
		ground(base, known.day)
	]);
	const parcels = (side: Side) => {
		const found = view.room.result?.[side].parcels ?? [];
		return swap[side].flatMap((parcel) => {
			const geometry = found.find(({ id }) => id === parcel.id)?.geometry;
			const area = figures[side].parcels.get(parcel.id)?.area ?? null;
			return geometry ? [{ name: view.parcelName(parcel), area, geometry }] : [];
		});
	};
	return swapPicture(
		{
			...{ base: land, regions, control, lineOfContact, places, holders },
			...{ country: dossier.swap.asked.region, bounds: dossier.bounds }
		},
		{
			...{ name: swap.name, headline: view.headline, text: view.text },
			...{ isProposed: view.isProposed, figures },
			parcels: { offers: parcels('offers'), asks: parcels('asks') }
		},
		dossier
	);
}

/** Who held what on a further drawn day, or the dossier's own. */
async function ground(base: string, day: string | undefined) {
	if (day !== undefined) {
		const layers = await loadDay(base, day);
		if (!layers) throw new Error(`the ground of ${day} could not be loaded`);
		return layers;
	}
	const [control, line] = await Promise.all([
		fetchLayer(base, 'control'),
		fetchLayer(base, 'line-of-contact')
	]);
	return { control, 'line-of-contact': line };
}
