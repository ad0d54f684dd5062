import { fold } from './spelling';

/** What can be looked for by any of its names. */
export interface Named {
	readonly name: { readonly en: string; readonly uk: string };
	/** Other spellings. */
	readonly names: readonly string[];
}

/** What was found, the best first; `near`: nothing is spelt so, these differ by one letter. */
export interface FoundNames<T> {
	readonly found: readonly T[];
	readonly near: boolean;
}

/** Letters to a word that a slip of one letter is looked for in. */
const leastForSlip = 4;

/** What fits by its name comes before what fits alike by another spelling. */
const spellingLater = 0.5;

interface Entry<T> {
	readonly one: T;
	/** Of its name in both languages, and of its other spellings. */
	readonly keys: readonly string[];
	readonly others: readonly string[];
}

/** Things by any spelling, in any script, by their beginnings; a slip of one letter is found too. */
export class NameFinder<T extends Named> {
	readonly #index: readonly T[];
	#entries: readonly Entry<T>[] | null = null;

	constructor(index: readonly T[]) {
		this.#index = index;
	}

	/** As many as `most`, in the order of the index where they fit alike; none for a query without letters. */
	find(query: string, most: number): FoundNames<T> {
		const wanted = keysOf(query);
		if (wanted.length === 0) return { found: [], near: false };
		const exact = this.#ranked((key) => best(wanted, (one) => rankOf(one, key)), most);
		if (exact.length > 0) return { found: exact, near: false };
		return {
			found: this.#ranked((key) => best(wanted, (one) => slip(one, key)), most),
			near: true
		};
	}

	#ranked(rank: (key: string) => number, most: number): T[] {
		this.#entries ??= this.#index.map((one) => ({
			one,
			keys: [one.name.en, one.name.uk].flatMap(keysOf),
			others: [...new Set(one.names.flatMap(keysOf))]
		}));
		return this.#entries
			.map(({ one, keys, others }) => ({
				one,
				rank: Math.min(best(keys, rank), best(others, rank) + spellingLater)
			}))
			.filter((found) => found.rank < Infinity)
			.sort((a, b) => a.rank - b.rank)
			.slice(0, most)
			.map(({ one }) => one);
	}
}

/** One name as it is compared: as Ukrainian letters are written in Latin, and as Russian ones are. */
function keysOf(name: string): string[] {
	const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
	const texts = isCyrillic ? [name, russianLatin(name)] : [name];
	const keys = texts.map((text) => fold(text).map(plain).join(' '));
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
