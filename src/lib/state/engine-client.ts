import type { SideHolders } from '../model/swap';
import type { EngineMessage, EngineRequest, EngineStart, SwapEngineApi } from '../swap/engine-api';

type Method = keyof SwapEngineApi;
type Answer<M extends Method> = ReturnType<SwapEngineApi[M]>;

interface Waiting {
	resolve(value: unknown): void;
	reject(reason: Error): void;
	onprogress?: (done: number, total: number) => void;
}

/** Thrown by calls that were given up. */
export class Cancelled extends Error {
	constructor() {
		super('given up');
		this.name = 'Cancelled';
	}
}

/**
 * The swap engine in its worker. The worker starts with the first call; `cancel` ends whatever it is
 * at, and the next call starts it anew. A call that fails says why in its error's message.
 */
export class EngineClient {
	readonly #start: EngineStart;
	#worker: Worker | null = null;
	readonly #waiting = new Map<number, Waiting>();
	#next = 0;

	/** @param base address prefix of the site, without a slash at the end */
	constructor(base: string, holders: SideHolders) {
		this.#start = { base, holders };
	}

	call<M extends Method>(
		method: M,
		args: Parameters<SwapEngineApi[M]>,
		onprogress?: (done: number, total: number) => void
	): Promise<Answer<M>> {
		const worker = (this.#worker ??= this.#launch());
		const id = this.#next++;
		return new Promise<Answer<M>>((resolve, reject) => {
			const settle = resolve as (value: unknown) => void;
			this.#waiting.set(id, { resolve: settle, reject, ...(onprogress && { onprogress }) });
			const request: EngineRequest = { id, method, args };
			worker.postMessage(request);
		});
	}

	/** Give up all calls under way. */
	cancel() {
		this.#fail(new Cancelled());
	}

	#launch(): Worker {
		const worker = new Worker(new URL('../swap/engine-worker.ts', import.meta.url), {
			type: 'module'
		});
		worker.onmessage = ({ data }: MessageEvent<EngineMessage>) => this.#hear(data);
		worker.onerror = () => this.#fail(new Error('the engine could not be started'));
		worker.postMessage(this.#start);
		return worker;
	}

	#hear(message: EngineMessage) {
		const waiting = this.#waiting.get(message.id);
		if (!waiting) return;
		if (message.type === 'progress') {
			waiting.onprogress?.(message.done, message.total);
			return;
		}
		this.#waiting.delete(message.id);
		if (message.type === 'done') waiting.resolve(message.value);
		else waiting.reject(new Error(message.reason));
	}

	#fail(reason: Error) {
		this.#worker?.terminate();
		this.#worker = null;
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of waiting) reject(reason);
	}
}
