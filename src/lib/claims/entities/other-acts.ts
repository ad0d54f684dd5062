import * as lexicon from '../lexicon/context-en';
import type { Act } from '../lexicon/context-en';
import type { Token } from '../text/tokens';
import type { Mention } from './find-mentions';
import { verbGroup } from './verb-group';
import type { Predicate } from './act';

/** “has fallen to Russia”, “38 went to Kyiv”, “changed hands”, “slipped out of its control”: ground that goes somewhere. */
export function going(
	tokens: readonly Token[],
	at: number,
	mentions: readonly Mention[]
): Predicate | null {
	const { lower } = tokens[at]!;
	if (!lexicon.goers.has(lower)) return null;
	const next = tokens[at + 1]?.lower ?? '';
	const group = () => verbGroup(tokens, at);
	if (/^(chang(e|es|ed|ing))$/.test(lower) && /^(hands|owners)$/.test(next))
		return { ...plain('take', 'passive', at, at + 2, 'changed'), ...flags(group()) };
	if (/^(fall|falls|fell|fallen|go|goes|went|gone|pass|passed)$/.test(lower) && next === 'to') {
		const to =
			mentions.some(({ start, holder }) => start > at + 1 && start <= at + 4 && holder !== null) ||
			/^to (the (enemy|invaders|occupiers)|them)\b/.test(wordsAt(tokens, at + 1, 3));
		if (to)
			return { ...plain('take', 'passive', at, at + 1, 'gained'), ...flags(group()), goes: true };
	}
	if (/^(slip|slips|slipped|slipping)$/.test(lower) && next === 'out')
		for (let i = at + 2; i < at + 8; i++)
			if (/^(control|hands|grip)$/.test(tokens[i]?.lower ?? ''))
				return { ...plain('lose', 'state', i, i + 1, 'lost'), ...flags(group()) };
	// “Over 72% has come home to Russia”.
	if (/^(home|back)$/.test(lower) && next === 'to') {
		const to = mentions.find(
			({ start, holder }) => start > at + 1 && start <= at + 4 && holder !== null
		);
		const verb = /^(come|comes|came|coming|gone|went|returned)$/.test(tokens[at - 1]?.lower ?? '');
		if (to && verb)
			return {
				...plain('retake', 'passive', at - 1, at + 1, 'regained'),
				...flags(verbGroup(tokens, at - 1)),
				goes: true
			};
	}
	// “had returned more than 5,900 sq km”: what a side gives back it would return.
	const toUse = tokens
		.slice(at, at + 12)
		.some((token, i) => token.lower === 'to' && tokens[at + i + 1]?.lower === 'use');
	if (lower === 'returned' && !toUse && !group().be && !group().unreal && isAmount(tokens, at + 1))
		return { ...plain('retake', 'active', at, at + 1, 'regained'), ...flags(group()), past: true };
	// “190 sq km have been returned to date”.
	if (lower === 'returned' && group().be && !toUse && next !== 'home')
		return { ...plain('retake', 'passive', at, at + 1, 'regained'), ...flags(group()) };
	// “in Donetsk Russia is up 310 sq km”.
	const isCounted = /^(up|down)$/.test(lower) && tokens[at + 1]?.kind === 'number';
	if (isCounted && /^(is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '')) {
		const side = mentions.find(
			({ end, holder, possessive }) => end === at - 1 && holder && !possessive
		);
		if (side)
			return {
				...plain(lower === 'up' ? 'take' : 'lose', 'active', at, at + 1, 'gained'),
				...flags(group()),
				from: at - 1
			};
	}
	// “November cost Ukraine 518 sq km”, “Tuesday alone brought Russia 104”.
	const given = mentions.find(
		({ start, holder, possessive }) =>
			(start === at + 1 || (start === at + 2 && next === 'the')) && holder !== null && !possessive
	);
	// “The offensive brought it 210 square miles”.
	if (givers.test(lower) && /^(it|them)$/.test(next) && isAmount(tokens, at + 2))
		return { ...plain('take', 'active', at, at + 2, 'gained'), from: at + 2, past: true };
	if (given && tokens.slice(given.end, given.end + 4).some(({ kind }) => kind === 'number')) {
		if (/^(cost|costs)$/.test(lower))
			return { ...plain('lose', 'state', given.start, given.end, 'lost'), from: at, past: true };
		if (givers.test(lower))
			return { ...plain('take', 'state', given.start, given.end, 'gained'), from: at, past: true };
	}
	const leaves = given && /^(leaves|left|leaving)$/.test(lower);
	if (leaves && (tokens[given.end]?.lower === 'with' || isAmount(tokens, given.end)))
		return { ...plain('hold', 'state', given.start, given.end, 'held'), from: at };
	if (lower === 'under') {
		const force = mentions.find(
			({ start, kind, holder }) =>
				start >= at + 1 && start <= at + 2 && kind === 'force' && holder !== null
		);
		if (force && !/^(control|rule|command)$/.test(tokens[force.end]?.lower ?? ''))
			return { ...plain('hold', 'state', force.start, force.end, 'held'), from: at };
	}
	// “lie on the Russian side of the line”.
	const side =
		lower === 'side' && next === 'of'
			? mentions.find(({ end, holder }) => (end === at || end === at + 1) && holder !== null)
			: undefined;
	if (side && tokens[side.start - 1]?.lower === 'the' && tokens[side.start - 2]?.lower === 'on')
		return { ...plain('hold', 'state', side.start, side.end, 'held'), from: side.start - 2 };
	if (lower === 'free' && next === 'of') {
		const of = mentions.find(
			({ start, holder }) => start > at + 1 && start <= at + 3 && holder !== null
		);
		if (of) return { ...plain('hold', 'state', of.start, of.end, 'beyond'), from: at };
	}
	if (
		lower === 'gone' &&
		!/^(over|through|to|on|up|into|from|back)$/.test(next) &&
		/^(is|are|was|were|been)$/.test(tokens[at - 1]?.lower ?? '')
	)
		return { ...plain('lose', 'passive', at, at + 1, lower), ...flags(group()) };
	if (lower === 'fallen' && group().perfect && tokens[at + 1]?.kind !== 'word')
		return { ...plain('take', 'passive', at, at + 1, lower), ...flags(group()) };
	if (lower === 'left' && next === 'with' && group().be)
		return {
			...plain('hold', 'active', at, at + 2, 'left'),
			from: group().from,
			past: /^w/.test(tokens[group().from]!.lower)
		};
	if (
		(/^(driven|thrown|pushed|squeezed|forced|kicked|chased|swept)$/.test(lower) &&
			/^(out|from)$/.test(next)) ||
		(/^(expelled|ousted|evicted|dislodged)$/.test(lower) && next === 'from')
	)
		if (group().be) return { ...plain('lose', 'passive', at, at + 2, 'driven'), ...flags(group()) };
	// “has been stripped of 11% of its land”.
	if (/^(stripped|deprived|robbed)$/.test(lower) && next === 'of')
		return { ...plain('lose', 'active', at, at + 2, 'lost'), ...flags(group()), past: true };
	// “have got back some 2,900”, “brought back 90”.
	if (
		/^(got|gets|getting|gotten|brought|brings)$/.test(lower) &&
		next === 'back' &&
		/^(\d|about|around|some|over|more|almost|nearly|roughly|half|at|a|the|up)/.test(
			tokens[at + 2]?.lower ?? ''
		)
	)
		return { ...plain('retake', 'active', at, at + 2, 'regained'), ...flags(group()) };
	// “have pushed the enemy out of 191 sq km”.
	const out = /^(drove|driven|pushed|threw|thrown|forced|swept|kicked|chased)$/.test(lower)
		? tokens.slice(at + 1, at + 6).findIndex((token) => token.lower === 'out')
		: -1;
	if (out > 0 && tokens[at + out + 2]?.lower === 'of' && !group().be)
		return { ...plain('retake', 'active', at, at + out + 3, 'regained'), ...flags(group()) };
	const still = /^(still|already|now)$/.test(tokens[at - 1]?.lower ?? '') ? 2 : 1;
	if (lower === 'ours' && /^(is|are|was|were|remains?)$/.test(tokens[at - still]?.lower ?? ''))
		return { ...plain('hold', 'state', at, at + 1, lower), from: at - still };
	// “34 square kilometers there as Ukraine's”.
	if (lower === 'as') {
		const whose = mentions.find(
			({ start, possessive, holder, end }) =>
				start === at + 1 &&
				possessive &&
				holder !== null &&
				(tokens[end]?.kind !== 'word' || tokens[end].lower === 'and')
		);
		if (whose) return { ...plain('hold', 'state', whose.start, whose.end, 'held'), from: at };
	}
	// “a quarter remains Ukrainian”, “430 sq km remain with the Ukrainian army”, “lie behind Russian lines”.
	if (/^(remains?|remained|stays?|stayed|is|are|was|were|lies?|left)$/.test(lower)) {
		const skip = /^(with|to|behind|still|as)$/.test(next) ? 2 : 1;
		const mention = mentions.find(
			({ start, holder, kind }) =>
				start >= at + skip && start <= at + skip + 1 && holder !== null && kind !== 'land'
		);
		const after = mention ? (tokens[mention.end]?.lower ?? '') : 'none';
		const adjective =
			mention?.kind === 'adjective' &&
			(isEndOfState.test(after) || (skip === 2 && after === 'lines'));
		const theirs = mention?.possessive && mention.kind === 'name' && isEndOfState.test(after);
		const force =
			skip === 2 &&
			(next === 'with' ? mention?.kind === 'force' : next === 'to' && mention?.kind === 'name');
		// What is somebody's again was taken back.
		if (after === 'again' && mention && (adjective || theirs))
			return { ...plain('take', 'state', mention.start, mention.end + 1, 'gained'), from: at };
		if (mention && (adjective || force || theirs))
			return { ...plain('hold', 'state', mention.start, mention.end, 'held'), from: at };
	}
	return null;
}

