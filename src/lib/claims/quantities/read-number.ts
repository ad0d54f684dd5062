import { type Atom, isHyphen } from './atoms';
import * as en from '../lexicon/quantities-en';
import { lastStatedUnit } from '../../model/hedge';
import { type Digits, readDigits } from './read-digits';
import { readUnit } from './read-unit';

/** A number in a sentence, without its unit. */
export interface ReadNumber {
	/** The atom after it. */
	readonly end: number;
	readonly value: number;
	/** Place value of the last stated digit. */
	readonly lastUnit: number;
	/** In number words, no digits. */
	readonly inWords: boolean;
	/** The power of ten of “thousand” or “million” behind it, 0 without. */
	readonly scale: number;
	/** The same with its point read as a separator of thousands (`112.500`); null where it cannot be. */
	readonly asThousands: number | null;
}

/** A number in words is no longer than this; without an end, “one one one …” would take quadratic time. */
const mostWords = 12;
const mostGroups = 5;

/** Read the number that begins at an atom; null where none does. */
export function readNumber(atoms: readonly Atom[], at: number): ReadNumber | null {
	const atom = atoms[at];
	if (!atom) return null;
	if (atom.kind === 'number') return readNumeral(atoms, at);
	if (atom.lower === '.' && !atom.glued) return readNumeral(atoms, at);
	return atom.kind === 'word' ? readWords(atoms, at) : null;
}

/** “A kilometre”, “another square kilometre”: one of what is a measure; null for “a square kilometre”, which is most often a rate. */
export function oneAt(atoms: readonly Atom[], at: number): ReadNumber | null {
	const word = atoms[at]?.lower ?? '';
	const unit = en.articles.has(word) || word === 'another' ? readUnit(atoms, at + 1) : null;
	const isLength = unit?.unit === 'km' || unit?.unit === 'mi';
	if (!unit || unit.unit === 'percent' || (!isLength && word !== 'another')) return null;
	return atoms[at - 1]?.kind === 'number' || isHyphen(atoms, unit.end)
		? null
		: { end: at + 1, value: 1, lastUnit: 1, inWords: true, scale: 0, asThousands: null };
}

function readNumeral(atoms: readonly Atom[], at: number): ReadNumber | null {
	const found = digitsAt(atoms, at);
	if (!found) return null;
	let { end } = found;
	const scaleAt = isHyphen(atoms, end) ? end + 1 : end;
	const exponent = en.scales.get(atoms[scaleAt]?.lower ?? '') ?? 0;
	if (exponent > 0) end = scaleAt + 1;
	const { digits, decimals, maybeThousands } = found;
	// “603 thousand 500 sq. km”.
	const rest =
		exponent === 3 && decimals === 0 && /^\d{3}$/.test(atoms[end]?.lower ?? '')
			? Number(atoms[end]!.lower)
			: 0;
	if (rest > 0) end++;
	// “7½”, “7 1/2”.
	const sign =
		decimals === 0 && atoms[end]?.glued ? en.signParts.get(atoms[end]!.lower) : undefined;
	const slashed =
		decimals === 0 && exponent === 0 ? /^([1-9])\/([2-9])$/.exec(slashedAt(atoms, end)) : null;
	if (sign || slashed) end += sign ? 1 : 3;
	const part = sign ? sign[0] / sign[1] : slashed ? Number(slashed[1]) / Number(slashed[2]) : 0;
	const value = Number(`${digits}e${exponent - decimals}`) + rest + part;
	return {
		end,
		value,
		lastUnit:
			part > 0 ? part : decimals > 0 ? Number(`1e${exponent - decimals}`) : lastStatedUnit(value),
		inWords: false,
		scale: exponent,
		asThousands: maybeThousands && exponent === 0 ? Number(digits) : null
	};
}

const slashedAt = (atoms: readonly Atom[], at: number): string =>
	[atoms[at], atoms[at + 1], atoms[at + 2]].map((atom) => atom?.lower ?? '').join('');

