import { m } from '$lib/paraglide/messages';
import type { Against, CompareItem } from '../../model/comparison';
import type { Language } from '../../model/text';
import { formatNumber } from '../format-figure';
import { say } from '../figure-words';
import { sentence, type SentencePart } from '../sentence';

/** What is said of each against the first, sentence by sentence. */
export function comparisonSentences(
	all: readonly Against[],
	language: Language
): readonly SentencePart[][] {
	const locale = { locale: language };
	return all.map(({ large, small, times, ratio, share, difference }) => {
		const names = { large: say(large.name, language), small: say(small.name, language) };
		return sentence((slot) =>
			difference
				? [
						m.compare_words_times({ ...names, times: slot(times) }, locale),
						m.compare_words_share({ ...names, share: slot(share) }, locale),
						m.compare_words_difference({ difference: slot(difference) }, locale)
					].join(' ')
				: m.compare_words_same({ ...names, ratio: slot(ratio) }, locale)
		);
	});
}

/** The areas themselves, in one sentence. */
export function areasSentence(items: readonly CompareItem[], language: Language): SentencePart[] {
	const locale = { locale: language };
	return sentence((slot) => {
		const areas = items.map(({ name, figure }) =>
			m.compare_words_area({ name: say(name, language), area: slot(figure) }, locale)
		);
		return m.compare_words_hold({ list: areas.join('; ') }, locale);
	});
}

/** How many times an inset enlarges. */
export function insetText(times: number, language: Language): string {
	return m.compare_inset(
		{ times: formatNumber(times, times < 3 ? 0.1 : 1, language) },
		{ locale: language }
	);
}
