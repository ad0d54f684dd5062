import * as calendar from './calendar';
import type { Days } from './calendar';
import { dayBefore, halfBefore, halfOf, isYearLong, sameYear } from './date-spans';
import { coreAt } from './read-date';
import type { TokenRun } from './token-run';

/** A time that a sentence names. */
export interface DatePhrase extends Days {
	/** Token indices, `end` exclusive, with the preposition. */
	readonly start: number;
	readonly end: number;
	readonly source: 'stated' | 'relative' | 'article';
	/** `point`: how it was then; `span`: what happened in it; `since`: what happened from then on. */
	readonly kind: 'point' | 'span' | 'since';
}

/** Every time that a sentence names, in its order. `day`: the article's, by which bare months and “last week” are read. */
export function findDates(sentence: TokenRun, day: string): DatePhrase[] {
	const found: DatePhrase[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		const core = coreAt(sentence, at, day);
		if (!core) continue;
		const { start, preposition } = lead(sentence, at);
		if (start === null) continue;
		const kind =
			preposition === 'since' || preposition === 'after'
				? 'since'
				: isPoint(preposition) || !core.span
					? 'point'
					: 'span';
		const half = halfBefore(sentence, start);
		const days =
			half !== null && isYearLong(core)
				? halfOf(core, half)
				: preposition === 'end'
					? { from: core.to, to: core.to }
					: preposition === 'before'
						? dayBefore(core)
						: preposition === 'beginning' || preposition === 'until'
							? { from: core.from, to: core.from }
							: kind === 'since'
								? { from: core.from, to: day }
								: { from: core.from, to: core.to };
		found.push({ ...days, start, end: core.end, source: core.source, kind });
		at = core.end - 1;
	}
	return joined(sentence, found);
}

/** “Between January and October 2024”, “from August to November”: one time, the first in the year of the second. */
function joined(sentence: TokenRun, phrases: readonly DatePhrase[]): DatePhrase[] {
	const found: DatePhrase[] = [];
	for (const phrase of phrases) {
		const last = found.at(-1);
		const opens = last && /^(between|from)$/.test(sentence.word(last.start));
		// “to October 2024” has its “to” with it.
		const link = sentence.word(phrase.start);
		const near = last && phrase.start - last.end <= 1;
		const linked =
			/^(to|until|till|through)$/.test(link) || sentence.word(phrase.start - 1) === 'and';
		// “in November and December 2024”.
		const next =
			last &&
			sentence.word(last.start) === 'in' &&
			sentence.word(phrase.start - 1) === 'and' &&
			follows(last, phrase);
		if (last && near && ((opens && linked) || next)) {
			found.pop();
			found.push({
				...phrase,
				from: sameYear(last.from, phrase.to),
				start: last.start,
				kind: 'span'
			});
		} else found.push(phrase);
	}
	return found;
}

function isPoint(preposition: string): boolean {
	return /^(as of|by|end|beginning|until|before|at)$/.test(preposition);
}

/** Whether a month begins right behind another one, of the same or the year before. */
function follows({ from, to }: DatePhrase, phrase: DatePhrase): boolean {
	const end = calendar.plusDays(phrase.from, -1);
	return (
		end.slice(5) === to.slice(5) && from.slice(8) === '01' && from.slice(0, 7) === to.slice(0, 7)
	);
}

/** The words before a date that belong to it. */
function lead(sentence: TokenRun, at: number): { start: number | null; preposition: string } {
	let start = at;
	let preposition = '';
	while (
		/^(the|early|late|mid|mid-|middle|-|just|around|about|of|end|beginning|start|spring|summer|autumn|winter)$/.test(
			sentence.word(start - 1)
		) &&
		at - start < 5
	) {
		start--;
		if (/^(end|beginning|start)$/.test(sentence.word(start)))
			preposition = sentence.word(start) === 'end' ? 'end' : 'beginning';
	}
	const before = sentence.word(start - 1);
	if (before === 'as' && sentence.word(start) === 'of')
		return { start: start - 1, preposition: preposition || 'as of' };
	if (
		/^(in|on|by|until|till|since|from|at|before|during|over|throughout|for|within|after|through|between|to|as)$/.test(
			before
		)
	) {
		start--;
		if (!preposition || before === 'since') preposition = before;
	} else if (sentence.word(start) === 'of' && sentence.word(start - 1) === 'as') start--;
	return { start, preposition };
}
