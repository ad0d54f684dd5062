import { getOrMake } from '../../model/collect';
import type { GazetteerSize } from '../../model/gazetteer';
import * as en from '../lexicon/quantities-en';
import * as sizeWords from '../lexicon/sizes-en';
import { tokensOf } from '../text/tokens';
import { type Atom, atomsOf, phraseOf } from './atoms';

/** A thing that a size is compared with: atoms `first` to `end`, exclusive. */
export interface SizeName {
	readonly first: number;
	readonly end: number;
	/** Null where we know no area of it. */
	readonly of: string | null;
	/** It is, or begins with, a name that we know. */
	readonly known: boolean;
	/** Several things together, whether we know them or not. */
	readonly together?: boolean;
	/** A name that we know, or a word for ground in it: it has a size on the map. */
	readonly ground: boolean;
}

interface SizeIndex {
	readonly names: ReadonlyMap<string, { readonly size: GazetteerSize; readonly capital: boolean }>;
	/** Atoms of the longest name. */
	readonly longest: number;
}

const mostBefore = 8;
const mostInPhrase = 8;
const mostToTogether = 8;
const indices = new WeakMap<readonly GazetteerSize[], SizeIndex>();

function indexOf(sizes: readonly GazetteerSize[]): SizeIndex {
	return getOrMake(indices, sizes, () => {
		const all = sizes.flatMap((size) => size.names.map((name) => ({ size, name })));
		const names = all.map(({ size, name }) => {
			const atoms = atomsOf(tokensOf(name));
			const phrase = phraseOf(atoms, 0, atoms.length);
			return { phrase, length: atoms.length, size, capital: /^\p{Lu}/u.test(name) };
		});
		return {
			names: new Map(names.map((one) => [one.phrase, one])),
			longest: Math.max(0, ...names.map(({ length }) => length))
		};
	});
}

/**
 * Read the thing that begins at an atom: the longest name that we know, behind words such as “the US
 * state of”, or else the noun phrase. Several together (“Denmark and Switzerland combined”, two names
 * that we know) are one thing without an area. Null where no noun phrase stands there, or it is no ground (“Russia's army”).
 */
export function sizeNameAt(
	text: string,
	atoms: readonly Atom[],
	first: number,
	sizes: readonly GazetteerSize[]
): SizeName | null {
	const known = knownAt(text, atoms, first, sizes);
	const end = known?.end ?? phraseEnd(atoms, first);
	if (end === first) return null;
	const other = known && atoms[end]?.lower === en.and && knownAt(text, atoms, end + 1, sizes);
	const sum = endOfSum(atoms, end) ?? (other ? other.end : null);
	const have = sum === null && /^(have|has|had)$/.test(atoms[end]?.lower ?? '');
	// “the Benelux countries have together”.
	const phrase =
		sum ?? (have && sizeWords.together.has(atoms[end + 1]?.lower ?? '') ? end + 2 : end);
	let ground = known !== null;
	let capital = false;
	for (let at = first; at < phrase; at++) {
		if (sizeWords.noGround.has(atoms[at]!.lower) || en.monthNames.has(atoms[at]!.lower))
			return null;
		ground ||= sizeWords.groundNouns.has(atoms[at]!.lower);
		capital ||= isCapital(text, atoms[at]!);
	}
	return {
		first,
		end: phrase,
		of: sum === null ? (known?.of ?? null) : null,
		known: known !== null,
		ground: ground || capital,
		together: atoms.slice(first, phrase).some(({ lower }) => sizeWords.together.has(lower))
	};
}

/** The known name that ends right before an atom: of “Luxembourg-sized”. Null where none does. */
export function sizeNameBefore(
	text: string,
	atoms: readonly Atom[],
	end: number,
	floor: number,
	sizes: readonly GazetteerSize[]
): SizeName | null {
	const { longest } = indexOf(sizes);
	for (let first = Math.max(floor, end - longest); first < end; first++) {
		const found = nameIn(text, atoms, first, end, sizes);
		if (found) return { first, end, of: idOf(found), known: true, ground: true };
	}
	return null;
}

