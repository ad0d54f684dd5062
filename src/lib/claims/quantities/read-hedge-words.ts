import type { Hedge } from '../../model/hedge';
import * as en from '../lexicon/quantities-en';
import { type Atom, phraseOf } from './atoms';

/** The words of a hedge: atoms `start` to `end`, exclusive. */
export interface HedgeWords {
	readonly start: number;
	readonly end: number;
	readonly hedge: Hedge;
}

const longest = 4;
const mostInARow = 3;
const approximate: ReadonlySet<Hedge> = new Set([
	'exactly',
	'about',
	'around',
	'roughly',
	'approximately'
]);

/**
 * The hedge that ends right before an atom, reaching back to `floor` at most; an article may stand
 * between. Of several in a row (“up to about”), the one that opens or closes a side decides, and the
 * words are all of them. Null where none stands there.
 */
export function hedgeBefore(atoms: readonly Atom[], at: number, floor: number): HedgeWords | null {
	const found: HedgeWords[] = [];
	let end = at;
	if (
		en.articles.has(atoms[at - 1]?.lower ?? '') &&
		at - 1 > floor &&
		!phraseEndingAt(atoms, at, floor)
	)
		end--;
	while (found.length < mostInARow) {
		const words = phraseEndingAt(atoms, end, floor);
		if (!words) break;
		found.push(words);
		end = words.start;
	}
	const outer = found.at(-1);
	if (!outer || !found[0]) return null;
	const deciding = found.findLast(({ hedge }) => !approximate.has(hedge)) ?? found[0];
	return { start: outer.start, end: found[0].end, hedge: deciding.hedge };
}

function phraseEndingAt(atoms: readonly Atom[], end: number, floor: number): HedgeWords | null {
	for (let start = Math.max(floor, end - longest); start < end; start++) {
		const hedge = en.hedgesBefore.get(phraseOf(atoms, start, end));
		if (hedge && !isOverOfRule(atoms, start, end)) return { start, end, hedge };
	}
	return null;
}

function isOverOfRule(atoms: readonly Atom[], start: number, end: number): boolean {
	// “add up to 19%” is a sum, and “crept up to 19%” a way.
	if (
		atoms[start]?.lower === 'up' &&
		/^(add(s|ed|ing)?|cr(eep|eeps|ept)|edged|inched|ticked|went|gone|climbed)$/.test(
			atoms[start - 1]?.lower ?? ''
		)
	)
		return true;
	if (end - start > 1 || atoms[start]?.lower !== en.overOfRule) return false;
	const before = atoms[start - 1]?.lower ?? '';
	if (en.ruleNouns.has(before)) return true;
	if (before !== en.ruleNounOrVerb) return false;
	// “control over nearly 1,400”: one hedge is enough.
	return (
		en.beforeRuleNoun.has(atoms[start - 2]?.lower ?? '') ||
		en.hedgesBefore.has(phraseOf(atoms, start + 1, start + 2))
	);
}

/** The hedge that begins right after a number or its unit (“or so”, “+”); null where none does. */
export function hedgeAfter(atoms: readonly Atom[], at: number): HedgeWords | null {
	const first = atoms[at];
	if (!first) return null;
	const start = first.lower === ',' ? at + 1 : at;
	for (let end = Math.min(atoms.length, start + longest); end > start; end--) {
		const hedge = en.hedgesAfter.get(phraseOf(atoms, start, end));
		if (!hedge) continue;
		const after = atoms[end];
		const speaksOfNext =
			after !== undefined &&
			(after.lower === en.than || (after.kind !== 'mark' && atoms[start]!.lower === 'at'));
		return speaksOfNext ? null : { start, end, hedge };
	}
	return null;
}
