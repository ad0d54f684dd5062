import * as calendar from './calendar';
import type { Days } from './calendar';
import type { TokenRun } from './token-run';

/** The last such day of the year that is not after another; the day itself where there is none (29 February). */
export function sameYear(from: string, to: string): string {
	const [year] = calendar.parts(to);
	const [, month, date] = calendar.parts(from);
	const there = calendar.dayOf(year, month, date);
	if (there !== null && there <= to) return there;
	return from <= to ? from : (calendar.dayOf(year - 1, month, date) ?? to);
}

/** “the first half of 2024”: which half stands before a time; null where none does. */
export function halfBefore(sentence: TokenRun, start: number): 1 | 2 | null {
	const at = sentence.word(start) === 'of' ? start - 1 : start;
	if (sentence.word(at) !== 'half' && sentence.word(at - 1) !== 'half') return null;
	const half = sentence.word(at) === 'half' ? at : at - 1;
	const which = sentence.word(half - 1);
	return which === 'first' ? 1 : which === 'second' ? 2 : null;
}

export function isYearLong({ from, to }: Days): boolean {
	return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

export function halfOf({ from }: Days, half: 1 | 2): Days {
	const year = from.slice(0, 4);
	return half === 1
		? { from, to: `${year}-06-30` }
		: { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** “before 24 February 2022”: how it was until then. */
export function dayBefore({ from }: Days): Days {
	const day = calendar.plusDays(from, -1);
	return { from: day, to: day };
}
