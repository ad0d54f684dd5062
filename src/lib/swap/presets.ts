import type { Swap } from '../model/swap';
import { addParcel } from './parcel-acts';

/** A swap with nothing on either side. */
export function emptySwap(): Swap {
	return { name: null, offers: [], asks: [], nextId: 1 };
}

/**
 * The swap as it was reported: all of some ground offered, as one parcel, and no land named in
 * return, so that nothing is asked for.
 *
 * @param offered ids of the features of `control.geojson` that make up the ground, held and contested
 */
export function reportedPreset(offered: readonly string[]): Swap {
	const areas = [...new Set(offered)].sort();
	const everything = { areas, steps: [{ do: 'add', shape: { type: 'all' } }] } as const;
	return addParcel(emptySwap(), 'offers', everything).swap;
}
