import * as en from '../lexicon/quantities-en';
import { type Atom, isHyphen, phraseOf } from './atoms';
import { readUnit } from './read-unit';
import { type Reading, readingOf } from './reading';

/** A fraction as words or signs tell it, not yet known to be a share. */
interface Fraction {
	readonly end: number;
	readonly value: number;
	/** Written so that it is nothing else: “two thirds”, “one-fifth”, ¾. */
	readonly plain: boolean;
}

/** “a fifth”, “two-thirds”, “half”, `1/5`, `¾` at an atom; null where none begins. */
export function fractionAt(atoms: readonly Atom[], at: number): Fraction | null {
	const atom = atoms[at];
	if (!atom) return null;
	const outOf = countOutOf(atoms, at);
	if (outOf) return outOf;
	const sign = en.signParts.get(atom.lower);
	if (sign) return atom.glued ? null : { end: at + 1, value: sign[0] / sign[1], plain: true };
	if (atom.kind === 'number') return slashed(atoms, at);
	if (atom.lower === en.half) return { end: at + 1, value: 0.5, plain: false };
	const rest = restAt(atoms, at);
	if (rest) return rest;
	const article = en.articles.has(atom.lower) || isTheOwn(atoms, at);
	const count = article ? 1 : en.smallNumbers.get(atom.lower);
	if (count === undefined || count === 0 || count > 9) return null;
	const hyphen = isHyphen(atoms, at + 1);
	const next = hyphen || (article && atoms[at + 1]?.lower === 'further') ? at + 2 : at + 1;
	const part = en.parts.get(atoms[next]?.lower ?? '');
	if (part === undefined || count >= part) return null;
	return { end: next + 1, value: count / part, plain: count > 1 || hyphen };
}

/** “nine out of ten”, “four of every five square miles”. */
function countOutOf(atoms: readonly Atom[], at: number): Fraction | null {
	const count = countAt(atoms, at);
	if (count === null) return null;
	if (!/^(out of|of every|in every)$/.test(phraseOf(atoms, at + 1, at + 3))) return null;
	const next = at + 3;
	const from = atoms[next]?.lower === 'every' ? next + 1 : next;
	const all = countAt(atoms, from);
	return all === null || all < 2 || count >= all
		? null
		: { end: from + 1, value: count / all, plain: true };
}

function countAt(atoms: readonly Atom[], at: number): number | null {
	const word = atoms[at]?.lower ?? '';
	return /^([1-9]|10)$/.test(word) ? Number(word) : (en.smallNumbers.get(word) ?? null);
}

/** “The last tenth or so of”, “another third of”, “the fifth that holds out”, “Fifth of Ukraine” that begins a headline. */
function restAt(atoms: readonly Atom[], at: number): Fraction | null {
	let part = at;
	while (part < at + mostLeads && en.leadsOfParts.has(atoms[part]?.lower ?? '')) part++;
	if (part === at && at > 0) return null;
	const value = en.parts.get(atoms[part]?.lower ?? '');
	if (value === undefined || atoms[part]!.lower.endsWith('s')) return null;
	const orSo = phraseOf(atoms, part + 1, part + 3) === 'or so' ? part + 3 : part + 1;
	const next = atoms[orSo]?.lower ?? '';
	const isRest = part > at && /^(additional|remaining|more)$/.test(atoms[part - 1]!.lower);
	const isPart =
		next === 'of' ? atoms[orSo + 1]?.kind === 'word' : isRest || (next === 'that' && part > at);
	return isPart && !en.monthNames.has(atoms[orSo + 1]?.lower ?? '')
		? { end: part + 1, value: 1 / value, plain: isRest }
		: null;
}

const mostLeads = 3;

/** “the fifth of his country”, and no “the fifth of May”. */
function isTheOwn(atoms: readonly Atom[], at: number): boolean {
	return (
		atoms[at]!.lower === en.the &&
		atoms[at + 2]?.lower === en.partOf &&
		en.ownersOfParts.has(atoms[at + 3]?.lower ?? '')
	);
}

function slashed(atoms: readonly Atom[], at: number): Fraction | null {
	const [over, slash, under] = [atoms[at]!, atoms[at + 1], atoms[at + 2]];
	if (slash?.lower !== '/' || !slash.glued || !under?.glued || under.kind !== 'number') return null;
	if (over.glued || !/^[1-9]$/.test(over.lower) || !/^(?:[2-9]|10)$/.test(under.lower)) return null;
	const value = Number(over.lower) / Number(under.lower);
	return value < 1 && !atoms[at + 3]?.glued ? { end: at + 3, value, plain: false } : null;
}

