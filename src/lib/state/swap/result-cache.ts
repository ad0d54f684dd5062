import type { Swap } from '../../model/swap';
import type { SwapResult } from '../../model/swap-result';

/** How many results are kept: each holds the full outlines of its parcels. */
const most = 120;

/** Results by swap, so that undoing is instant. The one that was not asked for longest goes first. */
export class ResultCache {
	readonly #results = new Map<Swap, SwapResult>();

	get(swap: Swap): SwapResult | null {
		const result = this.#results.get(swap);
		if (!result) return null;
		this.#results.delete(swap);
		this.#results.set(swap, result);
		return result;
	}

	set(swap: Swap, result: SwapResult) {
		this.#results.set(swap, result);
		if (this.#results.size > most) this.#results.delete(this.#results.keys().next().value as Swap);
	}
}
