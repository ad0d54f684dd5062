import { m } from '$lib/paraglide/messages';
import type { Against, CompareData, CompareItem } from '../../model/comparison';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import type { LonLat } from '../../model/map-overlay';
import { roundTo } from '../../model/precision';
import type { StepPosition } from '../../model/swap';
import { formatNumber } from '../format-figure';
import { say } from '../figure-words';
import { pluralForm } from '../plural-form';
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
						isNearlyOnce(times)
							? m.compare_words_near(names, locale)
							: m.compare_words_times({ ...names, times: slot(times) }, locale),
						m.compare_words_share({ ...names, share: slot(share) }, locale),
						m.compare_words_difference({ difference: slot(difference) }, locale)
					].join(' ')
				: m.compare_words_same({ ...names, ratio: slot(ratio) }, locale)
		);
	});
}

/** Whether a multiple would read as one: nobody says “1.0 times the size”. */
function isNearlyOnce({ value, precision }: Figure): boolean {
	return roundTo(value, Math.max(0.1, precision)) === 1;
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
	const text = formatNumber(times, times < 3 ? 0.1 : 1, language);
	return m.compare_inset({ times: text, form: pluralForm(text, language) }, { locale: language });
}

/** Near enough to a place to be called by it, in degrees. */
const same = 1e-4;

/** Where a shape on the map is, in words: its own place, a named one, or latitude and longitude. */
export function placeWords(
	at: StepPosition | null,
	centre: LonLat,
	turnDegrees: number,
	snaps: CompareData['snaps'],
	language: Language
): string {
	if (at === null && turnDegrees === 0) return m.compare_over_own({}, { locale: language });
	const named = snaps.find(
		(one) => Math.abs(one.at[0] - centre[0]) < same && Math.abs(one.at[1] - centre[1]) < same
	);
	return m.compare_over_at(
		{
			place: named?.name[language] ?? coordinateWords(centre, language),
			turn: String(turnDegrees)
		},
		{ locale: language }
	);
}

/** Latitude and longitude, to a hundredth of a degree. */
export function coordinateWords([lon, lat]: LonLat, language: Language): string {
	const degrees = (value: number) => formatNumber(Math.abs(value), 0.01, language);
	const [north, east] = [
		lat < 0 ? m.degrees_south : m.degrees_north,
		lon < 0 ? m.degrees_west : m.degrees_east
	];
	const located = { locale: language };
	return `${north({ degrees: degrees(lat) }, located)}, ${east({ degrees: degrees(lon) }, located)}`;
}
