import type { GazetteerSize } from '../../model/gazetteer';
import type { Hedge } from '../../model/hedge';
import * as en from '../lexicon/quantities-en';
import * as sizeWords from '../lexicon/sizes-en';
import { type Atom, isHyphen, phraseOf } from './atoms';
import { fractionAt } from './read-fraction';
import { readNumber } from './read-number';
import { readUnit } from './read-unit';
import { type Reading, readingOf } from './reading';
import { pluralNameAt, type SizeName, sizeNameAt, sizeNameBefore } from './size-names';

/** How many times: 2 for “twice”. */
interface Multiple {
	readonly end: number;
	readonly value: number;
	readonly lastUnit: number;
	readonly form: 'number' | 'words';
	/** A percentage or fraction: “20% larger than” is 1.2 times. */
	readonly part: boolean;
}

/** The words that compare sizes; what they compare with begins at `end`. */
interface Comparison {
	readonly end: number;
	/** 1: larger than, −1: smaller than, 0: as large as. */
	readonly side: -1 | 0 | 1;
	/** It says size or area; else only what follows tells that a size is meant. */
	readonly saysSize: boolean;
	/** In the word “size”, and no “area of”. */
	readonly saysSizeOnly?: boolean;
	/** It may be of anything: an area right before it, and a name of a third place, make it one of sizes. */
	readonly loose?: boolean;
	/** So vague that only a name whose size we know makes it one of sizes. */
	readonly vague?: boolean;
}

const mostAdjectives = 3;

/**
 * Read the comparison of sizes that begins at an atom: “twice the size of X”, “three times larger than X”,
 * “an area the size of X”, “larger than X”, “X-sized”. Never one of speeds or armies. Null where none begins.
 */
export function readRatio(
	text: string,
	atoms: readonly Atom[],
	at: number,
	floor: number,
	sizes: readonly GazetteerSize[]
): Reading | null {
	if (atoms[at]?.lower === sizeWords.sized) return readSized(text, atoms, at, floor, sizes);
	const counted = readCounted(text, atoms, at, sizes);
	if (counted) return counted;
	const multiple = readMultiple(atoms, at);
	const comparison = readComparison(atoms, multiple?.end ?? at, multiple !== null);
	if (!comparison) return null;
	// “as large as four San Franciscos”.
	const many = comparison.side === 0 && readCounted(text, atoms, comparison.end, sizes);
	if (many) return { ...many, first: at };
	const name = sizeNameAt(text, atoms, comparison.end, sizes);
	if (!name || !(comparison.saysSize || name.ground)) return null;
	if (comparison.vague && !name.known) return null;
	if (comparison.loose && !isOfSizes(text, atoms, at, floor, name)) return null;
	// “64% of the area of Kursk” is a share of it; “half the area of Belgium” compares.
	const ofArea = multiple?.part && atoms[multiple.end - 1]?.lower === en.partOf;
	if (ofArea && comparison.side === 0 && !comparison.saysSizeOnly) return null;
	if (comparison.side !== 0 && !multiple)
		return comparative(text, atoms, at, floor, comparison, name);

	const value = multiple?.value ?? 1;
	return timesOf(text, atoms, name, {
		first: at,
		end: name.end,
		form: multiple?.form ?? 'words',
		low: multiple?.part && comparison.side !== 0 ? Math.max(0, 1 + comparison.side * value) : value,
		lastUnit: multiple?.lastUnit ?? 1
	});
}

/** “five Manhattans”, “one and a half Luxembourgs”: so many times a name that we know. */
function readCounted(
	text: string,
	atoms: readonly Atom[],
	at: number,
	sizes: readonly GazetteerSize[]
): Reading | null {
	const number = readNumber(atoms, at);
	const name = number && pluralNameAt(text, atoms, number.end, sizes);
	if (!name) return null;
	const { value: low, lastUnit } = number;
	const form = number.inWords ? 'words' : 'number';
	return timesOf(text, atoms, name, { first: at, end: name.end, form, low, lastUnit });
}

