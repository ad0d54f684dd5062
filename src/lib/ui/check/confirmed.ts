import type { Claim, Correction } from '../../model/claim';

/** The correction that says that what was guessed of a claim is right; null where nothing was. */
export function confirmed({ doubts, subject, date }: Claim): Correction | null {
	const guessed = (slot: string) => doubts.some((doubt) => doubt.startsWith(`${slot}-by-`));
	const correction: Correction = {
		...(guessed('holder') ? { holder: subject.holder } : {}),
		...(guessed('place') ? { places: subject.places } : {}),
		...(guessed('date') ? { date: date.to } : {})
	};
	return Object.keys(correction).length > 0 ? correction : null;
}
