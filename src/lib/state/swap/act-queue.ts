/** Runs jobs one at a time, in the order in which they came. A job that fails does not stop the next. */
export class ActQueue {
	readonly #waiting: (() => void | Promise<void>)[] = [];
	#running = false;

	/** Run a job: at once where nothing else is under way. It must deal with its own errors. */
	add(job: () => void | Promise<void>) {
		this.#waiting.push(job);
		if (!this.#running) void this.#run();
	}

	/** Forget what has not begun yet. */
	clear() {
		this.#waiting.length = 0;
	}

	/** Forget the job that came last, where it has not begun yet. Returns whether there was one. */
	dropLast(): boolean {
		return this.#waiting.pop() !== undefined;
	}

	async #run() {
		this.#running = true;
		for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
			const done = job();
			if (done) await done.catch(() => {});
		}
		this.#running = false;
	}
}
