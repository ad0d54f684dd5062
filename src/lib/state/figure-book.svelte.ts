import type { Figure } from '../model/figure';

/** The figures that a room works out while it is open: they join those of the dossier. */
export class FigureBook {
	#figures = $state.raw<Readonly<Record<string, Figure>>>({});
	#shown = $state.raw<readonly string[]>([]);

	get figures(): Readonly<Record<string, Figure>> {
		return this.#figures;
	}

	/** Ids of the figures that the room shows, its own or the dossier's: each needs its receipt on the page. */
	get shown(): readonly string[] {
		return this.#shown;
	}

	/** Replaces what the room had before. `also`: ids of figures of the dossier that it shows, too. */
	set(figures: readonly Figure[], also: readonly string[] = []) {
		this.#figures = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
		this.#shown = [...figures.map(({ id }) => id), ...also];
	}

	clear() {
		this.set([]);
	}
}
