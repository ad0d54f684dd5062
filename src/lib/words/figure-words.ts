import { m } from '$lib/paraglide/messages';
import type { DossierCode, FigureCode, FigureWording } from '../model/figure-codes';
import type { Language } from '../model/language';
import { formatDays } from './format-date';
import { type Message, type Messages, sayWith } from './say';

const ofDossier: Messages<DossierCode> = {
	'measured-area': m.figure_measured_area,
	'published-area': m.figure_published_area,
	'measured-total': m.figure_measured_total,
	'ground-held': m.figure_ground_held,
	'share-held': m.figure_share_held,
	'share-of': m.figure_share_of,
	'official-area': m.figure_official_area,
	'outline-off': m.figure_outline_off,
	'land-only': m.figure_land_only,
	measured: m.figure_measured,
	'measured-with-waters': m.figure_measured_with_waters,
	'measured-dry': m.figure_measured_dry,
	'of-measured': m.figure_of_measured,
	'of-measured-dry': m.figure_of_measured_dry,
	'shares-in-common': m.figure_shares_in_common,
	'ratio-reported': m.figure_ratio_reported,
	'ratio-measured': m.figure_ratio_measured
};

const known: Partial<Messages<FigureCode>> = { ...ofDossier };

/** Adds the words of a room's figures, when the room is loaded: the first view has no room for them. */
export function addFigureWords(messages: Partial<Messages<FigureCode>>): void {
	Object.assign(known, messages);
}

/** The message of a code. Throws Error where its room has not added its words. */
export function figureMessage(code: FigureCode): Message {
	const message = known[code];
	if (!message) throw new Error(`The words of ${code} are not loaded`);
	return message;
}

/** What a figure is called, or how it was counted, in words. */
export function say(wording: FigureWording, language: Language): string {
	return sayWith(figureMessage, wording, language, {
		days: (from, to) => formatDays(from, to, language)
	});
}
