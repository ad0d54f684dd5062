import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import { type Display, formatQuantity } from '../format-figure';
import { holderOf } from '../names';
import { sideName } from '../side-name';
import { writtenDay } from '../time-words';

/** The daily values that a picture through time shows: days from 1 January 1970, areas in km². */
interface Shown {
	readonly mapMaker: string;
	readonly span: { readonly from: number; readonly to: number };
	readonly held: { readonly from: number; readonly values: readonly (number | null)[] };
}

/** What a picture of the smaller side through time says. */
export function timeWords(dossier: Dossier, { mapMaker, span, held }: Shown, display: Display) {
	const { language } = display;
	const locale = { locale: language };
	const { place, holder } = sideName(dossier, 'offered', language);
	const title = m.time_chart_offered({ place, holderOf: holderOf(holder, language) }, locale);
	const area = (value: number) => formatQuantity(value, 'km2', 1, display);
	const known = held.values
		.slice(Math.max(0, span.from - held.from), span.to - held.from + 1)
		.filter((value) => value !== null);
	const [from, to] = [writtenDay(span.from, language), writtenDay(span.to, language)];
	return {
		...{ title, holder, area },
		alt: m.picture_time_alt(
			{
				...{ title, from, to, last: area(known.at(-1) ?? 0) },
				...{ least: area(Math.min(...known)), most: area(Math.max(...known)) }
			},
			locale
		),
		notes: [m.picture_series({ mapMaker }, locale), `Salient, ${from} – ${to}.`],
		key: {
			held: m.time_key_held({}, locale),
			both: m.time_key_both({}, locale),
			published: m.time_key_published({}, locale)
		}
	};
}
