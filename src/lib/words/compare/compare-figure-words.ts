import { m } from '$lib/paraglide/messages';
import type { CompareCode } from '../../model/figure-codes';
import type { Language } from '../../model/language';
import { addFigureWords } from '../figure-words';
import { formatDate } from '../format-date';
import type { Messages } from '../say';

type Located = { locale: Language };

const words: Messages<CompareCode> = {
	'compared-ratio': m.compare_ratio_label,
	'compared-times': m.compare_times_label,
	'compared-share': m.compare_share_label,
	'compared-difference': m.compare_difference_label,
	'on-day': ({ name, day }: { name: string; day: string }, located: Located) =>
		m.compare_on_day({ name, date: formatDate(day, located.locale) }, located),
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
		m.compare_over_held({ holderOf: m.holder_of_UA({}, located) }, located),
	'held-by-RU': (_, located: Located) =>
		m.compare_over_held({ holderOf: m.holder_of_RU({}, located) }, located),
	enlarged: m.compare_mercator_label,
	'enlarged-of': m.compare_mercator_of,
	'enlarged-note': m.compare_mercator_note,
	'world-area': m.world_measured_label,
	'world-layer': m.world_measured_layer,
	'world-note': m.world_measured_note,
	'world-note-off': m.world_measured_note_off,
	'world-outline-near': m.world_outline_near,
	'world-outline-larger': m.world_outline_larger,
	'world-outline-smaller': m.world_outline_smaller,
	sea: m.world_cover_sea
};

addFigureWords(words);
