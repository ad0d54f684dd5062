/** How long a text has to stay the same before it is said, in ms. */
const quiet = 500;

/** What a screen reader is told of something that changes with every key: the last of it, after a while. */
export class Announcement {
	said = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Null: nothing new yet, and what waits is out of date. */
	say(text: string | null): void {
		this.stop();
		if (text !== null) this.#timer = setTimeout(() => (this.said = text), quiet);
	}

	/** What waits to be said is not said. */
	stop(): void {
		clearTimeout(this.#timer);
	}
}
