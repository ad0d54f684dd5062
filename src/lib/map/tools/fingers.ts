/** Counts the fingers on the map, to tell drawing with one from pinching with two. */
export class Fingers {
	readonly #down = new Set<number>();
	/** True from the second finger on until all are lifted. */
	#pinching = false;

	get pinching(): boolean {
		return this.#pinching;
	}

	/** @returns whether this finger made it a pinch */
	add({ pointerId, pointerType }: PointerEvent): boolean {
		if (pointerType !== 'touch') return false;
		this.#down.add(pointerId);
		const begins = !this.#pinching && this.#down.size > 1;
		this.#pinching ||= begins;
		return begins;
	}

	remove({ pointerId }: PointerEvent): void {
		this.#down.delete(pointerId);
		if (this.#down.size === 0) this.#pinching = false;
	}
}
