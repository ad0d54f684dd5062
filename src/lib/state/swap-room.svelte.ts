import { type Side, sides, type StepPosition, type Shape, type Swap } from '../model/swap';
import type { SwapResult } from '../model/swap-result';
import type { ActName, Outcome, SwapNotification } from '../model/swap-outcome';
import type { GrowFrom, SwapEngineApi } from '../swap/engine-api';
import { canRedo, canUndo, commit, type History, redo, startHistory, undo } from '../swap/history';
import {
	findParcel,
	moveParcel,
	removeParcel,
	renameParcel,
	renameSwap,
	setLocked
} from '../swap/parcel-acts';
import type { OpenRemark } from '../model/open-fault';
import { Cancelled, type EngineClient } from './engine-client';
import { ActQueue } from './swap/act-queue';
import { ResultCache } from './swap/result-cache';

export type Engine = Pick<EngineClient, 'call' | 'cancel'>;

/** Methods of the engine that act on a swap. */
type ActMethod = {
	[M in keyof SwapEngineApi]: ReturnType<SwapEngineApi[M]> extends Outcome ? M : never;
}[keyof SwapEngineApi];

export interface Progress {
	readonly done: number;
	readonly total: number;
}

/**
 * The swap that is being composed: every act on it, what came of it, and the way back. Acts go one at
 * a time; the work is done in the engine's worker.
 */
export class SwapRoom {
	readonly #engine: Engine;
	/** The swap as it was reported. */
	readonly preset: Swap;
	readonly #queue = new ActQueue();
	readonly #results = new ResultCache();
	#history: History<Swap>;
	#result = $state.raw<{ swap: Swap; result: SwapResult } | null>(null);
	#chosen = $state<number | null>(null);
	/** The side that new parcels go to. */
	newSide = $state<Side>('asks');
	/** How far the act under way is; null where there is none. */
	progress = $state.raw<Progress | null>(null);
	notification = $state.raw<SwapNotification | null>(null);
	/** The swap that is being evaluated. */
	#evaluating: Swap | null = null;

	constructor(engine: Engine, preset: Swap) {
		this.#engine = engine;
		this.preset = preset;
		this.#history = $state.raw(startHistory(preset));
	}

