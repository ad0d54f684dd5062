import * as en from '../lexicon/days-en';
import { numberAt, wordAt, type DayText } from './core';

export interface Lead {
	readonly start: number;
	readonly preposition: string;
	/** “the end of”, “mid-”, “the first half of”. */
	readonly part: string;
}

/** The words before a date that belong to it. */
export function leadOf(text: DayText, at: number): Lead {
	let start = at;
	let part = '';
	while (at - start < 7) {
		const word = wordAt(text, start - 1);
		if (word === '-' && wordAt(text, start - 2) === 'mid') {
			start--;
			continue;
		}
		if (word === 'day' && wordAt(text, start - 2) === 'last') {
			part = 'last day';
			start--;
		} else if (firstDays(text, start - 1)) {
			const first = firstDays(text, start - 1)!;
			[part, start] = [first.part, first.start];
			continue;
		} else if (
			/^(end|close|beginning|start|middle|early|late|mid|half|months|quarter)$/.test(word)
		) {
			if (/^(half|months|quarter)$/.test(word)) {
				if (start < (word === 'months' ? 3 : 2)) break;
				part = `${wordAt(text, start - 2)} ${word}`;
				if (/^(months)$/.test(word)) part = `${wordAt(text, start - 3)} ${part}`;
				start -= word === 'months' ? 2 : 1;
			} else part = word;
		} else if (
			!/^(the|of|just|around|about|all|whole|entirety|course|same|week|month|very|last|past|that)$/.test(
				word
			)
		)
			break;
		if (
			word === 'of' &&
			!/^(end|close|beginning|start|middle|half|months|quarter|all|whole|entirety|course|as|day|month|week)$/.test(
				wordAt(text, start - 2)
			) &&
			!firstDays(text, start - 2)
		)
			break;
		if (word === 'of' && wordAt(text, start - 2) === 'as') break;
		start--;
	}
	const before = wordAt(text, start - 1);
	// “at the high-water mark late in August”.
	const which = wordAt(text, start - 2);
	if (before === 'in' && part === '' && /^(early|late)$/.test(which))
		return { start: start - 2, preposition: 'in', part: which };
	if (before === 'of' && wordAt(text, start - 2) === 'as')
		return { start: start - 2, preposition: 'as of', part };
	const counted = countedTo(text, start);
	if (counted) return { ...counted, part };
	const led = /^(in|on|at|of)$/.test(before) ? sinceBefore(text, start - 1) : null;
	const prior = /^(in|on|of)$/.test(before) ? beforeEvent(text, start - 1) : null;
	if (prior) return { ...prior, part };
	if (led !== null) return { start: led, preposition: 'since', part };
	if (en.dayPrepositions.has(before)) return { start: start - 1, preposition: before, part };
	const since = sinceBefore(text, start);
	return since === null
		? { start, preposition: '', part }
		: { start: since, preposition: 'since', part };
}

/** “the first ten days of May”, “the last week of March”: `at` is that of the unit. */
function firstDays(text: DayText, at: number): { part: string; start: number } | null {
	if (!/^(days?|weeks?)$/.test(wordAt(text, at))) return null;
	const word = wordAt(text, at - 1);
	const counted = en.smallNumbers.get(word) ?? numberAt(text, at - 1) ?? null;
	const which = wordAt(text, at - (counted === null ? 1 : 2));
	if (!/^(first|opening|last|final|closing)$/.test(which) || (counted ?? 1) > 60) return null;
	// “the last days of March”.
	if (counted === null && wordAt(text, at).endsWith('s'))
		return { part: /^(first|opening)$/.test(which) ? 'early' : 'late', start: at - 1 };
	const unit = /^week/.test(wordAt(text, at)) ? 7 : 1;
	return {
		part: `${which} days ${(counted ?? 1) * unit}`,
		start: at - (counted === null ? 1 : 2)
	};
}

/** “the four weeks (up) to April 22”, “six months through March”, “the three weeks following May 10”. */
function countedTo(text: DayText, start: number): Omit<Lead, 'part'> | null {
	const last = wordAt(text, start - 1);
	// “In the week before May 20”; but “a week before May 20”.
	const led = [3, 4].some((i) => wordAt(text, start - i) === 'the');
	const way =
		/^(to|through|until|till|ending)$/.test(last) || (/^(before|preceding)$/.test(last) && led)
			? 'to'
			: /^(after|following)$/.test(last)
				? 'from'
				: null;
	const behind =
		/^(up|ending|ended)$/.test(wordAt(text, start - 2)) || /^(in|on)$/.test(last)
			? start - 2
			: start - 1;
	const ending = behind === start - 2 && /^(ending|ended)$/.test(wordAt(text, behind));
	const unit = wordAt(text, behind - 1).replace(/s$/, '');
	if ((!way && !ending) || !/^(day|week|month|year)$/.test(unit)) return null;
	// “From New Year to September 24”.
	if (wordAt(text, behind - 2) === 'new') return null;
	const count = en.smallNumbers.get(wordAt(text, behind - 2)) ?? numberAt(text, behind - 2);
	if (way === 'from' && count === undefined) return null;
	return { start: behind - 2, preposition: `${count ?? 1} ${unit} ${way ?? 'to'}` };
}

/** “before its troops invaded in February 2022”, “before the counteroffensive of September 2022”. */
function beforeEvent(text: DayText, at: number): Omit<Lead, 'part'> | null {
	for (let start = at - 1; start >= Math.max(0, at - 7); start--) {
		const isBefore =
			wordAt(text, start) === 'before' ||
			/^(ahead of|prior to)$/.test(`${wordAt(text, start)} ${wordAt(text, start + 1)}`);
		if (isBefore) {
			const words = text.tokens.slice(start, at).map(({ lower }) => lower);
			if (words.some((word) => /^(inva|attack|assault|onslaught|aggression)/.test(word)))
				return { start, preposition: 'before invasion' };
			return words.some((word) => en.eventWords.has(word) || en.operations.has(word))
				? { start, preposition: 'before' }
				: null;
		}
		if (text.tokens[start]!.kind === 'mark' && wordAt(text, start) !== "'s") return null;
	}
	return null;
}

/** “since the fighting started on Feb. 24, 2022”: the “since” of a clause that ends with the date. */
function sinceBefore(text: DayText, at: number): number | null {
	for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
		const { lower, kind } = text.tokens[i]!;
		if (lower === 'since') return i;
		if ((kind === 'mark' && !/^('s|-)$/.test(lower)) || /^(and|but|which|that|who)$/.test(lower))
			return null;
	}
	return null;
}
