import type { Claim, ClaimDoubt, Correction } from '../../model/claim';

/** The correction that says that what was guessed of a claim is right; null where nothing was. */
export function confirmed({ doubts, subject, date, expressions }: Claim): Correction | null {
	const asRead = expressions.map(() => null);
	const days = date.from === date.to ? { date: date.to } : { from: date.from, date: date.to };
	const says: Readonly<Record<ClaimDoubt, Correction>> = {
		'holder-by-pronoun': { holder: subject.holder },
		'holder-by-sentence-before': { holder: subject.holder },
		'holder-by-place': { holder: subject.holder },
		'place-by-sentence-before': { places: subject.places },
		'place-by-holder': { places: subject.places },
		'date-by-sentence-before': days,
		// Which day it was is what nobody read.
		'past-without-date': {},
		'number-by-blanks': { numbers: asRead },
		'holder-by-speaker': { holder: subject.holder },
		'what-unread': { what: subject.what },
		'unit-by-number-before': { units: asRead },
		'holder-by-little': { holder: subject.holder },
		'place-by-little': { places: subject.places },
		'date-by-little': days,
		'what-by-little': { what: subject.what },
		'number-by-little': { numbers: asRead },
		'place-by-part': { places: subject.places },
		'place-by-war': { places: subject.places },
		'what-otherwise': { what: subject.what },
		'holder-otherwise': { holder: subject.holder },
		'place-otherwise': { places: subject.places },
		'date-otherwise': days
	};
	const correction: Correction = Object.assign({}, ...doubts.map((doubt) => says[doubt]));
	return Object.keys(correction).length > 0 ? correction : null;
}
