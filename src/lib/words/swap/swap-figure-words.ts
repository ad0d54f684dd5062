import { m } from '$lib/paraglide/messages';
import type { SwapCode } from '../../model/figure-codes';
import { addFigureWords } from '../figure-words';
import type { Messages } from '../say';

const words: Messages<SwapCode> = {
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
	'of-all-held': m.figure_of_all_held,
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

addFigureWords(words);