	get swap(): Swap {
		return this.#history.present;
	}
	/** What is known of the swap; while an act is being worked out, what was known before it. */
	get result(): SwapResult | null {
		return this.#result?.result ?? null;
	}
	/** The swap that `result` is of. */
	get resultOf(): Swap | null {
		return this.#result?.swap ?? null;
	}
	/** Whether `result` is that of the present swap. */
	get isCurrent(): boolean {
		return this.#result?.swap === this.#history.present;
	}
	get isPreset(): boolean {
		return this.#history.present === this.preset;
	}
	/** The parcel that acts go to, by id. */
	get chosen(): number | null {
		return this.#chosen !== null && findParcel(this.swap, this.#chosen) ? this.#chosen : null;
	}
	get canUndo(): boolean {
		return canUndo(this.#history);
	}
	get canRedo(): boolean {
		return canRedo(this.#history);
	}

	/** Work out what is known of the present swap. Call it once, when the room opens. */
	start() {
		this.#evaluate();
	}

	choose(parcel: number | null) {
		this.#chosen = parcel;
		const found = parcel === null ? null : findParcel(this.swap, parcel);
		if (found) this.newSide = found.side;
	}

	undo() {
		this.#queue.add(() => this.#travel(undo, 'undone'));
	}
	redo() {
		this.#queue.add(() => this.#travel(redo, 'redone'));
	}

	/** Take over a whole swap, with what is to be said of it; the one before can be had back by undo. */
	open(swap: Swap, name: string | null = swap.name, remarks: readonly OpenRemark[] = []) {
		this.#queue.add(() => this.#put(swap, { type: 'opened', name, remarks }));
	}

	rename(name: string | null) {
		this.#change((swap) => renameSwap(swap, name));
	}
	renameParcel(side: Side, id: number, name: string | null) {
		this.#change((swap) => renameParcel(swap, side, id, name));
	}
	setLocked(side: Side, id: number, locked: boolean) {
		const type = locked ? 'locked' : 'unlocked';
		this.#change(
			(swap) => setLocked(swap, side, id, locked),
			(number) => ({ type, side, number }),
			side,
			id
		);
	}
	remove(side: Side, id: number) {
		const notification = (number: number): SwapNotification => ({ type: 'removed', side, number });
		this.#change((swap) => removeParcel(swap, side, id), notification, side, id);
	}
	move(side: Side, id: number, by: 1 | -1) {
		this.#change((swap) => {
			const at = swap[side].findIndex((parcel) => parcel.id === id);
			return moveParcel(swap, side, id, at + by);
		});
	}

	addWhole(side: Side, areas: readonly string[]) {
		this.#act('whole', side, 'addWhole', (swap) => [swap, side, areas]);
	}
	addShape(side: Side, parcel: number | null, shape: Shape) {
		this.#act('draw', side, 'addShape', (swap) => [swap, side, parcel, shape]);
	}
	removeShape(side: Side, parcel: number, shape: Shape) {
		this.#act('erase', side, 'removeShape', (swap) => [swap, side, parcel, shape]);
	}
	cut(side: Side, parcel: number, line: readonly StepPosition[]) {
		this.#act('cut', side, 'cut', (swap) => [swap, side, parcel, line]);
	}
	grow(side: Side, region: string, from: GrowFrom, targetSqKm: number) {
		this.#act('grow', side, 'grow', (swap) => [swap, side, region, from, targetSqKm]);
	}
	resize(side: Side, parcel: number, targetSqKm: number) {
		this.#act('resize', side, 'resize', (swap) => [swap, side, parcel, targetSqKm]);
	}
	makeEqual(side: Side, parcel: number) {
		this.#act('equal', side, 'makeEqual', (swap) => [swap, side, parcel]);
	}
	duplicate(side: Side, parcel: number) {
		this.#act('duplicate', side, 'duplicate', (swap) => [swap, side, parcel]);
	}

	/** Give up the act under way, and those that wait for it. */
	cancel() {
		this.#queue.clear();
		this.#engine.cancel();
	}

	/** Something beside the swap itself is to be said, or nothing more. */
	tell(notification: SwapNotification | null) {
		this.notification = notification;
	}

	#change(
		change: (swap: Swap) => Swap,
		notification: (number: number) => SwapNotification | null = () => null,
		side: Side = 'offers',
		id = 0
	) {
		this.#queue.add(() => {
			const changed = change(this.swap);
			const number = this.swap[side].findIndex((parcel) => parcel.id === id) + 1;
			if (changed !== this.swap) this.#put(changed, notification(number));
		});
	}

	#act<M extends ActMethod>(
		act: ActName,
		side: Side,
		method: M,
		args: (swap: Swap) => Parameters<SwapEngineApi[M]>
	) {
		this.#queue.add(async () => {
			this.progress = { done: 0, total: 0 };
			try {
				const outcome: Outcome = await this.#engine.call(method, args(this.swap), (done, total) => {
					this.progress = { done, total };
				});
				const notification = this.#said(act, side, outcome);
				// What came back is a copy, also where nothing was changed.
				if (outcome.changedSqKm > 0) this.#put(outcome.swap, notification);
				else this.notification = notification;
				if (outcome.parcel !== null && !outcome.problem) this.choose(outcome.parcel);
			} catch (error) {
				this.notification = failure(error);
			} finally {
				this.progress = null;
			}
		});
	}

	/** What came of an act. Drawing may have made another parcel than the one it was meant for. */
	#said(act: ActName, meant: Side, outcome: Outcome): SwapNotification {
		const { swap, parcel } = outcome;
		const side = (parcel !== null && sideOf(swap, parcel)) || meant;
		const isNew = act === 'draw' && parcel !== null && !findParcel(this.swap, parcel);
		return { type: 'act', act: isNew ? 'draw-new' : act, side, outcome };
	}

	#travel(step: typeof undo | typeof redo, type: 'undone' | 'redone') {
		const history = step(this.#history);
		if (history === this.#history) return;
		this.#history = history;
		this.notification = { type };
		this.#evaluate();
	}

	#put(swap: Swap, notification: SwapNotification | null) {
		this.#history = commit(this.#history, swap);
		this.notification = notification;
		this.#evaluate();
	}

	#evaluate() {
		const { swap } = this;
		const known = this.#results.get(swap);
		if (known) {
			this.#result = { swap, result: known };
			return;
		}
		if (this.#evaluating === swap) return;
		this.#evaluating = swap;
		this.#engine.call('evaluate', [swap]).then(
			(result) => {
				this.#results.set(swap, result);
				if (this.swap === swap) this.#result = { swap, result };
				if (this.#evaluating === swap) this.#evaluating = null;
			},
			(error: unknown) => {
				if (this.#evaluating !== swap) return;
				this.#evaluating = null;
				// Given up along with another act: the present swap is still to be known.
				if (error instanceof Cancelled) this.#evaluate();
				else this.notification = failure(error);
			}
		);
	}
}

function failure(error: unknown): SwapNotification {
	return { type: error instanceof Cancelled ? 'stopped' : 'failed' };
}

/** The side that a parcel of a swap is on. */
export function sideOf(swap: Swap, parcel: number): Side | null {
	return sides.find((side) => swap[side].some(({ id }) => id === parcel)) ?? null;
}
