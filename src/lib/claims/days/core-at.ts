import * as en from '../lexicon/days-en';
import { wordAt, type Core, type DayText } from './core';
import { notAfter } from './joined';
import { partOf } from './part-of';
import { relativeAt } from './relative';
import { statedAt } from './stated';
import { toldAt } from './told';

/** The time that begins at a token, without the words before it. */
export function coreAt(text: DayText, at: number): Core | null {
	const told = toldAt(text, at);
	if (told) return told;
	if (!/[-‐‑–]/.test(wordAt(text, at))) return statedAt(text, at) ?? relativeAt(text, at);
	const range = monthRange(text, at) ?? partWord(text, at);
	if (range) return range;
	const mid = /^mid[-‐‑](.+)$/.exec(wordAt(text, at));
	if (!mid) return statedAt(text, at) ?? relativeAt(text, at);
	const month = en.months.get(mid[1]!);
	const as = month && {
		...text.tokens[at]!,
		lower: mid[1]!,
		text: mid[1]![0]!.toUpperCase() + mid[1]!.slice(1)
	};
	if (!as) return null;
	const core = statedAt({ ...text, tokens: text.tokens.with(at, as) }, at);
	return core && partOf(core, 'mid');
}

/** “Its first-quarter total”. */
function partWord(text: DayText, at: number): Core | null {
	const [which, noun] = wordAt(text, at).split(/[-‐‑–]/);
	if (!en.ordinals.has(which!) || !/^(quarter|half)$/.test(noun ?? '')) return null;
	const [first, last] = [which!, noun!].map((lower) => ({ ...text.tokens[at]!, lower }));
	const words = { ...text, tokens: [{ ...first!, lower: 'the' }, first!, last!] };
	const core = relativeAt(words, 1);
	return core && { ...core, end: at + 1 };
}

/** “January-August 2025”. */
function monthRange(text: DayText, at: number): Core | null {
	const [first, last] = (
		text.tokens[at]!.text.match(/^(\p{Lu}\p{L}+)[-‐‑–](\p{Lu}\p{L}+)$/u) ?? []
	).slice(1);
	if (!first || !last || !en.months.has(first.toLowerCase()) || !en.months.has(last.toLowerCase()))
		return null;
	const month = (name: string) => ({ ...text.tokens[at]!, text: name, lower: name.toLowerCase() });
	const to = statedAt({ ...text, tokens: text.tokens.with(at, month(last)) }, at);
	const from = statedAt({ ...text, tokens: text.tokens.with(at, month(first)) }, at);
	return from && to && { ...to, from: notAfter(from.from, to.to), unit: 'stretch' };
}
