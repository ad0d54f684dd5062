import { m } from '$lib/paraglide/messages';
import type { OwnCode } from '../../model/figure-codes';
import { languages } from '../../model/language';
import type { GroundMeaning } from '../../model/mapping';
import type { OwnMaker } from '../../model/own-layer';
import type { Localised } from '../../model/text';
import { groundMeaningText } from '../areas-text';
import { addFigureWords } from '../figure-words';
import type { Message, Messages } from '../say';

interface Made {
	readonly maker?: OwnMaker;
}

/** Of somebody's file, and of the example, whose lines are ours. */
function byMaker(reader: Message, example: Message): Message {
	return (slots: Made, located) =>
		(slots.maker === 'example' ? example : reader)(slots as never, located);
}

const note = byMaker(m.yours_figure_note, m.yours_example_note);

const words: Messages<OwnCode> = {
	'own-area': m.yours_figure_area,
	'own-share': m.yours_figure_share,
	'own-range': m.yours_figure_range,
	'own-range-share': m.yours_figure_range_share,
	'own-range-note': (slots: Made, located) =>
		m.yours_figure_range_note({ note: note(slots as never, located) }, located),
	'own-everywhere': m.yours_figure_everywhere,
	'own-outside': m.yours_result_outside,
	'own-region': m.yours_figure_region,
	'own-source': byMaker(m.yours_figure_source, m.yours_example_source),
	'own-note': note
};

addFigureWords(words);

/** What ground is taken for, in each language; null is unknown. */
export function meaningName(meaning: GroundMeaning | null): Localised {
	const entries = languages.map((language) => [language, groundMeaningText(meaning, language)]);
	return Object.fromEntries(entries) as Localised;
}