function readMultiple(atoms: readonly Atom[], at: number): Multiple | null {
	const inOneWord = sizeWords.multiples.get(atoms[at]?.lower ?? '');
	if (inOneWord) return { end: at + 1, value: inOneWord, lastUnit: 1, form: 'words', part: false };
	const fraction = fractionAt(atoms, at);
	if (fraction) {
		const end = atoms[fraction.end]?.lower === 'of' ? fraction.end + 1 : fraction.end;
		return { end, value: fraction.value, lastUnit: 0.01, form: 'words', part: true };
	}
	const number = readNumber(atoms, at);
	if (!number) return null;
	const next = isHyphen(atoms, number.end) ? number.end + 1 : number.end;
	const form = number.inWords ? 'words' : 'number';
	if (atoms[next]?.lower === sizeWords.times)
		return { end: next + 1, value: number.value, lastUnit: number.lastUnit, form, part: false };
	const unit = readUnit(atoms, number.end);
	if (unit?.unit !== 'percent') return null;
	const end = atoms[unit.end]?.lower === 'of' ? unit.end + 1 : unit.end;
	return { end, value: number.value / 100, lastUnit: number.lastUnit / 100, form, part: true };
}

function readComparison(atoms: readonly Atom[], at: number, multiple: boolean): Comparison | null {
	const word = atoms[at]?.lower ?? '';
	const loose = looseComparison(atoms, at);
	if (loose) return loose;
	if (
		word === 'as' &&
		sizeWords.asBig.has(atoms[at + 1]?.lower ?? '') &&
		atoms[at + 2]?.lower === 'as'
	)
		return { end: skipSizeOf(atoms, at + 3), side: 0, saysSize: false, saysSizeOnly: true };
	const inSize =
		atoms[at + 1]?.lower === 'in' && sizeWords.sizeNouns.has(atoms[at + 2]?.lower ?? '');
	const next = inSize ? at + 3 : at + 1;
	const side = sizeWords.biggerThan.has(word) ? 1 : sizeWords.smallerThan.has(word) ? -1 : 0;
	if (side !== 0) {
		if (atoms[next]?.lower !== en.than) return null;
		const end = skipSizeOf(atoms, next + 1);
		return { end, side, saysSize: inSize || end > next + 1 };
	}
	if (sizeWords.sizeEquals.has(word)) {
		if (!inSize && !saysAreaBefore(atoms, at)) return null;
		if (!sizeWords.equalTo.has(atoms[next]?.lower ?? '')) return null;
		const end = skipSizeOf(atoms, next + 1);
		return { end, side: 0, saysSize: true, saysSizeOnly: true, vague: !inSize };
	}
	const noun = sizeNounAt(atoms, at);
	if (noun === null) return null;
	// “The area of Ukraine” compares nothing; “twice the area of Ukraine” does.
	if (!multiple && atoms[noun]!.lower !== sizeWords.sizeOnly) return null;
	const link = atoms[noun + 1]?.lower;
	if (link !== 'of' && link !== 'as') return null;
	const saysSizeOnly = atoms[noun]!.lower === sizeWords.sizeOnly;
	return { end: skipSizeOf(atoms, noun + 2), side: 0, saysSize: true, saysSizeOnly };
}

/** How far behind an area a loose comparison may stand, in atoms. */
const mostBehind = 8;

function isOfSizes(
	text: string,
	atoms: readonly Atom[],
	at: number,
	floor: number,
	{ known, of, end, ground, together }: SizeName
): boolean {
	const isBehind = floor > 0 && at - floor <= (together ? 12 : mostBehind);
	const begins = atoms.find(({ kind }) => kind === 'word')?.lower ?? '';
	const isThat = at < 9 && /^(it|that|this)$/.test(begins);
	const isSide = of === null ? false : /^(ukraine|russia)$/i.test(of);
	return (
		(known || (ground && together === true)) &&
		!isSide &&
		(isBehind || isThat) &&
		!/^'s$/.test(atoms[end]?.lower ?? '')
	);
}

