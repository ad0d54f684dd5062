import type { Gazetteer } from '../../model/gazetteer';
import type { Holder } from '../../model/holder';
import { tokensOf, type Token } from '../text/tokens';

/** What one spelling may stand for; a country's name is both a place and a side. */
interface Meaning {
	places: readonly string[] | null;
	holder: Holder | null;
	adjective: boolean;
	/** It lies in those places, and is not all of them. */
	part?: true;
}

interface Entry extends Meaning {
	readonly words: readonly Token[];
}

export type GazetteerIndex = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

/** The spellings by their first word, the longest first. Kept for as long as the gazetteer is. */
export function indexOf(gazetteer: Gazetteer): GazetteerIndex {
	const known = indexes.get(gazetteer);
	if (known) return known;
	const spellings = new Map<string, Entry>();
	const entry = (name: string): Entry => {
		const found = spellings.get(name) ?? {
			words: tokensOf(name),
			places: null,
			holder: null,
			adjective: false
		};
		spellings.set(name, found);
		return found;
	};
	for (const { places, names, part } of gazetteer.places)
		for (const name of names) {
			const found = entry(name);
			found.places = [...places].sort();
			if (part) found.part = true;
		}
	for (const { holder, names, adjectives } of gazetteer.holders) {
		for (const name of names) entry(name).holder = holder;
		for (const name of adjectives) {
			const found = entry(name);
			found.holder = holder;
			found.adjective = true;
		}
	}
	const index = new Map<string, Entry[]>();
	for (const found of spellings.values()) {
		const first = found.words[0]?.lower;
		if (first === undefined) continue;
		const list = index.get(first);
		if (list) list.push(found);
		else index.set(first, [found]);
	}
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
	indexes.set(gazetteer, index);
	return index;
}

/** The longest spelling that stands at a token, with its length in tokens; null where none does. */
export function meaningAt(
	index: GazetteerIndex,
	tokens: readonly Token[],
	at: number
): (Meaning & { readonly length: number }) | null {
	for (const entry of index.get(tokens[at]!.lower) ?? [])
		if (entry.words.every((word, i) => spells(tokens[at + i], word)))
			return { ...entry, length: entry.words.length };
	return null;
}

function spells(token: Token | undefined, word: Token): boolean {
	if (token?.lower !== word.lower) return false;
	return !isCapital(word.text) || isCapital(token.text);
}

/** Whether a word starts with a capital letter. */
export function isCapital(text: string): boolean {
	const first = text.charAt(0);
	return first !== first.toLowerCase();
}
