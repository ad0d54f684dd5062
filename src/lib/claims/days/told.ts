import * as en from '../lexicon/days-en';
import * as calendar from './calendar';
import type { Days } from './calendar';
import { numberAt, wordAt, yearAt, type Core, type DayText } from './core';

/**
 * A time that is told by the one told before: “in the same months of 2024”, “the half-year before”, “the
 * previous four weeks”, “in the following week”, “in the first (half)”, “in that time”. Null where none begins at a token, or
 * nothing was told.
 */
export function toldAt(text: DayText, at: number): Core | null {
	const told = text.stretch;
	if (!told) return null;
	return (
		same(text, at, told) ??
		stretchBefore(text, at, told) ??
		oneBefore(text, /^(a|one)$/.test(wordAt(text, at)) ? at + 1 : at, told) ??
		otherPart(text, at, told)
	);
}

const core = (days: Days | null, end: number): Core | null =>
	days && { ...days, end, source: 'relative', unit: 'stretch' };

/** “in the same period (of 2024, last year, a year earlier)”, “over that time”. */
function same(text: DayText, at: number, told: Days): Core | null {
	const word = wordAt(text, at);
	if (word !== 'same' && !(word === 'that' && /^(in|over|during)$/.test(wordAt(text, at - 1))))
		return null;
	const counts = numberAt(text, at + 1) !== null || en.smallNumbers.has(wordAt(text, at + 1));
	const noun = at + (counts ? 2 : 1);
	if (!en.periodNouns.has(wordAt(text, noun).replace(/s$/, ''))) return null;
	let next = noun + 1;
	if (/^(of|in|during|for)$/.test(wordAt(text, next))) next++;
	const year = yearAt(text, next);
	if (year !== null) return core(inYear(told, year), next + 1);
	const [one, two, three] = [0, 1, 2].map((i) => wordAt(text, next + i));
	const [thisYear] = calendar.parts(text.day);
	if (/^(last|this)$/.test(one!) && two === 'year')
		return core(inYear(told, thisYear - Number(one === 'last')), next + 2);
	const toldYear = calendar.parts(told.to)[0];
	if (/^(the|a)$/.test(one!) && two === 'year' && /^(before|earlier|ago)$/.test(three!))
		return core(inYear(told, toldYear - 1), next + 3);
	return word === 'same' && wordAt(text, noun) === 'time' && wordAt(text, at - 2) === 'at'
		? null
		: core(told, noun + 1);
}

/** The same days of another year: the one that they end in is given. */
function inYear({ from, to }: Days, year: number): Days | null {
	const months = 12 * (calendar.parts(to)[0] - year);
	const next = calendar.plusDays(to, 1);
	return months <= 0
		? null
		: {
				from: calendar.minusMonths(from, months),
				to: calendar.plusDays(calendar.minusMonths(next, months), -1)
			};
}

/** “in the four weeks before”, “the previous four (weeks)”: as long as it says, up to the time told before. */
function stretchBefore(text: DayText, at: number, told: Days): Core | null {
	const led = /^(previous|preceding)$/.test(wordAt(text, at));
	const first = led ? at + 1 : at;
	const count = numberAt(text, first) ?? en.smallNumbers.get(wordAt(text, first));
	if (count === undefined || count > 60 || wordAt(text, at - 1) !== 'the') return null;
	const unit = wordAt(text, first + 1).replace(/s$/, '');
	const days = en.unitDays.get(unit);
	const to = calendar.plusDays(told.from, -1);
	if (days === undefined)
		return led && isEnd(text, first + 1) ? core({ from: before(told), to }, first + 1) : null;
	if (!led && !/^(before|earlier)$/.test(wordAt(text, first + 2))) return null;
	const that = !led && /^(that|then)$/.test(wordAt(text, first + 3)) ? 1 : 0;
	if (!led && !isEnd(text, first + 3 + that)) return null;
	const months = /^(month|year)$/.test(unit) ? count * (unit === 'year' ? 12 : 1) : 0;
	const from =
		months > 0
			? calendar.minusMonths(told.from, months)
			: calendar.plusDays(told.from, -days * count);
	return core({ from, to }, first + (led ? 2 : 3 + that));
}

/** “the half-year before”, “the previous quarter”: where a time as long was told. */
function oneBefore(text: DayText, at: number, told: Days): Core | null {
	const led = /^(following|next|previous|preceding)$/.test(wordAt(text, at));
	const noun = led ? at + 1 : at;
	const next = /^(following|next|after)$/.test(wordAt(text, led ? at : noun + 1));
	const lengths = en.unitLengths.get(wordAt(text, noun));
	const article = wordAt(text, at - 1);
	const behind = /^(before|earlier|after)$/.test(wordAt(text, noun + 1));
	if (!lengths || !(article === 'the' || (behind && /^(a|one)$/.test(article)))) return null;
	if (!led && !(behind && isEnd(text, noun + 2))) return null;
	const length = daysIn(told);
	if (length < lengths[0] || length > lengths[1]) return null;
	const one = next
		? rightAfter(told)
		: { from: before(told), to: calendar.plusDays(told.from, -1) };
	return core(one, noun + (led ? 1 : 2));
}

/** “… in the second half of 2024 and 640 in the first”. */
function otherPart(text: DayText, at: number, told: Days): Core | null {
	const nth = en.ordinals.get(wordAt(text, at));
	if (nth === undefined || wordAt(text, at - 1) !== 'the' || !isEnd(text, at + 1)) return null;
	if (!/^(in|during|for|of|over)$/.test(wordAt(text, at - 2))) return null;
	const months = Math.round(daysIn(told) / 30.4);
	const isPart =
		(months === 3 || months === 6) && (calendar.parts(told.from)[1] - 1) % months === 0;
	if (!isPart || nth * months > 12) return null;
	const [year] = calendar.parts(told.from);
	return core(
		{
			from: calendar.monthDays(year, (nth - 1) * months + 1).from,
			to: calendar.monthDays(year, nth * months).to
		},
		at + 1
	);
}

/** A time as long, right behind another one. */
function rightAfter({ from, to }: Days): Days {
	const first = calendar.plusDays(to, 1);
	const months = Math.round(daysIn({ from, to }) / 30.4);
	const isMonths = from.endsWith('-01') && first.endsWith('-01');
	const end = isMonths
		? calendar.minusMonths(first, -months)
		: calendar.plusDays(first, daysIn({ from, to }));
	return { from: first, to: calendar.plusDays(end, -1) };
}

/** When a time as long, right before another one, began. */
function before({ from, to }: Days): string {
	const [, month, date] = calendar.parts(from);
	const next = calendar.plusDays(to, 1);
	const [, end, day] = calendar.parts(next);
	const months = (end - month + 12) % 12 || 12;
	return date === day && date === 1
		? calendar.minusMonths(from, months)
		: calendar.plusDays(from, -daysIn({ from, to }));
}

function daysIn({ from, to }: Days): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

function isEnd(text: DayText, at: number): boolean {
	const token = text.tokens[at];
	return (
		!token ||
		token.kind === 'mark' ||
		/^(and|or|but|to|from|as|that|when|taken|put|combined|together)$/.test(token.lower)
	);
}
