import type { CompareThing } from '../../model/comparison';
import type { Figure } from '../../model/figure';

/** Ground of the reader's own files, to compare: what ties it to the room adds it. */
export class OwnThings {
	#things = $state.raw<ReadonlyMap<string, CompareThing>>(new Map());
	#figures = $state.raw<Readonly<Record<string, Figure>>>({});

	thing(id: string): CompareThing | undefined {
		return this.#things.get(id);
	}
	figure(id: string): Figure | undefined {
		return this.#figures[id];
	}

	add(things: readonly CompareThing[], figures: readonly Figure[]): void {
		this.#things = new Map([...this.#things, ...things.map((thing) => [thing.id, thing] as const)]);
		const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
		this.#figures = { ...this.#figures, ...byId };
	}
}
