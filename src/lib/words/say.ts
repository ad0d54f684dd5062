import { m } from '$lib/paraglide/messages';
import type {
	ClaimCode,
	CompareCode,
	DossierCode,
	FigureCode,
	FigureWording,
	SwapCode
} from '../model/figure-codes';
import type { Language } from '../model/language';
import { type Messages, sayFrom } from './say-from';

const ofDossier: Messages<DossierCode> = {
	'measured-area': m.figure_measured_area,
	'published-area': m.figure_published_area,
	'measured-total': m.figure_measured_total,
	'ground-held': m.figure_ground_held,
	'share-held': m.figure_share_held,
	'share-of': m.figure_share_of,
	'land-only': m.figure_land_only,
	measured: m.figure_measured,
	'measured-with-waters': m.figure_measured_with_waters,
	'shares-in-common': m.figure_shares_in_common,
	'ratio-reported': m.figure_ratio_reported,
	'ratio-measured': m.figure_ratio_measured
};

const ofClaims: Messages<ClaimCode> = {
	'text-says': m.figure_text_says,
	converted: m.figure_converted,
	'held-by': m.figure_held_by,
	'not-counting': m.figure_not_counting,
	contested: m.reading_contested,
	'held-alone': m.reading_held_alone,
	'held-and-contested': m.reading_held_and_contested,
	'measured-in': m.reading_measured_in,
	'official-area-of': m.reading_official_area,
	'measured-area-of': m.reading_measured_area,
	'measured-land-of': m.reading_measured_land,
	'units-converted': m.reading_units_converted,
	'as-multiple': m.reading_as_multiple,
	'ground-alike': m.reading_ground_alike,
	'mixed-bases': m.reading_mixed_bases
};

const ofSwaps: Messages<SwapCode> = {
	offered: m.figure_offered,
	asked: m.figure_asked,
	'offered-held': m.figure_offered_held,
	'asked-held': m.figure_asked_held,
	'parcel-offered': m.figure_parcel_offered,
	'parcel-asked': m.figure_parcel_asked,
	difference: m.figure_difference,
	'offered-to-asked': m.figure_offered_to_asked,
	'held-with-held': m.figure_held_with_held,
	'asked-of-held': m.figure_asked_of_held,
	'all-held': m.figure_all_held,
	'asked-of-official': m.figure_asked_of_official,
	'asked-of-measured': m.figure_asked_of_measured,
	'measured-whole': m.figure_measured_whole,
	'line-before': m.figure_line_before,
	'line-after': m.figure_line_after,
	'line-change': m.figure_line_change,
	'line-before-note': m.figure_line_before_note,
	'line-after-note': m.figure_line_after_note,
	given: m.figure_given,
	left: m.figure_left,
	'equal-choice': m.figure_equal_choice,
	'cut-off': m.figure_cut_off
};

type Located = { locale: Language };

const ofComparisons: Messages<CompareCode> = {
	'compared-ratio': m.compare_ratio_label,
	'compared-times': m.compare_times_label,
	'compared-share': m.compare_share_label,
	'compared-difference': m.compare_difference_label,
	drawn: m.compare_drawn_name,
	'drawn-area': m.compare_drawn_label,
	'drawn-layer': m.compare_drawn_layer,
	'drawn-note': m.compare_drawn_note,
	'laid-area': m.compare_over_area_label,
	'laid-layer': m.compare_over_layer,
	'laid-note': m.compare_over_note,
	outline: m.compare_over_whole,
	covered: m.compare_over_cover_label,
	'covered-share': m.compare_over_cover_share,
	'share-of-shape': m.compare_over_shape_share,
	outside: m.compare_over_outside,
	'held-by-UA': (_, located: Located) =>
		m.compare_over_held({ holder: m.holder_UA({}, located) }, located),
	'held-by-RU': (_, located: Located) =>
		m.compare_over_held({ holder: m.holder_RU({}, located) }, located),
	enlarged: m.compare_mercator_label,
	'enlarged-of': m.compare_mercator_of,
	'enlarged-note': m.compare_mercator_note
};

/** What figures are called, what shares are of, and how things are counted and measured. */
export const figureWords: Messages<FigureCode> = {
	...ofDossier,
	...ofClaims,
	...ofSwaps,
	...ofComparisons
};

/** What a figure is called, or how it was counted, in words. */
export function say(wording: FigureWording, language: Language): string {
	return sayFrom(figureWords, wording, language);
}
