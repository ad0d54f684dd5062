import { isCapital } from '../entities/gazetteer-index';
import type { Sentence } from '../entities/sentence';
import * as days from '../lexicon/days-en';
import * as lexicon from '../lexicon/context-en';

/** Somebody who says something: token indices, all ends exclusive. */
export interface Saying {
	readonly name: readonly [from: number, to: number];
	/** What it reaches over. */
	readonly scope: readonly [from: number, to: number];
	readonly at: number;
	readonly denies: boolean;
	readonly rule: string;
}

const mostWords = 16;

/** Whether an odd number of quotation marks stands before a token. */
export function isQuoted(sentence: Sentence, at: number): boolean {
	const before = quoted.get(sentence) ?? quotedIn(sentence);
	return before[Math.min(at, before.length - 1)] ?? false;
}

const quoted = new WeakMap<Sentence, readonly boolean[]>();

function quotedIn(sentence: Sentence): readonly boolean[] {
	const before = [false];
	for (const { lower } of sentence.tokens)
		before.push(before.at(-1)! !== (lower === '"' || lower === '“' || lower === '”'));
	quoted.set(sentence, before);
	return before;
}

const counts =
	/^(counts?|estimates?|maps?|data|figures|calculations?|analysis|analyses|readings?|numbers|assessments?|reports?|reckoning|intelligence|monitors?|words?)$/;

export function framed(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	const whole = (at: number): readonly [number, number] => {
		let [from, to] = [0, sentence.tokens.length];
		for (let i = 0; i < sentence.tokens.length; i++)
			if (sentence.word(i) === ';') [from, to] = i < at ? [i, to] : [from, Math.min(to, i)];
		return [from, to];
	};
	for (let i = 0; i < sentence.tokens.length; i++) {
		const start = frameEnd(sentence, i);
		if (start === null) continue;
		const end = phraseEnd(sentence, start);
		if (end > start)
			found.push({
				name: [start, end],
				scope: whole(i),
				at: i,
				denies: sentence.word(i) === 'contrary',
				rule: 'according-to'
			});
	}
	return found;
}

