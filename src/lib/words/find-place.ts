import type { FoundPlace } from '../model/found-place';
import { NameFinder } from './find-name';

/** What was found, the best first; `near`: nothing is spelt so, these differ by one letter. */
export interface Findings {
	readonly places: readonly FoundPlace[];
	readonly near: boolean;
}

/** As many as a list can show without being searched itself. */
const most = 8;

/** Places of an index by any spelling, in any script, by their beginnings; a slip of one letter is found too. */
export class PlaceFinder {
	readonly #finder: NameFinder<FoundPlace>;

	constructor(index: readonly FoundPlace[]) {
		this.#finder = new NameFinder(index);
	}

	/** Nothing for a query without letters or digits. */
	find(query: string): Findings {
		const { found, near } = this.#finder.find(query, most);
		return { places: found, near };
	}
}