/** The name in the plural that begins at an atom: “Manhattans”, “San Franciscos”. Null where none does. */
export function pluralNameAt(
	text: string,
	atoms: readonly Atom[],
	first: number,
	sizes: readonly GazetteerSize[]
): SizeName | null {
	const { longest, names } = indexOf(sizes);
	if (!atoms[first] || !isCapital(text, atoms[first])) return null;
	for (let end = Math.min(atoms.length, first + longest); end > first; end--) {
		const phrase = phraseOf(atoms, first, end);
		const islands = atoms[end]?.lower === 'islands' ? names.get(phrase) : undefined;
		const found = islands ?? (phrase.endsWith('s') ? names.get(phrase.slice(0, -1)) : undefined);
		if (found)
			return {
				first,
				end: islands ? end + 1 : end,
				of: idOf(found.size),
				known: true,
				ground: true
			};
	}
	return null;
}

function knownAt(
	text: string,
	atoms: readonly Atom[],
	first: number,
	sizes: readonly GazetteerSize[]
): { end: number; of: string | null } | null {
	const { longest } = indexOf(sizes);
	for (let start = first; start <= first + mostBefore && start < atoms.length; start++) {
		for (let end = Math.min(atoms.length, start + longest); end > start; end--) {
			const found = nameIn(text, atoms, start, end, sizes);
			if (found) {
				const whole = groundEnd(atoms, end);
				// “Belgium's army” is not Belgium; “Russia's Kursk region” may be known by its second name.
				if (whole !== null) return { end: whole, of: idOf(found) };
			}
		}
		const word = atoms[start]!.lower;
		const owner = atoms[start + 1]?.lower === "'s";
		// “The US state of”, “the German city”: an adjective whose noun is such a word.
		const adjective =
			isCapital(text, atoms[start]!) && sizeWords.beforeNames.has(atoms[start + 1]?.lower ?? '');
		if (!sizeWords.beforeNames.has(word) && word !== "'s" && !owner && !adjective) return null;
	}
	return null;
}

/**
 * The end of a name with the 's and the word for ground behind it. Null where it is of another thing:
 * its owner (“Belgium's army”), or the country that it is in (“the US state of Ohio”).
 */
function groundEnd(atoms: readonly Atom[], end: number): number | null {
	const after = atoms[end];
	if (after && (sizeWords.noGround.has(after.lower) || sizeWords.otherOfName.has(after.lower)))
		return null;
	const noun = after?.lower === '.' ? end + 1 : end;
	const one = atoms[noun]?.lower.replace(/s$/, '') ?? '';
	if (sizeWords.beforeNames.has(one) && atoms[noun + 1]?.lower === 'of') return null;
	if (after?.lower !== "'s") return end;
	return sizeWords.groundOfName.has(atoms[end + 1]?.lower ?? '') ? end + 2 : null;
}

function nameIn(
	text: string,
	atoms: readonly Atom[],
	first: number,
	end: number,
	sizes: readonly GazetteerSize[]
): GazetteerSize | null {
	const found = indexOf(sizes).names.get(phraseOf(atoms, first, end));
	return found && (!found.capital || isCapital(text, atoms[first]!)) ? found.size : null;
}

function idOf({ id, figure }: GazetteerSize): string | null {
	return figure === null ? null : id;
}

function isCapital(text: string, { start, end }: Atom): boolean {
	return /^\p{Lu}/u.test(text.slice(start, Math.min(end, start + 2)));
}

function phraseEnd(atoms: readonly Atom[], first: number): number {
	let end = first;
	while (end < atoms.length && end - first < mostInPhrase) {
		const { kind, lower } = atoms[end]!;
		if (kind === 'mark' ? lower !== "'s" && lower !== '-' : sizeWords.nounPhraseEnds.has(lower))
			break;
		if (lower === en.and || kind === 'number') break;
		end++;
	}
	const last = atoms[end - 1]?.lower;
	return last === 'of' || last === 'the' || last === '-' ? Math.max(first, end - 1) : end;
}

function endOfSum(atoms: readonly Atom[], end: number): number | null {
	const link = atoms[end]?.lower;
	if (link !== en.and && link !== ',') return null;
	for (let at = end + 1; at < end + mostToTogether; at++)
		if (sizeWords.together.has(atoms[at]?.lower ?? '')) return at + 1;
	return null;
}
