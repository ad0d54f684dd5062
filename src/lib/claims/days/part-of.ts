import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Core } from './core';

/** A part of a month, a year or a season. */
export function partOf(core: Core, part: string): Core {
	if (part === 'last day') return { ...core, from: core.to, unit: 'day' };
	const [year, month] = calendar.parts(core.from);
	const last = calendar.parts(core.to)[2];
	const days = (from: string | null, to: string | null): Core => ({
		...core,
		from: from ?? core.from,
		to: to ?? core.to,
		unit: 'stretch'
	});
	const some = /^(\w+) days (\d+)$/.exec(part);
	if (some && core.unit !== 'day')
		return /^(first|opening)$/.test(some[1]!)
			? days(core.from, calendar.plusDays(core.from, Number(some[2]) - 1))
			: days(calendar.plusDays(core.to, 1 - Number(some[2])), core.to);
	if (core.unit === 'month') {
		if (part === 'first half') return days(core.from, calendar.dayOf(year, month, 15));
		if (part === 'second half') return days(calendar.dayOf(year, month, 16), core.to);
		if (part === 'mid' || part === 'middle')
			return days(calendar.dayOf(year, month, 11), calendar.dayOf(year, month, 20));
		if (/^(end|close|late)$/.test(part))
			return days(calendar.dayOf(year, month, 21), calendar.dayOf(year, month, last));
		if (/^(early|beginning|start)$/.test(part))
			return days(core.from, calendar.dayOf(year, month, 10));
		return core;
	}
	if (core.unit !== 'year') return core;
	const [which, noun] = part.split(' ').slice(-2);
	const final = /^(final|last|closing)$/.test(which ?? '') && (noun === 'half' ? 2 : 4);
	const nth = final || (en.ordinals.get(which === 'opening' ? 'first' : (which ?? '')) ?? 0);
	const monthsOf = (from: number, to: number) =>
		days(`${calendar.monthDays(year, from).from}`, calendar.monthDays(year, to).to);
	if (noun === 'half' && nth > 0 && nth < 3) return monthsOf(nth === 1 ? 1 : 7, nth === 1 ? 6 : 12);
	if (noun === 'quarter' && nth > 0 && nth < 5) return monthsOf(3 * nth - 2, 3 * nth);
	if (noun === 'months') {
		const [first, count] = part.split(' ');
		const months = en.smallNumbers.get(count ?? '') ?? Number(count);
		if (months >= 1 && months <= 12)
			return first === 'last' ? monthsOf(13 - months, 12) : monthsOf(1, months);
	}
	if (/^(early|beginning|start)$/.test(part)) return monthsOf(1, 3);
	if (/^(end|close|late)$/.test(part)) return monthsOf(10, 12);
	if (/^mid/.test(part)) return monthsOf(5, 8);
	return core;
}
