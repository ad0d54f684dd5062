import { m } from '$lib/paraglide/messages';
import type { Figure } from '../model/figure';
import type { FindFigure } from '../model/find-figure';
import type { Language } from '../model/language';
import { cleanText } from './evidence/clean-text';
import { say } from './figure-words';
import { formatDate } from './format-date';
import { type Display, formatFigure } from './format-figure';
import { capitalised } from './names';
import { fillFormula } from './sentence';

/** A figure's receipt in one line, for the foot of a printed page: what it is, and where it comes from. */
export function noteLine(figure: Figure, find: FindFigure, display: Display): string {
	const { language } = display;
	const what = `${formatFigure(figure, display)}: ${say(figure.label, language)}`;
	const date =
		figure.asOf &&
		m.receipt_as_of({ date: formatDate(figure.asOf, language) }, { locale: language });
	const parts = [...sourceOf(figure, find, display), date]
		.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : []))
		.join(' ');
	return `${what}. ${parts}`;
}

function sourceOf(figure: Figure, find: FindFigure, display: Display): (string | null)[] {
	const { language } = display;
	const { receipt, kind } = figure;
	const locale = { locale: language };
	switch (receipt.type) {
		case 'article':
		case 'published': {
			const { publisher, published, evidence, url } = receipt;
			const slots = {
				publisher: cleanText(publisher),
				date: formatDate(published, language),
				evidence: cleanText(evidence)
			};
			return [m.notes_said(slots, locale), url];
		}
		case 'reference':
			return [receipt.source[language], receipt.note[language], editionOf(receipt.edition)];
		case 'derived':
			return [
				`${fillFormula(receipt.formula, language, (index) => {
					const input = receipt.inputs[index];
					return input === undefined ? null : formatFigure(find(input), display);
				})} = ${formatFigure(figure, display)}`
			];
		case 'series':
			return [seriesSource(receipt.mapMaker, receipt.days, language)];
		case 'text':
			return [m.receipt_text_source_text({}, locale)];
		default:
			return [
				capitalised(
					(kind === 'measured' ? m.legend_measured : m.legend_derived)({}, locale),
					language
				)
			];
	}
}

function editionOf(edition: { readonly year: number; readonly address: string } | undefined) {
	return edition ? `${edition.year}, ${edition.address}` : null;
}

function seriesSource(mapMaker: string, days: readonly string[], language: Language): string {
	return `${mapMaker}, ${days.map((day) => formatDate(day, language)).join('; ')}`;
}
