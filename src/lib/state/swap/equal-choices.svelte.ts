import type { Ground, Swap } from '../../model/swap';
import type { ParcelResult } from '../../model/swap-result';
import { addParcel, lockedParcels } from '../../swap/parcel-acts';
import { Cancelled } from '../engine-client';
import type { Engine, Progress, SwapRoom } from '../swap-room.svelte';

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
	#targetSqKm = $state(0);

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** Work them out for an area, unless that is done already. */
	async find(targetSqKm: number): Promise<void> {
		if (!(targetSqKm > 0) || Math.abs(targetSqKm - this.#targetSqKm) < 1e-6) return;
		this.#targetSqKm = targetSqKm;
		this.failed = false;
		this.progress = { done: 0, total: 0 };
		const isStale = () => this.#targetSqKm !== targetSqKm;
		try {
			const all = await this.#engine.call('equalInEach', ['asks', targetSqKm], (done, total) => {
				if (!isStale()) this.progress = { done, total };
			});
			const choices: EqualChoice[] = [];
			for (const { region, outcome } of all) {
				if (isStale()) return;
				const ground = outcome.swap.asks[0]?.ground;
				if (outcome.problem || !ground) {
					choices.push({ region, found: null });
				} else {
					const parcel = (await this.#engine.call('evaluate', [outcome.swap])).asks.parcels[0];
					if (!parcel) continue;
					choices.push({ region, found: { ...parcel, ground } });
				}
				if (!isStale()) this.choices = [...choices];
			}
		} catch (error) {
			if (isStale()) return;
			this.#targetSqKm = 0;
			this.failed = !(error instanceof Cancelled);
		} finally {
			if (!isStale() || this.#targetSqKm === 0) this.progress = null;
		}
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

function askingFor(swap: Swap, ground: Ground): Swap {
	return addParcel({ ...swap, asks: [] }, 'asks', ground).swap;
}