/** Where the name behind such a frame begins; null where none begins at a token. */
function frameEnd(sentence: Sentence, at: number): number | null {
	const word = sentence.word(at);
	if (!lexicon.frames.has(word)) return null;
	const [next, third] = [sentence.word(at + 1), sentence.word(at + 2)];
	if (word === 'according' && next === 'to') return at + 2;
	if (word === 'judging' && (next === 'by' || next === 'from')) return at + 2;
	if (word === 'reference' && next === 'to') return at + 2;
	if (word === 'going' && next === 'by') return at + 2;
	if (/^(quoting|citing)$/.test(word)) return at + 1;
	if (word === 'contrary' && next === 'to' && third === 'what') return at + 3;
	if (word === 'per' && isCapital(sentence.tokens[at + 1]?.text ?? '')) return at + 1;
	if (
		!/^(by|on|in)$/.test(word) ||
		!(
			/^(|,|and|:|“|"|–|—)$/.test(sentence.word(at - 1)) ||
			(word === 'by' && sentence.mentionEndingAt(at)?.kind === 'name')
		)
	)
		return null;
	const end = phraseEnd(sentence, at + 1);
	for (let i = at + 1; i < Math.min(end, at + 9); i++) {
		if (sentence.tokens[i]!.kind === 'number') return null;
		if (counts.test(sentence.word(i)) && (word === 'by' || sentence.word(i - 1) === "'s"))
			return at + 1;
	}
	return null;
}

/** Where a name phrase ends: at a comma, a bracket, a verb, or a relative. */
function phraseEnd(sentence: Sentence, start: number): number {
	let end = start;
	while (end < sentence.tokens.length && end - start < mostWords) {
		const { kind, lower, text } = sentence.tokens[end]!;
		if (kind === 'mark' && !/^('s|'|-|&)$/.test(lower)) break;
		if (kind === 'number' && !isCapital(sentence.tokens[end - 1]?.text ?? '')) break;
		if (/^(on|in|at)$/.test(lower) && isTime(sentence, end + 1)) break;
		if (kind === 'word' && !isCapital(text) && end > start) {
			if (lexicon.auxiliaries.has(lower) && lower !== "'s") break;
			if (lexicon.speechVerbs.has(lower) && !counts.test(lower)) break;
			if (
				lexicon.relatives.has(lower) ||
				lexicon.contrasts.has(lower) ||
				/^(as|that|to)$/.test(lower)
			)
				break;
			if (sentence.predicatesAt(end).some(({ shape }) => shape !== 'noun')) break;
		}
		// “by DeepState's count Russia holds”: a side begins what is said.
		const mention = sentence.mentionStartingAt(end);
		if (mention?.holder && end > start && counts.test(sentence.word(end - 1))) break;
		end++;
	}
	return end;
}

function isTime(sentence: Sentence, at: number): boolean {
	const lower = sentence.word(at);
	return (
		days.months.has(lower) || days.weekdays.has(lower) || sentence.tokens[at]?.kind === 'number'
	);
}

/** “X said (on Monday) (that) …”, “X denied it, saying …”. */
export function leading(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	for (let at = 1; at < sentence.tokens.length - 1; at++) {
		const word = sentence.word(at);
		const hasIt =
			word === 'has' && sentence.word(at + 1) === 'it' && sentence.word(at + 2) === 'that';
		if (!hasIt && (!lexicon.speechVerbs.has(word) || !isVerb(sentence, at))) continue;
		const gerund = /^(saying|adding|claiming|noting|stating|insisting)$/.test(word);
		const name = gerund
			? (found.at(-1)?.name ?? nameBefore(sentence, at))
			: nameBefore(sentence, at);
		if (!name) continue;
		const scope: [number, number] = [at, closing(sentence, at)];
		found.push({ name, scope, at, denies: lexicon.denialVerbs.has(word), rule: 'speech-verb' });
	}
	return found;
}

/** Where what a verb of speech says ends: at a semicolon, or at a contrast outside of quotations. */
function closing(sentence: Sentence, at: number): number {
	for (let i = at + 1; i < sentence.tokens.length; i++) {
		const word = sentence.word(i);
		if (word === ';') return i;
		if (word === 'but' && sentence.word(i - 1) === ',' && !isQuoted(sentence, i)) return i;
		if ((word === 'while' || word === 'whereas') && !isQuoted(sentence, i)) return i;
		if (
			word === ',' &&
			lexicon.denialVerbs.has(sentence.word(at)) &&
			/^(saying|adding|claiming|noting|and|but|stressing|insisting)$/.test(sentence.word(i + 1))
		)
			return i;
	}
	return sentence.tokens.length;
}

/** Whether a word is a verb of speech here, and none of another kind (“reports”, “the claim”). */
function isVerb(sentence: Sentence, at: number): boolean {
	const word = sentence.word(at);
	const before = sentence.word(at - 1);
	const next = sentence.word(at + 1);
	if (
		/^(the|a|an|of|its|their|this|these|by|in|no|new|recent|latest|false|any|his|her|our)$/.test(
			before
		)
	)
		return false;
	const owner = sentence.mentionEndingAt(at);
	if (
		lexicon.reportNouns.has(word) &&
		(lexicon.prepositions.has(before) || lexicon.speechVerbs.has(before) || before === "'s")
	)
		return false;
	if (lexicon.reportNouns.has(word) && owner?.kind === 'adjective') return false;
	for (let i = at - 1; lexicon.reportNouns.has(word) && i >= Math.max(0, at - 7); i--)
		if (lexicon.denialVerbs.has(sentence.word(i))) return false;
	if (
		/^(reports?|claims?|states?|estimates?|shows?|finds?|found|puts?|put|posted|posts|notes?|counts?|goes|holds?|has)$/.test(
			word
		)
	) {
		const verby =
			/^(that|the|it|its|his|her|their|they|he|she|we|what|there|about|around|up|some|only|at|as|,|:|to|more|nearly|almost|roughly|on|just|a|an|"|“|\.)$/.test(
				next
			) ||
			sentence.mentionStartingAt(at + 1) !== null ||
			sentence.tokens[at + 1]?.kind === 'number';
		if (!verby) return false;
	}
	if (lexicon.denialVerbs.has(word)) {
		if (/^(nor|neither|not|n't)$/.test(before)) return false;
		// “rejected the offer”: what is refused must be a report, or told in a clause of its own.
		for (let i = at + 1; i <= at + 8; i++) {
			if (lexicon.reportNouns.has(sentence.word(i)) || sentence.word(i) === 'that') return true;
			if (sentence.word(i) === ',') return false;
		}
		return (
			/^den(y|ied|ies|ying)$/.test(word) &&
			(sentence.mentionStartingAt(at + 1) !== null || /ing$/.test(next))
		);
	}
	if (word === 'told' && before === 'all') return false;
	if (word === 'counted' && !/^(that|,|;|\.)$/.test(next)) return false;
	if (/^declar/.test(word) && !/^(that|,|:|"|“|\.|on|in)$/.test(next)) return false;
	if (/^add/.test(word) && !/^(that|,|:|"|“|\.|on|in|the|it)$/.test(next)) return false;
	return !(/(ed|id|wn|ght)$/.test(word) && /^(is|are|was|were|be|been|being)$/.test(before));
}

const clauseWords =
	/^(what|than|but|that|while|as|because|when|although|though|if|whereas|which|who|since|so|after|before|where|then)$/;

/** Token indices of the name phrase before a verb of speech; null where there is none. */
function nameBefore(sentence: Sentence, at: number): [number, number] | null {
	let to = at;
	while (to > 0 && isBetween(sentence, to - 1)) to--;
	// “X, the head of Y, said”, “X, an adviser, says”: the name stands before the apposition.
	if (/^[,)]$/.test(sentence.word(to - 1))) {
		let comma = to - 2;
		// “ISW, though, puts”.
		if (
			/^(though|however|meanwhile|too)$/.test(sentence.word(comma)) &&
			sentence.word(comma - 1) === ','
		)
			return nameBefore(sentence, comma - 1);
		while (comma >= 0 && !/^[,;.“”"(:]$/.test(sentence.word(comma))) comma--;
		if (comma < 1 || !/^[,(]$/.test(sentence.word(comma))) return null;
		const isName = sentence.tokens
			.slice(comma + 1, to - 1)
			.every(({ kind, text }) => kind === 'word' && isCapital(text));
		if (isName && comma + 1 < to - 1) return [comma + 1, to - 1];
		to = comma;
	}
	let from = to;
	while (from > 0 && to - from < mostWords) {
		const { kind, lower } = sentence.tokens[from - 1]!;
		if (kind === 'mark' && !/^('s|'|-|&)$/.test(lower)) {
			if (
				lower !== '.' ||
				!/^(U\.S|U\.K|U|S|Gen|Col|Lt|Dr|Mr|Ms|Sgt|Maj)$/.test(sentence.tokens[from - 2]?.text ?? '')
			)
				break;
		} else if (clauseWords.test(lower)) break;
		else if (
			lexicon.speechVerbs.has(lower) &&
			!/^(estimates?|reports?|claims?|counts?|finds|data)$/.test(lower)
		)
			break;
		else if (lower === 'and' && !isCapital(sentence.tokens[from - 2]?.text ?? '')) break;
		from--;
	}
	// “An officer who would not be named told”: the name stands before the clause.
	if (/^(who|which)$/.test(sentence.word(from - 1)) && from < to && !sentence.mentionAt(from))
		return nameBefore(sentence, from - 1);
	while (
		from < to &&
		/^(and|meanwhile|also|however|separately|later|earlier|yesterday|today|then|now|still)$/.test(
			sentence.word(from)
		)
	)
		from++;
	// “In its update the institute”, “On Monday Kyiv”: a frame in front is no part of the name.
	const frame = /^(in|on|at|by|last|to|of|for|with|from|before|among)$/.test(sentence.word(from))
		? lastName(sentence, from, to)
		: from;
	if (frame >= to) {
		// “Ukraine, which says it holds”.
		return /^(which|who)$/.test(sentence.word(to - 1))
			? nameBefore(sentence, sentence.word(to - 2) === ',' ? to - 2 : to - 1)
			: null;
	}
	if (lexicon.subjectPronouns.has(sentence.word(to - 1))) return [to - 1, to];
	return [frame, to];
}

/** Behind a frame, where the last article, capital or possessive begins a name of its own. */
function lastName(sentence: Sentence, from: number, to: number): number {
	for (let i = from + 1; i < to; i++) {
		const before = sentence.word(i - 1);
		if (lexicon.prepositions.has(before) || lexicon.determiners.has(before) || before === "'s")
			continue;
		if (days.months.has(sentence.word(i)) || days.weekdays.has(sentence.word(i))) continue;
		if (isCapital(sentence.tokens[i]!.text) && !isCapital(sentence.tokens[i - 1]!.text)) return i;
		if (/^(the|a|an|its|his|their|our)$/.test(sentence.word(i))) return i;
		if (
			isCapital(sentence.tokens[i]!.text) &&
			(days.months.has(before) || days.weekdays.has(before))
		)
			return i;
	}
	return from;
}

function isBetween(sentence: Sentence, at: number): boolean {
	const { lower, kind } = sentence.tokens[at]!;
	return (
		kind === 'word' &&
		((lexicon.auxiliaries.has(lower) && lower !== "'s") ||
			lexicon.modals.has(lower) ||
			(lexicon.adverbs.has(lower) && lower !== 'all') ||
			/ly$/.test(lower))
	);
}

const holding: ReadonlySet<string> = new Set(['hold', 'holds', 'goes', 'has', 'went', 'have']);

/** “…”, X said. / …, said X. / …, X says. */
export function trailing(sentence: Sentence): Saying[] {
	const found: Saying[] = [];
	for (let at = 2; at < sentence.tokens.length; at++) {
		const word = sentence.word(at);
		const holds =
			holding.has(word) &&
			(at + 1 >= sentence.tokens.length || /^([.,]|it|on)$/.test(sentence.word(at + 1)));
		if (!(lexicon.speechVerbs.has(word) || holds) || lexicon.denialVerbs.has(word)) continue;
		if (holds && isQuoted(sentence, at)) continue;
		if (/^(is|are|was|were|be|been|being|a|an|the|some|of|by)$/.test(sentence.word(at - 1)))
			continue;
		let comma = at - 1;
		while (comma > 0 && !/^[,”"“;:–—.]$/.test(sentence.word(comma)) && at - comma < mostWords)
			comma--;
		if (!/^[,”"“–—]$/.test(sentence.word(comma))) continue;
		const scope: [number, number] = [
			0,
			/^([.,–—]|it|on|in|at|to|after|by|of|)$/.test(sentence.word(at + 1)) || comma === at - 1
				? sentence.tokens.length
				: at
		];
		for (let i = 0; i < comma; i++) if (sentence.word(i) === ';') scope[0] = i;
		const of = { scope, at, denies: false, rule: 'said-behind' };
		if (comma === at - 1) {
			const end = phraseEnd(sentence, at + 1);
			const opens =
				end > at + 1 &&
				(isCapital(sentence.tokens[at + 1]!.text) ||
					/^(the|a|an|its|his)$/.test(sentence.word(at + 1)));
			if (opens) found.push({ ...of, name: [at + 1, end] });
			continue;
		}
		const name = nameBefore(sentence, at);
		if (
			name &&
			name[0] > comma &&
			!/^(what|than|that|as)$/.test(sentence.word(name[0] - 1)) &&
			!lexicon.clauseStarts.has(sentence.word(comma + 1))
		)
			found.push({ ...of, name });
	}
	return found;
}
