import * as lexicon from '../lexicon/context-en';
import type { Token } from '../text/tokens';

/** What stands before a verb and belongs to it. */
interface VerbGroup {
	readonly from: number;
	readonly aux: string;
	readonly perfect: boolean;
	readonly be: boolean;
	readonly unreal: boolean;
	readonly negated: boolean;
	readonly ahead?: true;
}

/** The words before a verb that belong to it: auxiliaries, adverbs, negations, modals. */
export function verbGroup(tokens: readonly Token[], at: number): VerbGroup {
	let from = at;
	const seen: string[] = [];
	let [unreal, negated] = [false, false];
	const isIng = tokens[at]!.lower.endsWith('ing');
	const ahead = isAhead(tokens, at);
	if (ahead !== null)
		return {
			from: ahead,
			aux: '',
			perfect: false,
			be: true,
			unreal: false,
			negated: false,
			ahead: true
		};
	for (let i = at - 1; i >= 0; i--) {
		if (tokens[i]!.lower === ',') i = asideBefore(tokens, i);
		// “had been ‘liberated’”.
		if (i === at - 1 && /^["“]$/.test(tokens[i]!.lower)) continue;
		const { lower, kind } = tokens[i]!;
		if (isIng && /^(to|of|from|near|without)$/.test(lower)) {
			unreal ||=
				/^(near|without)$/.test(lower) ||
				tokens.slice(Math.max(0, i - 4), i).some((token) => almost.test(token.lower));
			break;
		}
		if (lower === 'to' && tokens[i + 1]!.lower === 'have') {
			from = saidToHave(tokens, i);
			break;
		}
		if (
			lexicon.auxiliaries.has(lower) &&
			!(lower === "'s" && !/^(it|he|she|that)$/.test(tokens[i - 1]?.lower ?? ''))
		) {
			seen.push(lower);
		} else if (lexicon.modals.has(lower)) unreal = true;
		// “has ruled out handing over”.
		else if (lower === 'out' && isIng && /^rul(e|es|ed|ing)$/.test(tokens[i - 1]?.lower ?? '')) {
			unreal = true;
			break;
		}
		// “likely retain” is held to be so, “likely to retain” is to come.
		else if (lower === 'likely' && tokens[i + 1]?.lower !== 'to') continue;
		else if (lexicon.intentions.has(lower)) unreal = true;
		else if (/n't$|^cannot$/.test(lower)) {
			seen.push(lower);
		} else if (
			lower === 'to' &&
			at - i <= 3 &&
			!lexicon.auxiliaries.has(tokens[i + 1]?.lower ?? '')
		) {
			// “continues to hold”, “managed to seize”, “was able to take”, “claims to control” are real, “plans to” is not.
			const apart = tokens
				.slice(Math.max(0, i - 6), i)
				.findLast((token) => /^(manage[sd]?|began|continue[sd]?)$/.test(token.lower));
			const before = apart?.lower ?? tokens[i - 1]?.lower ?? '';
			// “It took Russia 26 months to advance 11 km.”
			const took =
				/^(days|weeks|months|years)$/.test(before) &&
				tokens.slice(Math.max(0, i - 9), i).some((token) => /^(took|taken)$/.test(token.lower));
			if (
				took ||
				(before === 'able' && /^(was|were|been)$/.test(tokens[i - 2]?.lower ?? '')) ||
				/^(forced|obliged|compelled|continue[sd]?|manage[sd]?|contrive[sd]?|claim(s|ed)?|began|begun|start(s|ed)?|come|came|go|went|appear(s|ed)?|seem(s|ed)?|helped|is|proceeded|used|thought|believed|estimated|said|known|reported|understood|assessed)$/.test(
					before
				)
			)
				i--;
			else {
				unreal = true;
				break;
			}
		} else if (kind !== 'mark' && (lexicon.adverbs.has(lower) || /ly$/.test(lower))) {
			// nothing to note
		} else break;
		if (lexicon.negations.has(lower) && !(lower === 'not' && tokens[i + 1]?.lower === 'only'))
			negated = true;
		if (lower === 'no' && tokens[i + 1]?.lower === 'longer') negated = true;
		from = i;
	}
	const aux = seen[0] ?? '';
	const has = seen.some((word) => /^(has|have|'ve|having|hasn't|haven't)$/.test(word));
	return {
		from,
		aux,
		perfect: has || seen.includes('had'),
		be: seen.some((word) =>
			/^(is|are|was|were|be|been|being|'re|remain(s|ed)?|stay(s|ed)?|got|get|gets|getting|isn't|aren't|wasn't|weren't)$/.test(
				word
			)
		),
		unreal,
		negated
	};
}

/** “close to taking”, “how close is Russia to taking”, “on the verge of losing”, “far from holding”. */
const almost =
	/^(close|closer|near|nearer|opposed|verge|brink|cusp|short|hopes?|dreams?|dreamed|risk|chance|instead|far)$/;

/** Where “has yet to be”, “remains to be”, “is still to be” before a verb begins; null where none stands there. */
function isAhead(tokens: readonly Token[], at: number): number | null {
	const word = (back: number) => tokens[at - back]?.lower ?? '';
	if (word(1) !== 'be' || word(2) !== 'to') return null;
	if (/^(remains?|remained)$/.test(word(3))) return at - 3;
	const still = /^(yet|still)$/.test(word(3));
	return still && /^(has|have|had|is|are|was|were)$/.test(word(4)) ? at - 4 : null;
}

const thought =
	/^(likely|believed|thought|said|estimated|reported|known|understood|assessed|alleged|deemed)$/;

/** “are likely to have seized”, “is believed to have taken”: said to be so; the index of its first word. */
function saidToHave(tokens: readonly Token[], to: number): number {
	if (!thought.test(tokens[to - 1]?.lower ?? '')) return to;
	let from = to - 1;
	while (
		lexicon.auxiliaries.has(tokens[from - 1]?.lower ?? '') ||
		lexicon.adverbs.has(tokens[from - 1]?.lower ?? '')
	)
		from--;
	return from;
}

const longestAside = 9;

/** “did not, as its president boasts, take”: before an aside between a denial and its verb; else where it was. */
function asideBefore(tokens: readonly Token[], comma: number): number {
	for (let i = comma - 1; i > Math.max(0, comma - longestAside); i--)
		if (tokens[i]!.lower === ',')
			return lexicon.negations.has(tokens[i - 1]!.lower) ? i - 1 : comma;
	return comma;
}

/** “had”, “had been” in a stretch. */
export function hadBeen(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ lower }) => lower === 'had' || lower === "hadn't");
}
