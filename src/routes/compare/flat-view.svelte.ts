import type { Bounds } from '$lib/model/dossier';
import type { CompareRoom } from '$lib/state/compare-room.svelte';
import { type EqualAreaScene, loadEqualAreaScene } from '$lib/state/compare/equal-area-scene';

/** Whether the whole is shown in equal area, and the drawing, fetched when it is first asked for. */
export class FlatView {
	readonly #base: string;
	#open = $state(false);
	#failed = $state(false);
	#scene = $state.raw<EqualAreaScene | null>(null);
	#loading = false;

	/** @param base address prefix of the site, without a slash at the end */
	constructor(base: string) {
		this.#base = base;
	}

	get open() {
		return this.#open;
	}
	get failed() {
		return this.#failed;
	}
	get scene() {
		return this.#scene;
	}

	toggle(): void {
		this.#open = !this.#open;
		this.#failed = false;
	}

	/** Fetch what it needs: the drawing, and the picks' full outlines. */
	load(bounds: Bounds, country: string, room: CompareRoom): void {
		room.fetchOutlines();
		if (this.#scene || this.#loading) return;
		this.#loading = true;
		void loadEqualAreaScene(this.#base, bounds, country).then((scene) => {
			this.#loading = false;
			this.#scene = scene;
			this.#failed = scene === null;
			if (!scene) this.#open = false;
		});
	}
}
