/** Vertices by key, the smallest first; a key may only become smaller while its vertex is in. */
export class Heap {
	readonly #keys: Float64Array;
	readonly #heap: Int32Array;
	readonly #place: Int32Array;
	#size = 0;

	/** @param keys read in place: set a vertex's key, then push it */
	constructor(keys: Float64Array) {
		this.#keys = keys;
		this.#heap = new Int32Array(keys.length);
		this.#place = new Int32Array(keys.length).fill(-1);
	}

	/** Puts a vertex in, or moves it up after its key became smaller. */
	push(vertex: number): void {
		let at = this.#place[vertex]!;
		if (at === -1) at = this.#size++;
		const key = this.#keys[vertex]!;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = this.#heap[parent]!;
			if (this.#keys[above]! <= key) break;
			this.#heap[at] = above;
			this.#place[above] = at;
			at = parent;
		}
		this.#heap[at] = vertex;
		this.#place[vertex] = at;
	}

	/** Takes the vertex with the smallest key out; −1 when there is none. */
	pop(): number {
		if (this.#size === 0) return -1;
		const top = this.#heap[0]!;
		this.#place[top] = -1;
		const last = this.#heap[--this.#size]!;
		if (this.#size > 0) this.#sink(last);
		return top;
	}

	#sink(vertex: number): void {
		const key = this.#keys[vertex]!;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= this.#size) break;
			const right = child + 1;
			if (right < this.#size && this.#keys[this.#heap[right]!]! < this.#keys[this.#heap[child]!]!) {
				child = right;
			}
			const below = this.#heap[child]!;
			if (this.#keys[below]! >= key) break;
			this.#heap[at] = below;
			this.#place[below] = at;
			at = child;
		}
		this.#heap[at] = vertex;
		this.#place[vertex] = at;
	}
}
