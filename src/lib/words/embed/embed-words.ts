import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import { say } from '../figure-words';
import { formatDate } from '../format-date';
import { type Display, formatFigure, withUnit } from '../format-figure';
import { kindWord, sourceName, speakerOf } from '../names';

/** Who says it, and when; of what we measured or worked out, that. */
export function figureSource({ kind, receipt, asOf }: Figure, language: Language): string {
	if (receipt.type === 'article' || receipt.type === 'published') {
		const speaker = speakerOf(receipt, language)?.text;
		return [speaker, sourceName(receipt, language)].filter(Boolean).join(', ');
	}
	if (receipt.type === 'reference') return receipt.source[language];
	const date = asOf && m.receipt_as_of({ date: formatDate(asOf, language) }, { locale: language });
	return [kindWord(kind, language), date].filter(Boolean).join('. ');
}

/** What a figure is, its number, and whose it is. */
export function figureLine(figure: Figure, display: Display): string {
	const { language } = display;
	return m.embed_figure(
		{
			label: say(figure.label, language),
			figure: formatFigure(figure, display),
			source: figureSource(figure, language)
		},
		{ locale: language }
	);
}

/** What is said where an embed was made with another number: that comes in the place of `{old}`. */
export function newerLine(figure: Figure, display: Display): string {
	const { language } = display;
	const { unit } = figure;
	const old = unit === 'percent' ? '{old}%' : withUnit('{old}', unit, language);
	return m.embed_newer_line(
		{ label: say(figure.label, language), old, now: formatFigure(figure, display) },
		{ locale: language }
	);
}
