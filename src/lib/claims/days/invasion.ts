import * as en from '../lexicon/days-en';
import { plusDays } from './calendar';
import { numberAt, wordAt, type Core, type DayText } from './core';
import { statedAt } from './stated';

/** “since the full-scale invasion”, “before the war”, where no date stands by it. */
export function invasion(text: DayText, at: number): Core | null {
	const word = wordAt(text, at);
	if (!en.invasionModifiers.has(word) && !en.invasionNouns.has(word)) return null;
	const before = wordAt(text, at - 1);
	if (!/^(since|before|until|after|to|of)$/.test(before)) return null;
	if (before === 'to' && wordAt(text, at - 2) !== 'prior') return null;
	// “at the start of the war”; its eve is the day before.
	if (before === 'of' && !/^(start|beginning|outbreak|eve)$/.test(wordAt(text, at - 2)))
		return null;
	let end = at;
	while (en.invasionModifiers.has(wordAt(text, end)) && end - at < 9) end++;
	if (!en.invasionNouns.has(wordAt(text, end))) return null;
	// The Great War is another one.
	if (wordAt(text, end - 1) === 'great' && wordAt(text, end) === 'war') return null;
	end++;
	while (
		/^(of|began|started|broke|out|erupted|in|on|starting|last|2022|its|ukraine|\(|)$/.test(
			wordAt(text, end)
		) &&
		end < text.tokens.length
	)
		end++;
	const dated = text.tokens
		.slice(at, Math.min(end + 6, text.tokens.length))
		.some(
			(_, i) =>
				i + at >= end - 1 &&
				i + at < end &&
				numberAt(text, i + at) !== 2022 &&
				statedAt(text, i + at) !== null
		);
	if (dated) return null;
	const stated = text.tokens[end] && en.months.has(wordAt(text, end)) ? statedAt(text, end) : null;
	const isEve = before === 'of' && wordAt(text, at - 2) === 'eve';
	const day = isEve ? plusDays(en.invasionDay, -1) : en.invasionDay;
	return {
		from: day,
		to: day,
		end: stated?.end ?? end,
		source: 'stated',
		unit: 'day'
	};
}
