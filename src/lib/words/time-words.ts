import { dayAt } from '../model/calendar-day';
import type { Language } from '../model/language';
import { formatDate } from './format-date';

/** A day, counted from 1 January 1970, in words. */
export function writtenDay(day: number, language: Language): string {
	return formatDate(dayAt(day), language);
}

/** The name under a tick of the axis: of a first of January its year, else month and year in figures. */
export function tickName(day: string): string {
	const [year = '', month = ''] = day.split('-');
	return month === '01' ? year : `${month}.${year}`;
}
