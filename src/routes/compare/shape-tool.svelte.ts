import type { LonLat } from '$lib/model/map-overlay';
import type { CompareRoom } from '$lib/state/compare-room.svelte';
import type { Overlay } from '$lib/state/map-overlay.svelte';
import type { Drawing } from '$lib/ui/compare/drawing';

/** The pencil for drawing a shape on the map. */
export class ShapeTool implements Drawing {
	readonly #overlay: Overlay;
	readonly #room: CompareRoom;
	#tool = $state<Drawing['tool']>(null);
	#missed = $state(false);

	constructor(overlay: Overlay, room: CompareRoom) {
		this.#overlay = overlay;
		this.#room = room;
	}

	get tool() {
		return this.#tool;
	}
	get missed() {
		return this.#missed;
	}

	start(kind: 'lasso' | 'polygon'): void {
		this.#tool = kind;
		this.#missed = false;
		this.#overlay.set({
			tool: {
				kind,
				onprogress: () => undefined,
				ondone: (positions: readonly LonLat[]) => {
					this.#missed = !this.#room.addDrawn(positions);
					this.stop();
				},
				oncancel: () => this.stop()
			}
		});
	}

	stop(): void {
		if (this.#tool === null) return;
		this.#tool = null;
		this.#overlay.set({ tool: null });
	}
}
