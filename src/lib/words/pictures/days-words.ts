import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import type { Localised } from '../../model/text';
import { formatDate } from '../format-date';
import { type Display, formatFigure } from '../format-figure';
import { holderOf } from '../names';
import { sideName } from '../side-name';
import { dataNote } from './picture-notes';

/** What a picture of many days shows: ISO days, and by day how much was held; null: nothing. */
interface Shown {
	readonly days: readonly string[];
	readonly areas: Readonly<Record<string, Figure | null>>;
	readonly place: Localised;
}

/** What a picture of many days says. */
export function daysWords(dossier: Dossier, { days, areas, place }: Shown, display: Display) {
	const { language } = display;
	const locale = { locale: language };
	const side = sideName(dossier, 'offered', language);
	const named = { place: side.place, holderOf: holderOf(side.holder, language) };
	const title = m.days_title({ ...named, count: days.length }, locale);
	const panels = days.map((day) => {
		const figure = areas[day] ?? null;
		return {
			date: formatDate(day, language),
			area: figure ? formatFigure(figure, display) : m.time_nothing_held({}, locale)
		};
	});
	const written = panels.map((panel) => m.picture_panel(panel, locale)).join('; ');
	return {
		...{ title, panels, holder: side.holder, place: place[language] },
		alt: m.picture_days_alt({ title, panels: written }, locale),
		notes: [m.days_note({}, locale), dataNote(dossier, [], language)],
		key: {
			held: m.region_held_by(named, locale),
			contested: m.key_contested({}, locale)
		}
	};
}