const givers = /^(brought|brings|gave|gives|given|netted|earned|handed|won|wins)$/;

function wordsAt(tokens: readonly Token[], at: number, count: number): string {
	return tokens
		.slice(at, at + count)
		.map(({ lower }) => lower)
		.join(' ');
}

/** What may stand behind “is Ukrainian”, “is Ukraine's”. */
const isEndOfState =
	/^([.,;:?)"”]|and|to|today|now|on|at|already|again|still|by|up|since|until|for|in|as|)$/;

/** “leaves Kyiv less than a quarter”. */
function isAmount(tokens: readonly Token[], at: number): boolean {
	const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
	return (
		kind === 'number' ||
		/^(a|about|around|roughly|some|nearly|almost|only|just|less|more|over|under|barely|half|one|two|three)$/.test(
			lower
		)
	);
}

export function flags({
	from,
	perfect,
	unreal,
	negated,
	aux
}: ReturnType<typeof verbGroup>): Pick<
	Predicate,
	'from' | 'perfect' | 'unreal' | 'negated' | 'past'
> {
	return { from, perfect, unreal, negated, past: aux === '' };
}

export function plain(
	act: Act,
	shape: Predicate['shape'],
	at: number,
	end: number,
	word: string
): Predicate {
	const flags = { perfect: false, past: false, unreal: false, negated: false };
	return { act, shape, at, end, from: at, word, ...flags };
}

const rules: ReadonlySet<string> = new Set(['control', 'hands', 'reach', 'rule', 'grip']);

/** “is beyond Kyiv's control”: the other side's. */
export function beyondControl(tokens: readonly Token[], at: number): Predicate | null {
	if (!rules.has(tokens[at]!.lower)) return null;
	for (let i = at - 1; i >= Math.max(0, at - 5); i--)
		if (/^(beyond|outside)$/.test(tokens[i]!.lower))
			return { ...plain('hold', 'state', at, at + 1, 'beyond'), from: i };
	return null;
}

/** Where “under … control”, “in … hands” begins; null where the word stands in no such frame. */
export function stateFrame(tokens: readonly Token[], at: number): number | null {
	for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
		const { lower, kind } = tokens[i]!;
		const back =
			lower === 'to' && /^(back|returned?|returning|restored)$/.test(tokens[i - 1]?.lower ?? '');
		if (back) return i;
		if (lower === 'under' || lower === 'in' || lower === 'into') {
			if (tokens[at]!.lower === 'hands' || lower === 'under') return i;
			// “is in control of”, “is in full control of”: the subject holds.
			return null;
		}
		if (kind === 'number' || /^[,;:.()]$/.test(lower)) return null;
	}
	return null;
}
