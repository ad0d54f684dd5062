import { lastStatedUnit } from '../../model/hedge';
import * as en from '../lexicon/quantities-en';
import type { Atom } from './atoms';
import { hedgeAfter, hedgeBefore, type HedgeWords } from './read-hedge-words';
import { isDay, oneAt, readNumber, type ReadNumber } from './read-number';
import { unitOf } from './read-interval';
import { readUnit, type ReadUnit } from './read-unit';
import { type Reading, readingOf } from './reading';

/** How far back from “from A to B” a word of change is looked for, in atoms. */
const lookBack = 8;

/** Longer rows of numbers are tables. */
const mostInRow = 6;

interface Half {
	readonly number: ReadNumber;
	readonly unit: ReadUnit | null;
	readonly inner: HedgeWords | null;
	readonly end: number;
}

/**
 * Read the number with a unit, or the range, that begins at an atom. “From 12% to 18%” after a word of
 * change, and any “from” and “to” that goes down, are two numbers. Empty where no number with a unit begins.
 */
export function readMeasure(atoms: readonly Atom[], at: number, floor: number): Reading[] {
	if (isPartOfName(atoms, at)) return [];
	const first = readHalf(atoms, at);
	if (!first || isOfNumber(atoms, at, first)) return [];
	return (
		readRange(atoms, at, floor, first) ??
		(first.unit ? [single(at, first, first.unit)] : readRow(atoms, at, first))
	);
}

/** “Less … than” has no more words between. */
const mostCompared = 6;

/** `T-72`, `2S19`, `$500`, `9/11`, `−5`. */
function isPartOfName(atoms: readonly Atom[], at: number): boolean {
	const [atom, before] = [atoms[at], atoms[at - 1]];
	if (!atom || !before) return false;
	if (en.currencies.has(before.lower)) return true;
	if (atom.kind !== 'number' || !atom.glued) return false;
	if (
		before.kind === 'word' ||
		before.lower === '/' ||
		before.lower === '·' ||
		before.lower === '−'
	)
		return true;
	// “.5” was read from its point.
	if (before.lower === '.' && !before.glued) return true;
	if (before.lower !== '-' && before.lower !== '‑') return false;
	return !before.glued || atoms[at - 2]?.kind === 'word';
}

/** “20 percent faster”, “a 27% increase”, “up 3% on June”: how much more than another number. */
function isOfNumber(atoms: readonly Atom[], at: number, { unit, end }: Half): boolean {
	if (unit?.unit !== 'percent' || /^points?$/.test(atoms[end - 1]!.lower)) return false;
	const [before, next] = [atoms[at - 1]?.lower ?? '', atoms[end]?.lower ?? ''];
	// “44% less ground than in August”, but “1 percent more of Ukraine than a year ago”.
	const than = atoms.slice(end + 1, end + 1 + mostCompared).some(({ lower }) => lower === en.than);
	const isMore = en.moreOrLess.has(next) && than && atoms[end + 1]?.lower !== 'of';
	return (
		isMore ||
		en.comparingNouns.has(next) ||
		(/^(up|down)$/.test(before) && /^(on|over|from|compared|against)$/.test(next)) ||
		// “The speed dropped by 18% in August”.
		(before === 'by' && next !== 'of' && en.slowed.has(atoms[at - 2]?.lower ?? ''))
	);
}

function readHalf(atoms: readonly Atom[], at: number): Half | null {
	const number = readNumber(atoms, at) ?? oneAt(atoms, at);
	if (!number) return null;
	const inner = hedgeAfter(atoms, number.end);
	const next = inner?.end ?? number.end;
	const filler = en.betweenNumberAndUnit.has(atoms[next]?.lower ?? '');
	const unit = readUnit(atoms, next) ?? (filler ? readUnit(atoms, next + 1) : null);
	return unit
		? { number, unit, inner, end: unit.end }
		: { number, unit, inner: null, end: number.end };
}

/** “99, 76, 74 and 73 percent”: shares whose unit stands behind the last. */
function readRow(atoms: readonly Atom[], at: number, first: Half): Reading[] {
	// “Began on Feb. 24, and 28% of it”.
	if (isDay(atoms, at)) return [];
	const row = [{ at, half: first }];
	for (let next = first.end; row.length <= mostInRow;) {
		const and = atoms[next]?.lower === en.and || atoms[next + 1]?.lower === en.and;
		const from = next + (atoms[next]?.lower === ',' && and ? 2 : 1);
		if (!and && atoms[next]?.lower !== ',') return [];
		const half = readHalf(atoms, from);
		if (!half || half.number.value > 100 || row[0]!.half.number.value > 100) return [];
		row.push({ at: from, half });
		if (half.unit) {
			const { unit } = half;
			if (!and || unit.unit !== 'percent') return [];
			return row.map((one) => single(one.at, one.half, unit, one.half.end));
		}
		next = half.end;
	}
	return [];
}

