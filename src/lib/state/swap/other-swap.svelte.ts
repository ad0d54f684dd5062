import type { Swap } from '../../model/swap';
import type { SwapResult } from '../../model/swap-result';
import type { Engine } from '../swap-room.svelte';

/** A second swap, evaluated, to be seen beside the one that is being composed. */
export class OtherSwap {
	readonly #engine: Engine;
	#shown = $state.raw<{ id: string; name: string; swap: Swap; result: SwapResult } | null>(null);
	#wanted: string | null = null;
	#failed = $state<string | null>(null);

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	get shown() {
		return this.#shown;
	}
	/** Why it cannot be shown, in English. */
	get failed() {
		return this.#failed;
	}

	/** @param id tells one choice from another */
	async show(id: string, name: string, swap: Swap): Promise<void> {
		this.#wanted = id;
		this.#failed = null;
		try {
			const result = await this.#engine.call('evaluate', [swap]);
			if (this.#wanted === id) this.#shown = { id, name, swap, result };
		} catch (error) {
			if (this.#wanted !== id) return;
			this.#shown = null;
			this.#failed = error instanceof Error ? error.message : String(error);
		}
	}

	hide() {
		this.#wanted = null;
		this.#shown = null;
		this.#failed = null;
	}
}
