import type { Dossier, SwapShapes } from '$lib/model/dossier';
import type { DrawPicture } from '$lib/pictures/picture';
import { controlPicture } from '$lib/pictures/subjects/control';
import { swapLook } from '$lib/pictures/subjects/swap-look';
import { timePicture } from '$lib/pictures/subjects/time';
import { loadTime } from '$lib/state/load-time';
import { timeData } from './time-data';

/** What the first page shows, as pictures; the one through time rejects where the areas by day do not come. */
export const explorerPictures = {
	swap: (dossier: Dossier, shapes: SwapShapes) => Promise.resolve(swapLook(dossier, shapes)),
	control: (dossier: Dossier) => Promise.resolve(controlPicture(dossier)),
	time: async (dossier: Dossier, _: SwapShapes, base: string): Promise<DrawPicture> => {
		const { series, published } = await loadTime(base);
		return timePicture(dossier, timeData(dossier, series, published));
	}
};
