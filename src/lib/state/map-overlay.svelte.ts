import type { Snippet } from 'svelte';
import { emptyOverlay, type OverlayView } from '../model/map-overlay';

/** What the open room puts on the map. A room sets it while it is open and clears it as it closes. */
export class Overlay {
	view = $state.raw<OverlayView>(emptyOverlay);

	/** What the map's key says of it, where that is more than what is always there. */
	key = $state.raw<Snippet | null>(null);

	/** Replace parts of what is shown; the rest stays. */
	set(parts: Partial<OverlayView>) {
		this.view = { ...this.view, ...parts };
	}

	clear() {
		this.view = emptyOverlay;
	}
}
