import type { FoundPlace } from '../model/found-place';
import { fold } from './spelling';

/** What was found, the best first; `near`: nothing is spelt so, these differ by one letter. */
export interface Findings {
	readonly places: readonly FoundPlace[];
	readonly near: boolean;
}

/** As many as a list can show without being searched itself. */
const most = 8;

/** Letters to a word that a slip of one letter is looked for in. */
const leastForSlip = 4;

/** Places of an index by any spelling, in any script, by their beginnings; a slip of one letter is found too. */
export class PlaceFinder {
	readonly #entries: readonly { readonly place: FoundPlace; readonly keys: readonly string[] }[];

	constructor(index: readonly FoundPlace[]) {
		this.#entries = index.map((place) => ({
			place,
			keys: [...new Set([place.name.en, place.name.uk, ...place.names].flatMap(keysOf))]
		}));
	}

	/** Nothing for a query without letters or digits. */
	find(query: string): Findings {
		const wanted = keysOf(query);
		if (wanted.length === 0) return { places: [], near: false };
		const exact = this.#ranked((key) => best(wanted, (one) => rankOf(one, key)));
		if (exact.length > 0) return { places: exact, near: false };
		return { places: this.#ranked((key) => best(wanted, (one) => slip(one, key))), near: true };
	}

	#ranked(rank: (key: string) => number): FoundPlace[] {
		return this.#entries
			.map(({ place, keys }) => ({ place, rank: best(keys, rank) }))
			.filter((found) => found.rank < Infinity)
			.sort((a, b) => a.rank - b.rank)
			.slice(0, most)
			.map(({ place }) => place);
	}
}

/** One name as it is compared: as Ukrainian letters are written in Latin, and as Russian ones are. */
function keysOf(name: string): string[] {
	const keys = [name, russianLatin(name)].map((text) => fold(text).map(plain).join(' '));
	return [...new Set(keys)].filter((key) => key !== '');
}

/** Cyrillic letters that a reader of Russian writes otherwise in Latin; the rest is as in Ukrainian. */
function russianLatin(name: string): string {
	return name
		.toLowerCase()
		.replace(/(?<=[ьъаеёиоуыэюя])е/g, 'ye')
		.replace(/г/g, 'g')
		.replace(/и/g, 'i');
}

/** A word without what transliterations differ in: y and i, g and h, soft signs, doubled letters. */
function plain(word: string): string {
	return word
		.replace(/[yij]+(?=[aeou])/g, '')
		.replace(/[yij]+/g, 'i')
		.replace(/kh/g, 'h')
		.replace(/g/g, 'h')
		.replace(/w/g, 'v')
		.replace(/(zh)+/g, 'zh')
		.replace(/(\p{L})\1/gu, '$1');
}

/** 0 for the same, 1 for a beginning, 2 where each word begins one of its words; else Infinity. */
function rankOf(wanted: string, key: string): number {
	if (key === wanted) return 0;
	if (key.startsWith(wanted)) return 1;
	const words = key.split(' ');
	return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))
		? 2
		: Infinity;
}

/** 0 where one letter is wrong, missing, too many or swapped with its neighbour; else Infinity. */
function slip(wanted: string, key: string): number {
	if (wanted.length < leastForSlip || Math.abs(wanted.length - key.length) > 1) return Infinity;
	let start = 0;
	while (start < wanted.length && wanted[start] === key[start]) start++;
	const [a, b] = [wanted.slice(start), key.slice(start)];
	const same =
		a.slice(1) === b.slice(1) ||
		a.slice(1) === b ||
		a === b.slice(1) ||
		(a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
	return same ? 0 : Infinity;
}

function best<T>(all: readonly T[], rank: (one: T) => number): number {
	return all.reduce((least, one) => Math.min(least, rank(one)), Infinity);
}
