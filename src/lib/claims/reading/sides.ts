import { holders, type Holder } from '../../model/holder';
import { countryOf, type Mention } from '../entities/find-mentions';
import type { Sentence } from '../entities/sentence';

/** The home side of places that lie in one country; null where they do not. */
export function homeOf(places: readonly string[]): Holder | null {
	const [first] = places;
	const country = first === undefined ? null : countryOf(first);
	return places.every((id) => countryOf(id) === country)
		? (holders.find((side) => side === country) ?? null)
		: null;
}

/** Whether a mention names a side, and not its land. */
export const isSide = ({ holder, kind }: Mention) => holder !== null && kind !== 'land';

/** The side in the first part of a hyphened word: “Moscow-installed”. */
export function firstPart(sentence: Sentence, at: number): Holder | null {
	const text = sentence.tokens[at]?.text ?? '';
	const first = text.slice(0, Math.max(0, text.search(/[-‐‑]/)));
	const of = sentence.gazetteer.holders.find(
		({ names, adjectives }) => names.includes(first) || adjectives.includes(first)
	);
	return of?.holder ?? null;
}
