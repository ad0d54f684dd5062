import type { Ground } from '../../model/swap';
import type { ParcelResult } from '../../model/swap-result';
import { askingFor, lockedParcels } from '../../swap/parcel-acts';
import type { Engine, SwapRoom } from '../swap-room.svelte';
import type { Progress } from './work.svelte';

/** What as much ground as is offered looks like in one region. */
export interface EqualChoice {
	readonly region: string;
	/** Null where the region has less held ground than that. */
	readonly found:
		({ readonly ground: Ground } & Pick<ParcelResult, 'area' | 'features' | 'geometry'>) | null;
}

/** Equal areas to ask for, one in each region: alternatives, each grown from the line of contact. */
export class EqualChoices {
	readonly #engine: Engine;
	choices = $state.raw<readonly EqualChoice[]>([]);
	progress = $state.raw<Progress | null>(null);
	/** Whether they could not be worked out. */
	failed = $state(false);
	/** What the choices are for, or are being worked out for. */
	#targetSqKm = 0;
	#turn: AbortController | null = null;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** Work them out for an area, unless that is done already. */
	async find(targetSqKm: number): Promise<void> {
		if (!(targetSqKm > 0) || Math.abs(targetSqKm - this.#targetSqKm) < 1e-6) return;
		this.stop();
		this.#targetSqKm = targetSqKm;
		const { signal } = (this.#turn = new AbortController());
		this.failed = false;
		this.progress = { done: 0, total: 0 };
		const onprogress = (done: number, total: number) => {
			if (!signal.aborted) this.progress = { done, total };
		};
		const options = { signal, onprogress, yields: true };
		try {
			const all = await this.#engine.call('equalInEach', ['asks', targetSqKm], options);
			const choices: EqualChoice[] = [];
			for (const { region, outcome } of all) {
				if (signal.aborted) return;
				const ground = outcome.swap.asks[0]?.ground;
				if (outcome.problem || !ground) {
					choices.push({ region, found: null });
				} else {
					const result = await this.#engine.call('evaluate', [outcome.swap], options);
					const parcel = result.asks.parcels[0];
					if (!parcel) continue;
					choices.push({ region, found: { ...parcel, ground } });
				}
				if (!signal.aborted) this.choices = [...choices];
			}
			if (!signal.aborted) this.progress = null;
		} catch {
			if (signal.aborted) return;
			this.stop();
			this.failed = true;
		}
	}

	/** Give it up; it can be begun anew. */
	stop() {
		this.#turn?.abort();
		this.#targetSqKm = 0;
		this.progress = null;
	}

	/**
	 * Ask for this ground, in the place of whatever is asked for. Where some of that is locked nothing
	 * is done but to say so, and the answer is false.
	 */
	take({ found }: EqualChoice, room: SwapRoom, name: string | null): boolean {
		if (!found) return false;
		if (lockedParcels(room.swap, 'asks').length > 0) {
			room.tell({ type: 'asks-locked' });
			return false;
		}
		const swap = askingFor(room.swap, found.ground);
		room.open(swap, name);
		room.choose(swap.asks[0]!.id);
		return true;
	}
}