function digitsAt(atoms: readonly Atom[], at: number): (Digits & { end: number }) | null {
	const atom = atoms[at]!;
	if (atom.lower === '.') {
		const next = atoms[at + 1];
		if (next?.kind !== 'number' || !next.glued) return null;
		const digits = readDigits(`0.${next.lower}`);
		return digits && { ...digits, end: at + 2 };
	}
	const text = atom.lower;
	let end = at + 1;
	if (/^[1-9]\d{0,2}$/.test(text) && !isDay(atoms, at)) {
		let joined = text;
		while (end - at <= mostGroups && continuesGroups(atoms, end))
			joined += `,${atoms[end++]!.lower}`;
		const digits = end > at + 1 ? readDigits(joined) : null;
		if (digits) return { ...digits, end };
		end = at + 1;
	}
	// “18·5 per cent”: some British papers.
	const [dot, after] = [atoms[end], atoms[end + 1]];
	if (dot?.lower === '·' && dot.glued && after?.glued && after.kind === 'number') {
		const digits = readDigits(`${text}.${after.lower}`);
		return digits && { ...digits, end: end + 2 };
	}
	const digits = readDigits(text);
	return digits && { ...digits, end };
}

/** “112 000”: a group of three digits after one space of any width. */
function continuesGroups(atoms: readonly Atom[], at: number): boolean {
	const atom = atoms[at];
	return (
		atom !== undefined &&
		/^\d{3}(?:[.]\d{1,2}|,\d{1,2})?$/.test(atom.lower) &&
		atom.start - atoms[at - 1]!.end === 1
	);
}

/** “On Feb. 12 500 square kilometres were …”. */
export function isDay(atoms: readonly Atom[], at: number): boolean {
	const before = atoms[at - 1]?.lower === '.' ? at - 2 : at - 1;
	return en.monthNames.has(atoms[before]?.lower ?? '');
}

function readWords(atoms: readonly Atom[], at: number): ReadNumber | null {
	const most = Math.min(atoms.length, at + mostWords);
	let [end, total, current, scale] = [at, 0, 0, 0];
	let empty = true;
	while (end < most) {
		let next = !empty && isHyphen(atoms, end) ? end + 1 : end;
		if (!empty && next === end && atoms[end]?.lower === en.and) next = end + 1;
		const word = atoms[next]?.lower ?? '';
		const joined = next > end;
		const small = en.smallNumbers.get(word);
		const ten = en.tens.get(word);
		const exponent = word === 'k' ? undefined : en.scales.get(word);
		if (small !== undefined && (empty || fits(current, small))) current += small;
		else if (ten !== undefined && (empty || current % 100 === 0)) current += ten;
		else if (word === en.hundred && current > 0 && current < 100) current *= 100;
		else if (exponent !== undefined && current > 0) {
			total += current * 10 ** exponent;
			[current, scale] = [0, exponent];
		} else if (en.articles.has(word) && empty) {
			const unit = atoms[next + 1]?.lower ?? '';
			if (unit !== en.hundred && !en.scales.has(unit)) return null;
			current = 1;
		} else if (word === en.half && empty && en.articles.has(atoms[next + 1]?.lower ?? '')) {
			current = 0.5;
			next++;
		} else if (
			joined &&
			current > 0 &&
			en.articles.has(word) &&
			atoms[next + 1]?.lower === en.half
		) {
			current += 0.5;
			next++;
		} else break;
		empty = false;
		end = next + 1;
	}
	const value = total + current;
	if (empty || value > 1e12) return null;
	return { end, value, lastUnit: lastStatedUnit(value), inWords: true, scale, asThousands: null };
}

/** Whether a small number may follow: “twenty-five”, “hundred and twelve”, never “five five”. */
function fits(current: number, small: number): boolean {
	return (
		current % 100 === 0 || (small > 0 && small < 10 && current % 100 >= 20 && current % 10 === 0)
	);
}