/** “less than Manhattan”, “about as much as Andorra”: of sizes only where a name that we know follows an area. */
function looseComparison(atoms: readonly Atom[], at: number): Comparison | null {
	const phrase = phraseOf(atoms, at, at + 3);
	const isLand = /^as much (land|territory|ground)$/.test(phrase) && atoms[at + 3]?.lower === 'as';
	// “As much land as Ukraine does”: no size.
	if (isLand && !/^(ukraine|russia)$/.test(atoms[at + 4]?.lower ?? ''))
		return { end: skipSizeOf(atoms, at + 4), side: 0, saysSize: true, vague: true };
	if (phrase === 'as much as') return { end: at + 3, side: 0, saysSize: false, loose: true };
	if (!/^(more|less) than /.test(phrase)) return null;
	const end = atoms[at + 2]?.lower === 'one' ? at + 3 : at + 2;
	return { end, side: phrase.startsWith('more') ? 1 : -1, saysSize: false, loose: true };
}

/** “An area roughly equivalent to X”. */
function saysAreaBefore(atoms: readonly Atom[], at: number): boolean {
	for (let before = Math.max(0, at - 3); before < at; before++)
		if (sizeWords.sizeNouns.has(atoms[before]!.lower)) return true;
	return false;
}

/** The noun of “the size”, “the combined land area”; null where none follows. */
function sizeNounAt(atoms: readonly Atom[], at: number): number | null {
	if (!sizeWords.sizeAdjectives.has(atoms[at]?.lower ?? '')) return null;
	for (let next = at + 1; next <= at + 1 + mostAdjectives; next++) {
		const word = atoms[next]?.lower ?? '';
		if (sizeWords.sizeNouns.has(word)) return next;
		if (!sizeWords.sizeAdjectives.has(word)) return null;
	}
	return null;
}

/** “larger than the size of X”. */
function skipSizeOf(atoms: readonly Atom[], at: number): number {
	const phrase = phraseOf(atoms, at, at + 3);
	return phrase === `the ${sizeWords.sizeOnly} of` || phrase === 'that of the' ? at + 3 : at;
}

function comparative(
	text: string,
	atoms: readonly Atom[],
	at: number,
	floor: number,
	{ side }: Comparison,
	name: SizeName
): Reading {
	const [start, pair] = comparativeHedge(atoms, at, floor);
	const hedge = pair[side > 0 ? 0 : 1];
	const inner = { start, end: name.first, hedge };
	return timesOf(text, atoms, name, { first: start, end: name.end, inner });
}

function comparativeHedge(
	atoms: readonly Atom[],
	at: number,
	floor: number
): [number, readonly [Hedge, Hedge]] {
	for (let start = Math.max(floor, at - 2); start < at; start++) {
		const pair = sizeWords.comparativeHedges.get(phraseOf(atoms, start, at));
		if (pair) return [start, pair];
	}
	return [at, ['at least', 'under']];
}

function readSized(
	text: string,
	atoms: readonly Atom[],
	at: number,
	floor: number,
	sizes: readonly GazetteerSize[]
): Reading | null {
	if (!isHyphen(atoms, at - 1)) return null;
	const name = sizeNameBefore(text, atoms, at - 1, floor, sizes);
	return name && timesOf(text, atoms, name, { first: name.first, end: at + 1 });
}

/** So many times a thing: once, in words, unless more is given. */
function timesOf(
	text: string,
	atoms: readonly Atom[],
	{ first, end, of }: SizeName,
	given: Pick<Reading, 'first' | 'end'> & Partial<Reading>
): Reading {
	const ofText = text.slice(atoms[first]!.start, atoms[end - 1]!.end);
	return readingOf({ form: 'words', low: 1, lastUnit: 1, unit: 'times', of, ofText, ...given });
}
