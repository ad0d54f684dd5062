import type { DatedThings } from '../../dossier/dated-things';
import type { CompareThing } from '../../model/comparison';
import type { Figure } from '../../model/figure';

/** What was held on further drawn days, to compare: built here, when it is first asked for. */
export class DrawnThings {
	readonly #build: () => Promise<DatedThings>;
	#loading: Promise<void> | null = null;
	#things = $state.raw<ReadonlyMap<string, CompareThing>>(new Map());
	#figures = $state.raw<Readonly<Record<string, Figure>>>({});
	/** Whether it is known what there is, or that it could not be had. */
	settled = $state(false);

	constructor(build: () => Promise<DatedThings>) {
		this.#build = build;
	}

	/** The days, ISO, the last first; none before they are loaded. */
	get days(): readonly string[] {
		return [...new Set(this.all.map(({ day }) => day!))].sort().reverse();
	}
	get all(): readonly CompareThing[] {
		return [...this.#things.values()];
	}
	thing(id: string): CompareThing | undefined {
		return this.#things.get(id);
	}
	figure(id: string): Figure | undefined {
		return this.#figures[id];
	}

	/** What cannot be had is not there: links to it say so. Another call tries again. Never rejects. */
	load(): Promise<void> {
		return (this.#loading ??= this.#load());
	}

	async #load(): Promise<void> {
		try {
			const { things, figures } = await this.#build();
			this.#things = new Map(things.map((thing) => [thing.id, thing]));
			this.#figures = figures;
		} catch {
			this.#loading = null;
		}
		this.settled = true;
	}
}
