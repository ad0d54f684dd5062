import type { KnownAreas } from '$lib/formats/swap-code';
import type { Dossier } from '$lib/model/dossier';
import type { SideHolders } from '$lib/model/swap';
import type { GrowPlace } from '$lib/ui/swap/grow-place';
import type { SwapView } from '$lib/ui/swap/swap-view.svelte';
import type { Display } from '$lib/words/format-figure';

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
