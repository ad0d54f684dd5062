import type { Claim } from '../../model/claim';
import type { MadeFigures } from './made-figures';
import { territoryOf, type Territory } from './places';

/** The ground that a claim's numbers are said of: all of its places together, or one of them. */
export interface Part {
	/** Id of the one place; null where all of them are meant together. */
	readonly place: string | null;
	/** The claim as one about this ground alone. */
	readonly claim: Claim;
	readonly territory: Territory;
	readonly book: MadeFigures;
}

/** One part, or one for each place where the numbers are said of each. */
export function partsOf(book: MadeFigures, claim: Claim, territory: Territory): readonly Part[] {
	const { subject } = claim;
	const places = [...new Set(subject.places)].filter((id) => !subject.without.includes(id));
	if (!subject.each || places.length < 2) return [{ place: null, claim, territory, book }];
	return places.map((place) => ({
		place,
		claim: { ...claim, subject: { ...subject, places: [place] } },
		territory: territoryOf(book.facts, [place], subject.without),
		book: book.part(place)
	}));
}
