import { m } from '$lib/paraglide/messages';
import type { OwnCode } from '../../model/figure-codes';
import { languages } from '../../model/language';
import type { GroundMeaning } from '../../model/mapping';
import type { Localised } from '../../model/text';
import { groundMeaningText } from '../areas-text';
import { addFigureWords } from '../figure-words';
import type { Messages } from '../say';

const words: Messages<OwnCode> = {
	'own-area': m.yours_figure_area,
	'own-share': m.yours_figure_share,
	'own-range': m.yours_figure_range,
	'own-range-share': m.yours_figure_range_share,
	'own-range-note': m.yours_figure_range_note,
	'own-everywhere': m.yours_figure_everywhere,
	'own-outside': m.yours_result_outside,
	'own-region': m.yours_figure_region,
	'own-source': m.yours_figure_source,
	'own-note': m.yours_figure_note
};

addFigureWords(words);

/** What ground is taken for, in each language; null is unknown. */
export function meaningName(meaning: GroundMeaning | null): Localised {
	const entries = languages.map((language) => [language, groundMeaningText(meaning, language)]);
	return Object.fromEntries(entries) as Localised;
}
