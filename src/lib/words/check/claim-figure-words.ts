import { m } from '$lib/paraglide/messages';
import type { ClaimCode } from '../../model/figure-codes';
import { addFigureWords } from '../figure-words';
import type { Messages } from '../say';
import { addSeriesWords } from '../series-words';

const words: Messages<ClaimCode> = {
	'text-says': m.figure_text_says,
	converted: m.figure_converted,
	'held-by': m.figure_held_by,
	'of-UA': m.holder_of_UA,
	'of-RU': m.holder_of_RU,
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
	'size-land': m.reading_size_land,
	'ground-alike': m.reading_ground_alike,
	'ground-too': m.reading_ground_too,
	'mixed-bases': m.reading_mixed_bases,
	'only-land': m.reading_only_land,
	'leaving-out': m.reading_leaving_out,
	'of-official-area': m.reading_of_official,
	'of-measured-area': m.reading_of_measured,
	'of-measured-land': m.reading_of_measured_land,
	'unlike-water': m.reading_unlike_water,
	'unlike-regions': m.reading_unlike_regions,
	'unlike-bases': m.reading_unlike_bases,
	'with-sea-margin': m.reading_with_sea_margin,
	'held-in-all': m.reading_held_in_all,
	'reach-of-method': m.figure_reach_of_method,
	'reach-note': m.figure_reach_note,
	'rate-note': m.figure_rate_note
};

addFigureWords(words);
addSeriesWords();
