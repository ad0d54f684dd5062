import { getLocale } from '$lib/paraglide/runtime';
import { m } from '$lib/paraglide/messages';
import { formatDate } from '../../lib/words/format-date';
import { clean, holding, table } from './as-text';
import type { MeasuredDays } from './measure-days';
import { roundedArea } from './rounded';

/** Days for people: a line for each, with the area of each holding. */
export function daysText(measured: MeasuredDays): string[] {
	const { days } = measured;
	const kinds = [...new Set(days.flatMap(({ groups }) => groups.map(holding)))];
	const rows = days.map(({ day, groups }) => [
		formatDate(day, getLocale()),
		...kinds.map((kind) => {
			const found = groups.find((group) => holding(group) === kind);
			return found ? roundedArea(found.areaSqKm) : '–';
		})
	]);
	const files = days.reduce((sum, day) => sum + day.files.length, 0);
	return [
		m.measure_days_title({ days: days.length, files }),
		...table(
			[['', ...kinds], ...rows],
			kinds.map((_, i) => i + 1)
		).map((line) => `  ${line}`),
		...daysNotes(measured).flatMap((note, i) => (i === 0 ? ['', note] : [note]))
	];
}

/** What has to be said of them, a line each: the preset, what lay on itself, which files were left out. */
export function daysNotes({ days, preset, skipped }: MeasuredDays): string[] {
	const overlap = Math.max(...days.map(({ overlapSqKm }) => overlapSqKm));
	return [
		...(preset === null ? [] : [`preset: ${m.measure_note_preset({ preset })}`]),
		...(overlap > 0
			? [`features-overlap: ${m.measure_days_overlap({ area: roundedArea(overlap) })}`]
			: []),
		...skipped.map(({ file, reason }) => `${clean(file)}: ${reason}`)
	];
}
