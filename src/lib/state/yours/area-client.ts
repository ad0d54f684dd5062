import { OwnGroundError } from '../../model/own-fault';
import type { AreaApi, AreaMessage, AreaRequest, AreaStart, MeasuredDay } from './area-protocol';

type AreaWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;
type Method = keyof AreaApi;
type Answer<M extends Method> = Awaited<ReturnType<AreaApi[M]>>;

/** How long a call that is given up may still keep the worker busy, in ms. */
export const patience = 600;

export interface AreaCall {
	readonly onprogress?: (done: number, total: number, what: string) => void;
	readonly onday?: (day: MeasuredDay) => void;
	/** Gives the call up. */
	readonly signal?: AbortSignal;
}

interface Waiting {
	readonly options: AreaCall;
	resolve(value: unknown): void;
	reject(reason: Error): void;
}

/**
 * The worker that reads people's files and holds what they say. It starts with the first call, and does
 * one after the other. One that does not stop when it should is ended, and with it what it held.
 */
export class AreaClient {
	readonly #start: AreaStart;
	readonly #launch: () => AreaWorker;
	readonly #onlost: () => void;
	#worker: AreaWorker | null = null;
	/** In the order in which they are done. */
	#calls = new Map<number, Waiting>();
	#next = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** `onlost` is told when what the worker held is gone. */
	constructor(
		start: AreaStart,
		onlost: () => void,
		launch: () => AreaWorker = () =>
			new Worker(new URL('./area-worker.ts', import.meta.url), { type: 'module' })
	) {
		this.#start = start;
		this.#onlost = onlost;
		this.#launch = launch;
	}

	/** Rejects with `OwnGroundError`. */
	call<M extends Method>(
		method: M,
		args: Parameters<AreaApi[M]>,
		options: AreaCall = {}
	): Promise<Answer<M>> {
		return new Promise<Answer<M>>((resolve, reject) => {
			if (options.signal?.aborted) return reject(new OwnGroundError({ code: 'cancelled' }));
			const id = this.#next++;
			this.#calls.set(id, { options, resolve: resolve as (value: unknown) => void, reject });
			options.signal?.addEventListener('abort', () => this.#giveUp(id), { once: true });
			try {
				this.#worker ??= this.#open();
				this.#worker.postMessage({ id, method, args } satisfies AreaRequest);
			} catch (error) {
				this.#fail('missing', String(error));
			}
		});
	}

	/** Ends the worker; calls that wait are given up. */
	close(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		this.#worker = null;
		const waiting = [...this.#calls.values()];
		this.#calls.clear();
		for (const { reject } of waiting) reject(new OwnGroundError({ code: 'cancelled' }));
	}

	#open(): AreaWorker {
		const worker = this.#launch();
		worker.onmessage = ({ data }: MessageEvent<AreaMessage>) => {
			if (worker === this.#worker) this.#hear(data);
		};
		worker.onerror = (event) => {
			if (worker === this.#worker) this.#fail('broke-off', event.message);
		};
		worker.postMessage(this.#start);
		return worker;
	}

	#hear(message: AreaMessage): void {
		const call = this.#calls.get(message.id);
		if (!call) return;
		switch (message.type) {
			case 'progress':
				return call.options.onprogress?.(message.done, message.total, message.what);
			case 'part':
				return call.options.onday?.(message.part);
			case 'done':
				this.#settle(message.id);
				return call.resolve(message.value);
			case 'failed':
				this.#settle(message.id);
				// Of a worker that could not load what it needs, the next call starts another.
				if (message.fault.code === 'missing') this.#fail('missing', 'no layers');
				return call.reject(new OwnGroundError(message.fault));
		}
	}

	#settle(id: number): void {
		this.#calls.delete(id);
		clearTimeout(this.#timer);
	}

	#giveUp(id: number): void {
		const call = this.#calls.get(id);
		if (!call) return;
		call.reject(new OwnGroundError({ code: 'cancelled' }));
		const [current] = this.#calls.keys();
		this.#worker?.postMessage({ cancel: id });
		if (id === current) this.#timer = setTimeout(() => this.#lose(), patience);
	}

	/** It works for nobody, and does not listen. */
	#lose(): void {
		this.close();
		this.#onlost();
	}

	#fail(code: 'missing' | 'broke-off', reason: string): void {
		const error = new OwnGroundError({ code }, reason);
		console.error(error);
		const waiting = [...this.#calls.values()];
		this.#calls.clear();
		this.close();
		for (const { reject } of waiting) reject(error);
		this.#onlost();
	}
}
