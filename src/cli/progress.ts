/** Where progress is shown: stderr, or something like it in a test. */
interface ProgressStream {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/** Work that ends sooner shows nothing. */
const patienceMs = 1000;
const intervalMs = 200;

/** One line on a terminal that says how far long work is; nothing elsewhere, and nothing for short work. */
export class Progress {
	readonly #stream: ProgressStream;
	readonly #now: () => number;
	#next: number;
	#isShown = false;

	constructor(stream: ProgressStream = process.stderr, now: () => number = Date.now) {
		this.#stream = stream;
		this.#now = now;
		this.#next = now() + patienceMs;
	}

	/** Shows a new state, unless the last one was shown a moment ago. */
	say(text: () => string): void {
		if (!this.#stream.isTTY || this.#now() < this.#next) return;
		this.#next = this.#now() + intervalMs;
		this.#isShown = true;
		this.#stream.write(`\r\x1b[K${text()}`);
	}

	/** Takes the line away again. */
	end(): void {
		if (this.#isShown) this.#stream.write('\r\x1b[K');
		this.#isShown = false;
	}
}