function readRange(
	atoms: readonly Atom[],
	at: number,
	floor: number,
	first: Half
): Reading[] | null {
	const inner = hedgeBefore(atoms, at, floor);
	const start = inner?.start ?? at;
	const opener = start - 1 >= floor ? (atoms[start - 1]?.lower ?? '') : '';
	const link = atoms[first.end]?.lower ?? '';
	const dash = en.rangeDashes.has(link);
	const to = link === en.rangeTo;
	const and = link === en.and && opener === en.rangeBetween;
	const or = link === en.rangeOr && !first.unit;
	if (link === en.partOf && !first.unit) {
		const the = en.partOfThe.has(atoms[first.end + 1]?.lower ?? '');
		if (the || first.number.value >= leastPart)
			return partOfAll(atoms, at, first, first.end + (the ? 2 : 1));
	}
	if (!dash && !to && !and && !or) return null;

	// “grew in 2024 to 112,000 sq km”.
	const isYear =
		!first.unit &&
		/^(19|20)\d\d$/.test(atoms[at]!.lower) &&
		en.yearLeads.has(atoms[at - 1]?.lower ?? '');
	if (isYear) return null;
	const secondAt = skipHedge(atoms, first.end + 1);
	// “ROME, JUNE 10 – More than 60% of Donetsk”, “since November 1 or about 22 sq km”.
	// “From 65 sq km on May 23 to 124.68 sq km”.
	if ((dash || or || (to && first.number.value <= 31)) && isDay(atoms, at)) return null;
	if (dash && secondAt > first.end + 1 && !atoms[first.end]!.glued) return null;
	// “450 km-long”, “sq km – 20%” have no second number of the same unit.
	const second = readHalf(atoms, secondAt);
	if (!second?.unit) return null;
	const { unit } = second;
	if (first.unit && first.unit.unit !== unit.unit) return null;

	const own = first.unit ?? unit;
	const low = first.unit ? first.number.value : sharedScale(first.number, second.number);
	const high = second.number.value;
	const from = to && opener === en.rangeFrom;
	if (
		low * own.scale > high * unit.scale ||
		(from && isChange(atoms, start - 1, first.unit !== null, unit))
	) {
		if (!to) return first.unit ? null : [];
		return [single(at, first, own, first.end), single(secondAt, second, unit)];
	}
	const open = from || and;
	const [a, b] = [numberIn(first.number, own, low), numberIn(second.number, unit, high)];
	return [
		readingOf({
			first: open ? start - 1 : at,
			end: second.end,
			form: 'range',
			low: Math.min(a, b),
			high: Math.max(a, b),
			lastUnit: Math.min(lastUnitOf(first.number, a, own), lastUnitOf(second.number, b, unit)),
			unit: unit.unit,
			inner: open ? inner : null
		})
	];
}

/** A smaller number before “of” counts things: “12 of 40 square kilometres” is seldom meant. */
const leastPart = 100;

/** “200 of the 1,300 square kilometres”. */
function partOfAll(
	atoms: readonly Atom[],
	at: number,
	first: Half,
	next: number
): Reading[] | null {
	const wholeAt = skipHedge(atoms, next);
	const whole = readHalf(atoms, wholeAt);
	if (!whole?.unit || whole.number.value < first.number.value) return null;
	return [single(at, first, whole.unit, first.end), single(wholeAt, whole, whole.unit)];
}

function skipHedge(atoms: readonly Atom[], at: number): number {
	for (let next = Math.min(at + 3, atoms.length - 1); next > at; next--) {
		const words = hedgeBefore(atoms, next, at);
		if (words?.start === at) return next;
	}
	return at;
}

/** “18 to 20 thousand”, “40–45,000”: the first number leaves out what the second says. */
function sharedScale(first: ReadNumber, second: ReadNumber): number {
	if (first.scale > 0) return first.value;
	const scale =
		second.scale > 0 ? 10 ** second.scale : second.value >= 1000 && first.value < 100 ? 1000 : 1;
	const value = first.value * scale;
	return value <= second.value ? value : first.value;
}

function isChange(
	atoms: readonly Atom[],
	from: number,
	bothHaveUnits: boolean,
	{ unit }: ReadUnit
): boolean {
	// Whoever goes from 5 to 15 km goes so far here and so far there.
	const goes = unit === 'km' || unit === 'mi' ? en.goingWords : null;
	let spread = false;
	for (let at = Math.max(0, from - lookBack); at < from; at++) {
		const word = atoms[at]!.lower;
		if (en.changeWords.has(word) && !goes?.test(word)) return true;
		spread ||= en.spreadWords.has(word);
	}
	return bothHaveUnits && !spread;
}

function single(at: number, half: Half, unit: ReadUnit, end = half.end): Reading {
	const low = numberIn(half.number, unit);
	return readingOf({
		first: at,
		end,
		form: 'number',
		low,
		lastUnit: lastUnitOf(half.number, low, unit),
		unit: unit.unit,
		inner: half.inner
	});
}

function lastUnitOf(number: ReadNumber, readAs: number, { scale }: ReadUnit): number {
	return readAs === scale * number.value
		? scale * number.lastUnit
		: scale * lastStatedUnit(readAs / scale);
}

/**
 * “112.500 sq km”: nobody states an area to a thousandth and ends it in 0, so the point separates
 * thousands. “27.423 sq km” stays a decimal: both readings are possible, and the plain one is English.
 */
function numberIn(number: ReadNumber, { unit, scale }: ReadUnit, value = number.value): number {
	const area = unitOf[unit].quantity === 'area';
	if (!area || number.asThousands === null || number.asThousands % 10 !== 0) return scale * value;
	return number.asThousands;
}