/**
 * Read the share in words that begins at an atom: a fraction that is one of something (“a fifth of”,
 * “two-thirds”, “a fifth.” behind another number; not “a third country”, “the second half of”), or “all” behind “almost”. Null where none begins.
 */
export function readFraction(atoms: readonly Atom[], at: number, hedged: boolean): Reading | null {
	const before = atoms[at - 1]?.lower ?? '';
	const all = en.nearAll.has(before) ? endOfAll(atoms, at) : null;
	if (all !== null) return ofSomething(atoms, all) ? share(at, all, 1) : null;
	const fraction = fractionAt(atoms, at);
	if (!fraction) return null;
	const { end, value, plain } = fraction;
	const ofPercent = endOfPercent(atoms, end);
	if (ofPercent !== null) return share(at, ofPercent, value / 100);
	if (isHyphen(atoms, end)) return null;
	if (value === 0.5 && (noHalf(before, atoms[end]?.lower) || readUnit(atoms, end))) return null;
	// “freed 800 of the 1,200 square km, and of the rest half.”, “lost a fifth again”.
	const alone = /^([.,;]|again|before|by|in|since|to|were|was|is|are|has|had|have|remains?)?$/.test(
		atoms[end]?.lower ?? ''
	);
	const listed = alone && !/^(in|per|for|over|each|by)$/.test(before);
	if (!ofSomething(atoms, end, plain || hedged || listed)) return null;
	return share(at, end, value);
}

/** “The second half of”, and no “…, and half of it”. */
const noHalf = (before: string, next?: string): boolean =>
	en.noHalfAfter.has(before) && !(before === en.and && next === en.partOf);

function share(first: number, end: number, value: number): Reading {
	return readingOf({ first, end, form: 'words', low: value * 100, lastUnit: 1, unit: 'percent' });
}

/** “between a quarter and a third of”, “a fifth to a quarter” that begins at an atom; null where none does. */
export function readFractionRange(
	atoms: readonly Atom[],
	at: number,
	floor: number
): Reading | null {
	const low = fractionAt(atoms, at);
	if (!low || !en.fractionLinks.has(atoms[low.end]?.lower ?? '')) return null;
	const high = fractionAt(atoms, low.end + 1);
	if (!high || high.value <= low.value || !ofSomething(atoms, high.end)) return null;
	const opener = at - 1 >= floor ? (atoms[at - 1]?.lower ?? '') : '';
	const opens = opener === en.rangeBetween || opener === en.rangeFrom;
	if (atoms[low.end]!.lower === en.and && opener !== en.rangeBetween) return null;
	return readingOf({
		first: opens ? at - 1 : at,
		end: high.end,
		form: 'range',
		low: low.value * 100,
		high: high.value * 100,
		lastUnit: 1,
		unit: 'percent'
	});
}

/** “A tenth of a percent”: the end of what makes a hundredth of the fraction. */
function endOfPercent(atoms: readonly Atom[], at: number): number | null {
	if (atoms[at]?.lower !== en.partOf) return null;
	const one = atoms[at + 1]?.lower ?? '';
	if (!en.articles.has(one) && en.smallNumbers.get(one) !== 1 && one !== '1') return null;
	const unit = readUnit(atoms, at + 2);
	return unit?.unit === 'percent' ? unit.end : null;
}

function endOfAll(atoms: readonly Atom[], at: number): number | null {
	for (const phrase of en.allButSome) {
		const end = at + phrase.split(' ').length;
		if (phraseOf(atoms, at, end) === phrase) return end;
	}
	return null;
}

/** What a fraction is of stands behind it, or nothing does and it is `sure` to be one; and it is no time. */
function ofSomething(atoms: readonly Atom[], at: number, sure = true): boolean {
	for (let next = at; next < at + 4; next++) {
		const word = atoms[next]?.lower ?? '';
		if (en.timeWords.has(word)) return false;
	}
	const after = atoms[at];
	// “A third of 2024”.
	if (after?.lower === en.partOf && /^\d{4}$/.test(atoms[at + 1]?.lower ?? '')) return false;
	if (!after || after.kind === 'mark') return sure;
	if (en.wholeAfter.has(after.lower)) return true;
	return sure && !en.articles.has(after.lower) && after.kind === 'word';
}
