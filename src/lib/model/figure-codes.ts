import type { Phrase, Wording } from './phrase';

/** What figures of the dossier are called. */
export type DossierCode =
	| 'measured-area'
	| 'published-area'
	| 'measured-total'
	| 'ground-held'
	| 'share-held'
	| 'share-of'
	| 'official-area'
	| 'outline-off'
	| 'land-only'
	| 'measured'
	| 'measured-with-waters'
	| 'measured-dry'
	| 'of-measured'
	| 'of-measured-dry'
	| 'shares-in-common'
	| 'ratio-reported'
	| 'ratio-measured';

/** What figures of a claim are called, and the readings that it is compared under. */
export type ClaimCode =
	| 'text-says'
	| 'converted'
	| 'held-by'
	| 'of-UA'
	| 'of-RU'
	| 'not-counting'
	| 'contested'
	| 'held-alone'
	| 'held-and-contested'
	| 'measured-in'
	| 'official-area-of'
	| 'measured-area-of'
	| 'measured-land-of'
	| 'units-converted'
	| 'as-multiple'
	| 'size-land'
	| 'ground-alike'
	| 'ground-too'
	| 'mixed-bases'
	| 'only-land'
	| 'leaving-out'
	| 'of-official-area'
	| 'of-measured-area'
	| 'of-measured-land'
	| 'unlike-water'
	| 'unlike-regions'
	| 'unlike-bases'
	| 'with-sea-margin'
	| 'held-in-all'
	| 'reach-of-method'
	| 'reach-note'
	| 'rate-note';

/** What figures of a swap are called, what they are shares of, and how they were measured. */
export type SwapCode =
	| 'offered'
	| 'asked'
	| 'offered-held'
	| 'asked-held'
	| 'parcel-offered'
	| 'parcel-asked'
	| 'difference'
	| 'offered-to-asked'
	| 'held-with-held'
	| 'asked-of-held'
	| 'all-held'
	| 'of-all-held'
	| 'asked-of-official'
	| 'line-before'
	| 'line-after'
	| 'line-change'
	| 'line-before-note'
	| 'line-after-note'
	| 'given'
	| 'left'
	| 'equal-choice'
	| 'cut-off';

/** What figures of a comparison are called, what they are shares of, and how they were measured. */
export type CompareCode =
	| 'compared-ratio'
	| 'compared-times'
	| 'compared-share'
	| 'compared-difference'
	| 'on-day'
	| 'drawn'
	| 'drawn-area'
	| 'drawn-layer'
	| 'drawn-note'
	| 'laid-area'
	| 'laid-layer'
	| 'laid-note'
	| 'outline'
	| 'covered'
	| 'covered-share'
	| 'share-of-shape'
	| 'outside'
	| 'held-by-UA'
	| 'held-by-RU'
	| 'enlarged'
	| 'enlarged-of'
	| 'enlarged-note'
	| 'world-area'
	| 'world-layer'
	| 'world-note'
	| 'world-note-off'
	| 'world-outline-near'
	| 'world-outline-larger'
	| 'world-outline-smaller'
	| 'sea';

/** What figures of the series are called, and published ones that are compared with it. */
export type SeriesCode =
	| 'series-held'
	| 'series-held-and-contested'
	| 'series-held-beyond'
	| 'series-change'
	| 'series-won-back'
	| 'published-held'
	| 'published-held-during'
	| 'published-peak'
	| 'published-change'
	| 'of-UA'
	| 'of-RU';

/** What figures of people's own files are called, and where they are from. */
export type OwnCode =
	| 'own-area'
	| 'own-share'
	| 'own-range'
	| 'own-range-share'
	| 'own-range-note'
	| 'own-everywhere'
	| 'own-outside'
	| 'own-region'
	| 'own-source'
	| 'own-note';

/** What figures of people's own ground are called in other rooms, and beside ours. */
export type TieCode =
	| 'own-thing'
	| 'own-part'
	| 'own-net-note'
	| 'own-near-note'
	| 'own-held-UA'
	| 'own-held-RU'
	| 'own-with-contested-UA'
	| 'own-with-contested-RU'
	| 'beside-everywhere'
	| 'beside-area'
	| 'beside-theirs'
	| 'beside-ours'
	| 'beside-both'
	| 'beside-only-theirs'
	| 'beside-only-ours'
	| 'beside-our-layer'
	| 'beside-our-note'
	| 'beside-layers';

export type FigureCode =
	DossierCode | ClaimCode | SwapCode | CompareCode | SeriesCode | OwnCode | TieCode;

/** What a figure is called: a name of the data, or a phrase of ours. */
export type FigureWording = Wording<FigureCode>;

/** A phrase about figures; the names in `slots` are those of its message. */
export function phrase(code: FigureCode, slots?: Phrase<FigureCode>['slots']): Phrase<FigureCode> {
	return slots ? { code, slots } : { code };
}
