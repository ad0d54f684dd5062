import type { Swap } from '../../model/swap';
import type { SwapResult } from '../../model/swap-result';
import type { Engine } from '../swap-room.svelte';

/** A second swap, evaluated, to be seen beside the one that is being composed. */
export class OtherSwap {
	readonly #engine: Engine;
	shown = $state.raw<{ id: string; name: string; swap: Swap; result: SwapResult } | null>(null);
	#turn: AbortController | null = null;
	/** Whether it could not be worked out. */
	failed = $state(false);

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** @param id tells one choice from another */
	async show(id: string, name: string, swap: Swap): Promise<void> {
		this.#turn?.abort();
		const { signal } = (this.#turn = new AbortController());
		this.failed = false;
		try {
			const result = await this.#engine.call('evaluate', [swap], { signal, yields: true });
			if (!signal.aborted) this.shown = { id, name, swap, result };
		} catch {
			if (signal.aborted) return;
			this.shown = null;
			this.failed = true;
		}
	}

	hide() {
		this.#turn?.abort();
		this.shown = null;
		this.failed = false;
	}
}
