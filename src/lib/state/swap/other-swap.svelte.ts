import type { Swap } from '../../model/swap';
import type { SwapResult } from '../../model/swap-result';
import type { Engine } from '../swap-room.svelte';

/** A second swap, evaluated, to be seen beside the one that is being composed. */
export class OtherSwap {
	readonly #engine: Engine;
	shown = $state.raw<{ id: string; name: string; swap: Swap; result: SwapResult } | null>(null);
	#wanted: string | null = null;
	/** Whether it could not be worked out. */
	failed = $state(false);

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** @param id tells one choice from another */
	async show(id: string, name: string, swap: Swap): Promise<void> {
		this.#wanted = id;
		this.failed = false;
		try {
			const result = await this.#engine.call('evaluate', [swap]);
			if (this.#wanted === id) this.shown = { id, name, swap, result };
		} catch {
			if (this.#wanted !== id) return;
			this.shown = null;
			this.failed = true;
		}
	}

	hide() {
		this.#wanted = null;
		this.shown = null;
		this.failed = false;
	}
}
