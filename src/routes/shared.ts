import { createContext } from 'svelte';
import type { SeenMap } from '$lib/model/seen-map';
import type { Overlay } from '$lib/state/map-overlay.svelte';
import type { ViewState } from '$lib/state/view-state.svelte';
import type { AddressBar } from './address-bar.svelte';

/** What the pages share with one another, with the map and with the frame around them. */
export interface Shared {
	readonly view: ViewState;
	/** What the open room puts on the map. */
	readonly overlay: Overlay;
	readonly address: AddressBar;
	/** The live map as it is seen; null where there is none. */
	readonly seen: () => Promise<SeenMap | null>;
}

export const [getShared, setShared] = createContext<Shared>();
