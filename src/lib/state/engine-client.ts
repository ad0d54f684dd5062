import { engineBudget, type EngineFault } from '../model/engine-fault';
import type {
	EngineMessage,
	EngineRequest,
	EngineStart,
	EngineStarted,
	SwapEngineApi
} from '../swap/engine-api';

type Method = keyof SwapEngineApi;
type Answer<M extends Method> = ReturnType<SwapEngineApi[M]>;
type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** How long is waited, in ms. */
export const engineLimits = {
	/** For an answer, or for the next sign of progress. */
	answer: engineBudget.answer,
	/** The same where nobody waits for it: a slow machine gets there too. */
	background: 30_000,
	/** For the worker to have loaded: slow connections take their time. */
	start: 30_000,
	/** For an answer that nobody wants any more: starting a worker anew takes about as long. */
	unwanted: 400
} as const;

export interface CallOptions {
	readonly onprogress?: (done: number, total: number) => void;
	/** Gives the call up. */
	readonly signal?: AbortSignal;
	/** Work in the background: it makes way for any other call, and is then done over again. */
	readonly yields?: boolean;
}

interface Call {
	readonly request: EngineRequest;
	readonly options: CallOptions;
	resolve(value: unknown): void;
	reject(reason: Error): void;
	/** What is to become of it if its time runs out. */
	fate: 'too-long' | 'forgotten' | 'again';
}

/** Thrown by calls that were given up. */
export class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

/** Thrown by calls that have no answer. Its message is for the console. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	readonly fault: EngineFault;

	constructor(fault: EngineFault, reason: string = fault) {
		super(reason);
		this.fault = fault;
	}
}

/**
 * The swap engine in its worker, which does one call at a time. The worker starts with the first call.
 * One that takes too long, breaks off or works for nobody is ended, and the next call starts another:
 * each call brings the whole recipe along, so nothing is lost with a worker but time.
 */
export class EngineClient {
	readonly #start: EngineStart;
	readonly #launch: () => EngineWorker;
	#worker: EngineWorker | null = null;
	#isReady = false;
	/** Whether nobody is there who would call again soon. */
	#isLeft = false;
	#current: Call | null = null;
	#waiting: Call[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When the current call began. */
	#begun = 0;
	#next = 0;

	constructor(
		start: EngineStart,
		launch: () => EngineWorker = () =>
			new Worker(new URL('../swap/engine-worker.ts', import.meta.url), { type: 'module' })
	) {
		this.#start = start;
		this.#launch = launch;
	}

	/** Rejects with `Cancelled` or `EngineError`. */
	call<M extends Method>(
		method: M,
		args: Parameters<SwapEngineApi[M]>,
		options: CallOptions = {}
	): Promise<Answer<M>> {
		this.#isLeft = false;
		return new Promise<Answer<M>>((resolve, reject) => {
			const request = { id: this.#next++, method, args };
			const settle = resolve as (value: unknown) => void;
			const call: Call = { request, options, resolve: settle, reject, fate: 'too-long' };
			options.signal?.addEventListener('abort', () => this.#giveUp(call), { once: true });
			this.#waiting.push(call);
			if (!options.yields && this.#current?.options.yields) this.#hurry('again');
			this.#proceed();
		});
	}

	/** Whoever calls is gone: the worker ends once it has done what it was asked for. */
	leave(): void {
		this.#isLeft = true;
		this.#proceed();
	}

	#giveUp(call: Call) {
		call.reject(new Cancelled());
		this.#waiting = this.#waiting.filter((one) => one !== call);
		if (call === this.#current) this.#hurry('forgotten');
	}

	/** The current call is in the way: it has only as much time left as starting anew would take. */
	#hurry(fate: Call['fate']) {
		if (!this.#current || this.#current.fate === 'forgotten') return;
		this.#current.fate = fate;
		this.#wait(Math.max(0, this.#begun + engineLimits.unwanted - performance.now()));
	}

	#proceed() {
		if (this.#current) return;
		if (this.#waiting.length === 0) return this.#isLeft ? this.#end() : undefined;
		if (!this.#worker) return this.#open();
		if (!this.#isReady) return;
		const call = this.#waiting.find(({ options }) => !options.yields) ?? this.#waiting[0]!;
		this.#waiting = this.#waiting.filter((one) => one !== call);
		this.#current = call;
		this.#begun = performance.now();
		this.#beginWait(call);
		try {
			this.#worker.postMessage(call.request);
		} catch (error) {
			this.#fail('broke-off', String(error));
		}
	}

	#open() {
		this.#isReady = false;
		this.#wait(engineLimits.start);
		try {
			const worker = (this.#worker = this.#launch());
			worker.onmessage = ({ data }: MessageEvent<EngineMessage | EngineStarted>) => {
				if (worker === this.#worker) this.#hear(data);
			};
			worker.onerror = (event) => {
				if (worker === this.#worker) this.#fail('broke-off', event.message);
			};
			worker.postMessage(this.#start);
		} catch (error) {
			this.#fail('missing', String(error));
		}
	}

	#hear(message: EngineMessage | EngineStarted) {
		switch (message.type) {
			case 'ready':
				this.#isReady = true;
				return this.#rest();
			case 'unready':
				return this.#fail('missing', message.reason);
			case 'progress':
				if (this.#current?.fate === 'too-long') this.#beginWait(this.#current);
				return this.#current?.options.onprogress?.(message.done, message.total);
			case 'done':
				this.#current?.resolve(message.value);
				return this.#rest();
			case 'failed':
				if (message.fault !== 'too-intricate') return this.#fail(message.fault, message.reason);
				this.#current?.reject(new EngineError(message.fault, message.reason));
				return this.#rest();
		}
	}

	#beginWait({ options }: Call) {
		this.#wait(options.yields ? engineLimits.background : engineLimits.answer);
	}

	#wait(ms: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#fail('too-long'), ms);
	}

	/** The worker has nothing to do: on with the next call. */
	#rest() {
		clearTimeout(this.#timer);
		this.#current = null;
		this.#proceed();
	}

	#end() {
		this.#worker?.terminate();
		this.#worker = null;
	}

	/** Ends the worker. Where it never was ready there is none to be had: nobody need wait for it. */
	#fail(fault: EngineFault, reason: string = fault) {
		const error = new EngineError(this.#isReady ? fault : 'missing', reason);
		if (error.fault !== 'too-long') console.error(error);
		this.#end();
		const failed = this.#current ? [this.#current] : this.#waiting.splice(0);
		for (const call of failed) {
			if (call.fate === 'again') this.#waiting.push(call);
			else call.reject(error);
			call.fate = 'too-long';
		}
		this.#rest();
	}
}
