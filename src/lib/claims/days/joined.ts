import * as calendar from './calendar';
import { wordAt, type DayPhrase, type DayText } from './core';

/** “Between January and October 2024”, “from August to November”, “in June and July”: one time. */
export function joined(text: DayText, phrases: readonly DayPhrase[]): DayPhrase[] {
	const found: DayPhrase[] = [];
	for (const phrase of phrases) {
		const last = found.at(-1);
		const opens =
			last &&
			(/^(between|from)$/.test(wordAt(text, last.start)) ||
				// “From the day of the invasion, Feb. 24, 2022, to this week”.
				(wordAt(text, phrase.start) === 'to' && wordAt(text, 0) === 'from' && last.start < 10));
		const own = wordAt(text, phrase.start);
		const linked =
			/^(to|until|till|through|–|-)$/.test(own) ||
			/^(and|–|-|to|through)$/.test(wordAt(text, phrase.start - 1));
		const near =
			last && (phrase.start - last.end <= 1 || (opens && isAside(text, last.end, phrase.start)));
		const dashed = near && /^[–-]$/.test(wordAt(text, phrase.start - 1));
		const months =
			last && near && wordAt(text, phrase.start - 1) === 'and' && follows(last, phrase);
		const isMonths =
			last &&
			near &&
			/^(to|through)$/.test(own) &&
			((isMonth(last) && isMonth(phrase)) || (isDate(last) && isDate(phrase)));
		if (last && near && ((opens && linked) || dashed || months || isMonths)) {
			found.pop();
			found.push({
				...phrase,
				from: isWeekday(last, phrase)
					? calendar.plusDays(last.from, -7)
					: notAfter(last.from, phrase.to),
				ends: [last, phrase],
				to: untilNow(text, phrase),
				start: last.start,
				kind: 'span'
			});
		} else {
			// “its biggest advance in 2025 in November”.
			const isWithin = last?.kind === 'span' && last.end === phrase.start;
			if (isWithin && phrase.kind === 'span' && last.from <= phrase.from && phrase.to <= last.to)
				found.pop();
			found.push(phrase);
		}
	}
	return found;
}

/** “between Monday and Friday”, on a Tuesday. */
function isWeekday(last: DayPhrase, { to }: DayPhrase): boolean {
	return last.from > to && calendar.plusDays(last.from, -7) <= to && last.source === 'relative';
}

function untilNow({ tokens }: DayText, { start, end, from, to }: DayPhrase): string {
	return /^(until|till)$/.test(tokens[start]!.lower) && tokens[end - 1]!.kind === 'word'
		? from > to
			? from
			: to
		: to;
}

/** The last such day that is not after another: a first month without a year is in the year of the second. */
export function notAfter(from: string, to: string): string {
	if (from <= to) return from;
	const [, month, date] = calendar.parts(from);
	const [year] = calendar.parts(to);
	const there = calendar.dayOf(year, month, date);
	if (there !== null && there <= to) return there;
	return from <= to ? from : (calendar.dayOf(year - 1, month, date) ?? to);
}

function isMonth({ from, to, kind }: DayPhrase): boolean {
	return kind === 'span' && from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
}

function isDate({ from, to, source }: DayPhrase): boolean {
	return from === to && source === 'stated';
}

/** Whether a month begins right behind another one. */
function follows({ from, to }: DayPhrase, phrase: DayPhrase): boolean {
	const end = calendar.plusDays(phrase.from, -1);
	return end.slice(5) === to.slice(5) && from.slice(8) === '01' && phrase.from.slice(8) === '01';
}

/** “From February 17, when Avdiivka fell, to May 5”: what stands between is an aside. */
function isAside(text: DayText, from: number, to: number): boolean {
	return (
		to - from <= 12 &&
		wordAt(text, from) === ',' &&
		wordAt(text, to - 1) === ',' &&
		/^(to|until|till|through)$/.test(wordAt(text, to)) &&
		!text.tokens.slice(from, to).some(({ kind }) => kind === 'number')
	);
}
