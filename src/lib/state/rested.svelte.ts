/**
 * A value that follows another once that has come to rest, for what takes too long to follow every move of
 * a hand. Where the other is null, it is null at once. To be made within a component, or an effect.
 */
export class Rested<T> {
	readonly #read: () => T | null;
	#value: T | null = $state.raw(null);

	/** `rest`: how long the other has to stay what it is, in ms. */
	constructor(read: () => T | null, rest: number) {
		this.#read = read;
		this.#value = read();
		$effect(() => {
			const next = read();
			const timer = setTimeout(() => (this.#value = next), next === null ? 0 : rest);
			return () => clearTimeout(timer);
		});
	}

	get value(): T | null {
		return this.#read() === null ? null : this.#value;
	}

	/** Whether the other is on its way. */
	get isBehind(): boolean {
		return this.#value !== this.#read();
	}
}
