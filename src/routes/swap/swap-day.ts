import type { Dossier } from '$lib/model/dossier';
import type { Sheet } from '$lib/swap/drawing';
import type { RegionGround } from '$lib/swap/region-grounds';

/** The ground of one day to swap. */
export interface SwapDay {
	/** ISO, of a further drawn day; undefined: the dossier's own. */
	readonly day: string | undefined;
	/** The dossier as that day leaves it. */
	readonly dossier: Dossier;
	readonly sheet: Sheet;
	readonly grounds: readonly RegionGround[];
}
