import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import { formatFigure, type Display } from '../format-figure';
import type { Against, CompareItem } from '../../model/compare-item';

/** Words and figures in turn. */
export type Parts = readonly (string | Figure)[];

const mark = '\u0000';

/** A slot of a message, for the figure at this place of a list: no message holds it itself. */
export function slot(index: number): string {
	return `${mark}${index}${mark}`;
}

/** A message with its slots filled. */
export function filled(message: string, figures: readonly Figure[]): Parts {
	return message
		.split(mark)
		.map((text, at) => (at % 2 === 0 ? text : figures[Number(text)]!))
		.filter((part) => part !== '');
}

/** What is said of each against the first, sentence by sentence. */
export function comparisonSentences(
	all: readonly Against[],
	{ language }: Display
): readonly Parts[] {
	const locale = { locale: language };
	return all.map(({ large, small, times, ratio, share, difference }) => {
		const names = { large: large.name[language], small: small.name[language] };
		if (!difference)
			return filled(m.compare_words_same({ ...names, ratio: slot(0) }, locale), [ratio]);
		return filled(
			[
				m.compare_words_times({ ...names, times: slot(0) }, locale),
				m.compare_words_share({ ...names, share: slot(1) }, locale),
				m.compare_words_difference({ difference: slot(2) }, locale)
			].join(' '),
			[times, share, difference]
		);
	});
}

/** The areas themselves, in one sentence. */
export function areasSentence(items: readonly CompareItem[], { language }: Display): Parts {
	const list = items
		.map((item, index) =>
			m.compare_words_area({ name: item.name[language], area: slot(index) }, { locale: language })
		)
		.join('; ');
	return filled(
		m.compare_words_hold({ list }, { locale: language }),
		items.map(({ figure }) => figure)
	);
}

/** The same as plain text, to be copied. */
export function plainText(sentences: readonly Parts[], display: Display): string {
	return sentences
		.map((parts) =>
			parts.map((part) => (typeof part === 'string' ? part : formatFigure(part, display))).join('')
		)
		.join('\n');
}
