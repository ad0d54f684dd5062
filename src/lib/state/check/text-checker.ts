import type { ClaimFacts, Judgement } from '../../model/judgement';
import type { CheckAnswer, CheckRequest, CheckStart } from './check-protocol';

/** What checking may take of a frame on the page's own thread, in ms. */
const frameShare = 8;

/** How long a character takes until one has been measured, in ms: on the safe side. */
const firstGuess = 0.001;

type TextCheck = Omit<CheckRequest, 'id'>;
type Read = (check: TextCheck, facts: ClaimFacts) => Judgement[];
type Done = (check: TextCheck, judgements: readonly Judgement[]) => void;

/**
 * Checks texts without holding up the page: short ones at once, long ones in a worker. Only the last
 * text that was asked for is answered. A browser that starts no worker checks all of them at once.
 */
export class TextChecker {
	readonly #facts: () => ClaimFacts;
	readonly #read: Read;
	readonly #done: Done;
	readonly #failed: () => void;
	readonly #launch: () => Worker;
	#worker: Worker | null = null;
	#canLaunch = true;
	#msPerCharacter = firstGuess;
	#last: { readonly id: number; readonly check: TextCheck } | null = null;
	#underWay: number | null = null;
	/** What the worker has sent. */
	#heard: readonly Judgement[] = [];
	#next = 0;

	constructor(
		facts: () => ClaimFacts,
		read: Read,
		done: Done,
		failed: () => void,
		launch: () => Worker = () =>
			new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
	) {
		this.#facts = facts;
		this.#read = read;
		this.#done = done;
		this.#failed = failed;
		this.#launch = launch;
	}

	/** Answers at once where that is quick, else as soon as the worker has. */
	check(check: TextCheck): void {
		this.#last = { id: this.#next++, check };
		if (!this.#canLaunch || check.text.length * this.#msPerCharacter < frameShare) this.#here();
		else if (this.#underWay === null) this.#send();
	}

	close(): void {
		this.#last = null;
		this.#underWay = null;
		this.#worker?.terminate();
		this.#worker = null;
	}

	#here(): void {
		const { check } = this.#last!;
		this.#last = null;
		const start = performance.now();
		let judgements: readonly Judgement[];
		try {
			judgements = check.text === '' ? [] : this.#read(check, this.#facts());
		} catch (error) {
			console.error(error);
			this.#failed();
			return;
		}
		// Of short texts, a clock without fine steps says nothing.
		if (check.text.length > 500)
			this.#msPerCharacter = (performance.now() - start) / check.text.length;
		this.#done(check, judgements);
	}

	/** One text at a time: what is typed meanwhile waits, and only the last of it is sent. */
	#send(): void {
		const { id, check } = this.#last!;
		const worker = (this.#worker ??= this.#start());
		if (!worker) return this.#here();
		this.#underWay = id;
		const request: CheckRequest = { id, ...check };
		worker.postMessage(request);
	}

	#start(): Worker | null {
		try {
			const worker = this.#launch();
			this.#heard = [];
			worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => this.#hear(data);
			worker.onerror = () => this.#giveUp();
			const start: CheckStart = { facts: this.#facts() };
			worker.postMessage(start);
			return worker;
		} catch {
			this.#canLaunch = false;
			return null;
		}
	}

	#hear(answer: CheckAnswer): void {
		this.#heard = [...this.#heard.slice(0, answer.from ?? 0), ...(answer.judgements ?? [])];
		if (answer.more) return;
		this.#underWay = null;
		if (!this.#last) return;
		const { id, check } = this.#last;
		if (answer.id !== id) return this.#send();
		this.#last = null;
		if (answer.judgements) this.#done(check, this.#heard);
		else this.#failed();
	}

	#giveUp(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#canLaunch = false;
		this.#underWay = null;
		if (this.#last) this.#here();
	}
}
