import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import type { Core, DayText } from './core';

/** What the words of a time may mean as well: each is only a candidate beside the likelier one. */
export function othersOf({ day }: DayText, core: Core, told: Days | undefined): Core[] {
	const { from, to, unit, source } = core;
	const [year, month] = calendar.parts(day);
	const days = (one: Days): Core => ({ ...core, ...one });
	const others: Core[] = [];
	// In January “the year” may be the last one.
	if (source === 'relative' && unit === 'year' && to === day && month <= 2)
		others.push(days(calendar.yearDays(year - 1)));
	// “Last spring: 461 square kilometres in May”.
	if (core.bare) {
		if (told && calendar.parts(told.from)[0] !== calendar.parts(from)[0])
			others.push(after(core, told.from, day));
		others.push(back(core, 12));
	}
	// “Before February”: the eve of that month, or of the invasion in it.
	if (from <= en.invasionDay && en.invasionDay <= to && unit === 'month')
		others.push({ ...core, unit: 'stretch' });
	// “Last week”: the one of the calendar.
	if (unit === 'stretch' && to === day && from === calendar.plusDays(day, -7)) {
		const monday = calendar.plusDays(from, -((calendar.weekdayOf(from) + 6) % 7));
		others.push(days({ from: monday, to: calendar.plusDays(monday, 6) }));
	}
	// “At mid-June”: its middle.
	if (unit === 'stretch' && from.endsWith('-11') && to.endsWith('-20')) {
		const middle = calendar.plusDays(from, 4);
		others.push(days({ from: middle, to: middle }));
	}
	return others;
}

/** The next such time behind a day, where it is not after the article's. */
export function after(core: Core, anchor: string, day: string): Core {
	for (const years of [0, 1]) {
		const ago = calendar.parts(core.from)[0] - calendar.parts(anchor)[0] - years;
		const then = back(core, 12 * ago);
		if (then.from < anchor || then.from > day) continue;
		return core.unit === 'stretch' ? core : then;
	}
	return core;
}

function back(core: Core, months: number): Core {
	const next = calendar.minusMonths(calendar.plusDays(core.to, 1), months);
	return {
		...core,
		from: calendar.minusMonths(core.from, months),
		to: calendar.plusDays(next, -1)
	};
}
