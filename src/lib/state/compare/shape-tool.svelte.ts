import type { LonLat } from '../../model/map-overlay';
import type { CompareRoom } from '../compare-room.svelte';
import type { Overlay } from '../map-overlay.svelte';

type ShapeToolName = 'lasso' | 'polygon';

/** What a shape is drawn with on the map, to be compared. */
export class ShapeTool {
	readonly #overlay: Overlay;
	readonly #room: CompareRoom;
	/** The one that is out. */
	tool = $state<ShapeToolName | null>(null);
	/** Whether what was drawn last enclosed nothing. */
	missed = $state(false);

	constructor(overlay: Overlay, room: CompareRoom) {
		this.#overlay = overlay;
		this.#room = room;
	}

	start(kind: ShapeToolName): void {
		this.tool = kind;
		this.missed = false;
		this.#overlay.set({
			tool: {
				kind,
				onprogress: () => undefined,
				ondone: (positions: readonly LonLat[]) => {
					this.missed = !this.#room.addDrawn(positions);
					this.stop();
				},
				oncancel: () => this.stop()
			}
		});
	}

	stop(): void {
		if (this.tool === null) return;
		this.tool = null;
		this.#overlay.set({ tool: null });
	}
}
