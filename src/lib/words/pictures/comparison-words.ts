import { m } from '$lib/paraglide/messages';
import type { CompareItem } from '../../model/comparison';
import type { Dossier } from '../../model/dossier';
import { areasSentence } from '../compare/compare-sentences';
import { say } from '../figure-words';
import { formatDate } from '../format-date';
import { type Display, formatFigure } from '../format-figure';
import { plainText } from '../sentence';
import { writtenList } from '../written-list';

/** Titles name no more areas than these. */
const mostNamed = 3;

/** What a picture of areas at one scale says. */
export function comparisonWords(
	items: readonly CompareItem[],
	{ asOf, dataHash }: Pick<Dossier, 'asOf' | 'dataHash'>,
	display: Display
) {
	const { language } = display;
	const locale = { locale: language };
	const names = items.map(({ name }) => say(name, language));
	const title =
		names.length > mostNamed
			? m.picture_areas_title({ count: names.length }, locale)
			: m.picture_named_areas_title({ list: names.join('; ') }, locale);
	const held = items.flatMap(({ figure }) =>
		figure.receipt.type === 'measured' ? figure.asOf! : []
	);
	const days = [...new Set(held.length > 0 ? held : [asOf])]
		.sort()
		.map((day) => formatDate(day, language));
	const own = items.flatMap(({ figure: { receipt } }) =>
		receipt.type === 'outline' && 'code' in receipt.layer && receipt.layer.code === 'own-source'
			? say(receipt.layer, language)
			: []
	);
	const published = items.flatMap(({ figure: { receipt } }) =>
		receipt.type === 'reference' ? `${receipt.source[language]} (${receipt.note[language]})` : []
	);
	const sources = [...new Set(published)].join('; ');
	return {
		title,
		alt: `${title}. ${plainText(areasSentence(items, language), display)}`,
		notes: [
			m.compare_export_as_of({ date: writtenList(days, language) }, locale),
			m.compare_export_source({ hash: dataHash }, locale),
			...(sources === '' ? [] : [m.picture_reported({ sources }, locale)]),
			...new Set(own)
		],
		/** Of each item, in their order. */
		rows: items.map(({ letter, figure }, index) => ({
			letter,
			name: names[index]!,
			area: formatFigure(figure, display)
		}))
	};
}
