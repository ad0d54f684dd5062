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

/**
 * The receipts of figures in a line each, for the foot of a printed page, numbered from 1: what each is,
 * and where it comes from. An address is spelled out once; later notes name the first that has it.
 */
export function noteLines(
	figures: readonly Figure[],
	find: FindFigure,
	display: Display
): readonly string[] {
	const first = new Map<string, number>();
	return figures.map((figure, index) => {
		const { receipt } = figure;
		const url = 'url' in receipt ? receipt.url : null;
		const at = url === null ? undefined : first.get(url);
		if (url !== null && at === undefined) first.set(url, index + 1);
		return noteLine(figure, find, display, at);
	});
}

/** `addressAt`: number of the note that has the same address already. */
function noteLine(
	figure: Figure,
	find: FindFigure,
	display: Display,
	addressAt: number | undefined
): string {
	const { language } = display;
	const what = `${formatFigure(figure, display)}: ${say(figure.label, language)}`;
	const date =
		figure.asOf &&
		m.receipt_as_of({ date: formatDate(figure.asOf, language) }, { locale: language });
	const parts = [...sourceOf(figure, find, display, addressAt), date]
		.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : []))
		.join(' ');
	return `${what}. ${parts}`;
}

function sourceOf(
	figure: Figure,
	find: FindFigure,
	display: Display,
	addressAt: number | undefined
): (string | null)[] {
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
			const address =
				addressAt === undefined ? url : m.notes_address_at({ note: addressAt }, locale);
			return [m.notes_said(slots, locale), address];
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
