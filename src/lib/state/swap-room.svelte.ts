import { type Side, sides, type StepPosition, type Shape, type Swap } from '../model/swap';
import type { EngineFault } from '../model/engine-fault';
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
import { type EngineClient, EngineError } from './engine-client';
import { ActQueue } from './swap/act-queue';
import { ResultCache } from './swap/result-cache';
import { Work } from './swap/work.svelte';

export type Engine = Pick<EngineClient, 'call'>;

/** Methods of the engine that act on a swap. */
type ActMethod = {
	[M in keyof SwapEngineApi]: ReturnType<SwapEngineApi[M]> extends Outcome ? M : never;
}[keyof SwapEngineApi];

/**
 * The swap that is being composed: every act on it, what came of it, and the way back. Acts go one at
 * a time; the work is done in the engine's worker. A swap that cannot be evaluated does not stay: the
 * former one comes back. Where the figures are not those of the swap, they are either being worked out
 * or one can try again.
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
	/** How the work on it stands. */
	readonly work = new Work();
	notification = $state.raw<SwapNotification | null>(null);
	/** What is to be said of the present swap once it is known: it may not stay. */
	#toSay: SwapNotification | null = null;
	/** As it was when the figures of its present swap were last known. */
	#settled: History<Swap>;
	/** Gives up the call under way. */
	#turn: AbortController | null = null;
	/** The evaluation under way. */
	#evaluation: Promise<void> | null = null;
	/** Gives up the act that is being worked out, or waits for the evaluation under way. */
	#acting: AbortController | null = null;

	constructor(engine: Engine, preset: Swap) {
		this.#engine = engine;
		this.preset = preset;
		this.#history = $state.raw(startHistory(preset));
		this.#settled = this.#history;
	}

	get swap(): Swap {
		return this.#history.present;
	}
	/** What is known of the swap; while it is being worked out, what was known before. */
	get result(): SwapResult | null {
		return this.#shown?.result ?? null;
	}
	/** The swap that `result` is of. */
	get resultOf(): Swap | null {
		return this.#shown?.swap ?? null;
	}
	/** What was known before is of no use where nothing newer is on its way. */
	get #shown() {
		return this.work.state.is === 'failed' ? null : this.#result;
	}
	/** Whether `result` is that of the present swap. */
	get isCurrent(): boolean {
		return this.#result?.swap === this.#history.present;
	}
	/** Whether what is known of the present swap is still being worked out. */
	get isAwaited(): boolean {
		return !this.isCurrent && this.work.state.is !== 'failed';
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

	/** Work out what is known of the present swap: when the room opens, and where that failed. */
	start() {
		if (!this.isCurrent && !this.work.isBusy) this.#evaluate();
	}

	/** Resolves as soon as the present swap is not being evaluated any more, whatever came of it. */
	async settled(): Promise<void> {
		while (this.#evaluation) await this.#evaluation;
	}

	choose(parcel: number | null) {
		this.#chosen = parcel;
		const found = parcel === null ? null : findParcel(this.swap, parcel);
		if (found) this.newSide = found.side;
	}

	/** Take back the last act, also one that is still being worked out. */
	undo() {
		if (!this.#acting) return this.#queue.add(() => this.#travel(undo, 'undone'));
		if (!this.#queue.dropLast()) this.#dropAct();
		this.notification = { type: 'undone' };
	}
	redo() {
		this.#queue.add(() => this.#travel(redo, 'redone'));
	}

	/** Take over a whole swap, with what is to be said of it; the one before can be had back by undo. */
	open(swap: Swap, name: string | null = swap.name, remarks: readonly OpenRemark[] = []) {
		this.#queue.clear();
		this.#dropAct();
		this.#put(swap, { type: 'opened', name, remarks });
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
	/** `name`: of the parcel, where it is a new one. */
	addShape(side: Side, parcel: number | null, shape: Shape, name: string | null = null) {
		this.#act('draw', side, 'addShape', (swap) => [swap, side, parcel, shape], name);
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

	/** Give up what is under way, and what waits for it. */
	cancel() {
		if (this.work.isBusy) this.#goBack(() => ({ type: 'stopped' }));
	}

	/** Something beside the swap itself is to be said, or nothing more; what was still to be said of it before is not. */
	tell(notification: SwapNotification | null) {
		this.#toSay = null;
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
		args: (swap: Swap) => Parameters<SwapEngineApi[M]>,
		name: string | null = null
	) {
		this.#queue.add(async () => {
			const acting = (this.#acting = new AbortController());
			// Acts start from swaps that are known to be sound.
			this.start();
			await this.settled();
			const isOff = acting.signal.aborted || !this.isCurrent;
			const outcome = isOff ? null : await this.#ask(acting, method, args(this.swap));
			if (this.#acting === acting) this.#acting = null;
			if (!outcome || acting.signal.aborted) return;
			this.work.done();
			const notification = this.#said(act, side, outcome);
			// What came back is a copy, also where nothing was changed.
			if (outcome.changedSqKm > 0) this.#put(this.#named(outcome, name), notification);
			else this.notification = notification;
			if (outcome.parcel !== null && !outcome.problem) this.choose(outcome.parcel);
		});
	}

	/** The swap that an act led to, a parcel that it made with a name. */
	#named({ swap, parcel }: Outcome, name: string | null): Swap {
		const side = parcel !== null && name !== null && sideOf(swap, parcel);
		if (!side || findParcel(this.swap, parcel)) return swap;
		return renameParcel(swap, side, parcel, name);
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
		this.#toSay = null;
		this.notification = { type };
		this.#evaluate();
	}

	#put(swap: Swap, notification: SwapNotification | null) {
		this.#history = commit(this.#history, swap);
		this.notification = null;
		this.#toSay = notification;
		this.#evaluate();
	}

	#evaluate() {
		const { swap } = this;
		const known = this.#results.get(swap);
		if (known) {
			this.#supersede();
			return this.#know(swap, known);
		}
		const evaluation = this.#ask(new AbortController(), 'evaluate', [swap]).then((result) => {
			if (this.#evaluation === evaluation) this.#evaluation = null;
			if (!result || this.swap !== swap) return;
			this.#results.set(swap, result);
			this.#know(swap, result);
		});
		this.#evaluation = evaluation;
	}

	#know(swap: Swap, result: SwapResult) {
		this.#result = { swap, result };
		this.#settled = this.#history;
		this.work.done();
		if (this.#toSay) this.notification = this.#toSay;
		this.#toSay = null;
	}

	/** Call the engine, in the place of what was under way. Null: nothing came of it, and that is said. */
	async #ask<M extends keyof SwapEngineApi>(
		turn: AbortController,
		method: M,
		args: Parameters<SwapEngineApi[M]>
	): Promise<ReturnType<SwapEngineApi[M]> | null> {
		const { signal } = turn;
		this.#supersede();
		this.#turn = turn;
		this.work.begin();
		const onprogress = (done: number, total: number) => {
			if (!signal.aborted) this.work.progressed(done, total);
		};
		try {
			const answer = await this.#engine.call(method, args, { signal, onprogress });
			return signal.aborted ? null : answer;
		} catch (error) {
			if (!signal.aborted) this.#fail(error instanceof EngineError ? error.fault : 'broke-off');
			return null;
		}
	}

	#supersede() {
		this.#turn?.abort();
		this.#evaluation = null;
		this.work.done();
	}

	/** An evaluation that the act waits for goes on. */
	#dropAct() {
		if (this.#acting && this.#turn === this.#acting) this.#supersede();
		this.#acting?.abort();
		this.#acting = null;
	}

	#fail(fault: EngineFault) {
		this.#toSay = null;
		const said = (kept: boolean): SwapNotification => ({ type: 'failed', fault, kept });
		// Without an engine no swap has figures: this one is not to blame, and stays.
		if (fault !== 'missing') return this.#goBack(said);
		this.work.fail(this.isCurrent);
		this.notification = said(this.isCurrent);
	}

	/** Back to the last swap that has figures. */
	#goBack(said: (kept: boolean) => SwapNotification) {
		const isLeft = this.#history !== this.#settled;
		this.#queue.clear();
		this.#dropAct();
		this.#supersede();
		this.#toSay = null;
		this.#history = this.#settled;
		const known = this.#results.get(this.swap);
		if (known) this.#know(this.swap, known);
		this.work.fail(this.isCurrent);
		this.notification = said(this.isCurrent || isLeft);
		// The room may have been opened with the swap that is given up: the one before was never asked for.
		if (!this.isCurrent && isLeft) this.#evaluate();
	}
}

/** The side that a parcel of a swap is on. */
export function sideOf(swap: Swap, parcel: number): Side | null {
	return sides.find((side) => swap[side].some(({ id }) => id === parcel)) ?? null;
}
