import type { Figure } from '../../model/figure';
import type { ClaimFacts } from '../../model/judgement';

/** The figures that a judgement makes, beside those of the facts. Their ids start with the claim's. */
export class MadeFigures {
	#made = new Map<string, Figure>();
	readonly #worked = new Map<string, unknown>();

	constructor(
		readonly facts: ClaimFacts,
		readonly claimId: string
	) {}

	/** An id for a figure of this judgement. */
	id(name: string): string {
		return `${this.claimId}-${name}`;
	}

	/** The same book for a part of the claim: whatever is made for it has ids of its own. */
	part(name: string): MadeFigures {
		const part = new MadeFigures(this.facts, this.id(name));
		part.#made = this.#made;
		return part;
	}

	/** Keep a figure; one that the facts have, or that was made before, stays as it is. */
	keep(figure: Figure): Figure {
		const known = this.find(figure.id);
		if (known) return known;
		this.#made.set(figure.id, figure);
		return figure;
	}

	find(id: string | null): Figure | null {
		if (id === null) return null;
		return this.#made.get(id) ?? this.#shipped(id);
	}

	/** What `work` gives, done once per judgement for each `key`. */
	once<T>(key: string, work: () => T): T {
		if (!this.#worked.has(key)) this.#worked.set(key, work());
		return this.#worked.get(key) as T;
	}

	#shipped(id: string): Figure | null {
		const { figures } = this.facts;
		return Object.hasOwn(figures, id) ? figures[id]! : null;
	}

	/** Those of the made figures that `ids` name, with all that they are derived from. */
	used(ids: Iterable<string>): Record<string, Figure> {
		const used = new Map<string, Figure>();
		const take = (id: string) => {
			const figure = this.#made.get(id);
			if (!figure || used.has(id)) return;
			used.set(id, figure);
			if (figure.receipt.type === 'derived') figure.receipt.inputs.forEach(take);
		};
		for (const id of ids) take(id);
		return Object.fromEntries(used);
	}
}
