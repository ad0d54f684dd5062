import type { Holder } from '../../model/holder';
import * as lexicon from '../lexicon/context-en';
import { otherLand } from '../lexicon/other-matters-en';
import { tokensOf, type Token } from '../text/tokens';
import { isCapital, meaningAt, type GazetteerIndex } from './gazetteer-index';

/** A place or a side that a sentence names. */
export interface Mention {
	/** Token indices, `end` exclusive, with the nouns that belong to the name and a possessive's sign. */
	readonly start: number;
	readonly end: number;
	/** Ids; empty where it is a place of which we know no outline (“eastern Ukraine”); null: no place. */
	readonly places: readonly string[] | null;
	/** Where a place without an outline lies: “Pokrovsk”, “eastern Ukraine”. */
	readonly within?: readonly string[];
	readonly holder: Holder | null;
	/** `land`: “Ukrainian territory”; `force`: “Russian forces”. */
	readonly kind: 'name' | 'adjective' | 'force' | 'land';
	readonly possessive: boolean;
}

/** The places and sides that a sentence names, in its order, never overlapping. */
export function findMentions(tokens: readonly Token[], index: GazetteerIndex): Mention[] {
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const mention = mentionAt(tokens, at, index);
		if (!mention) continue;
		found.push(mention);
		at = mention.end - 1;
	}
	return withCapital(tokens, joined(tokens, found), index);
}

function mentionAt(tokens: readonly Token[], at: number, index: GazetteerIndex): Mention | null {
	const meaning = meaningAt(index, tokens, at) ?? hyphened(tokens[at]!, index);
	if (!meaning) return null;
	const { places, holder, adjective, part } = meaning;
	let end = at + meaning.length;
	const possessive = isPossessive(tokens, end);
	if (possessive) end++;
	const of = { start: at, holder, possessive };
	if (holder) {
		const force = nounAfter(
			tokens,
			end,
			lexicon.forceNouns,
			index,
			adjective || possessive ? 3 : 0
		);
		if (force !== null) {
			const also = isPossessive(tokens, force);
			return { ...of, end: force + Number(also), places: null, kind: 'force', possessive: also };
		}
	}
	// The ids of the two countries are those of the two sides.
	if (holder && (adjective || (possessive && places))) {
		const land = nounAfter(tokens, end, lexicon.landNouns, index, 3);
		if (land !== null && !isSphere(tokens, land))
			return {
				...of,
				end: land,
				places: [holder],
				kind: 'land',
				possessive: isPossessive(tokens, land)
			};
	}
	if (adjective) return { ...of, end, places: null, kind: 'adjective' };
	if (!places) return { ...of, end, places, kind: 'name' };
	if (part) return { ...of, end: townEnd(tokens, end), places: [], within: places, kind: 'name' };
	if (isCountry(places)) {
		const part =
			lexicon.directions.has(tokens[at - 1]?.lower ?? '') ||
			(possessive &&
				lexicon.directions.has(tokens[end]?.lower ?? '') &&
				!isCapital(tokens[end + 1]?.text ?? ''));
		if (part)
			return {
				...of,
				end: possessive ? end + 1 : end,
				places: [],
				within: places,
				holder: null,
				kind: 'name'
			};
		return { ...of, end, places, kind: 'name' };
	}
	const lower = tokens[end]?.lower ?? '';
	const isCity =
		lower === 'city' ||
		(lexicon.settlementNouns.has(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.lower === 'of');
	if (isCity && meaning.length === 1)
		return {
			...of,
			end: lower === 'city' ? end + 1 : end,
			places: [],
			within: places,
			kind: 'name'
		};
	if (lexicon.regionNouns.has(lower)) {
		const also = isPossessive(tokens, ++end);
		return { ...of, end: end + Number(also), places, kind: 'name', possessive: possessive || also };
	}
	return { ...of, end, places, kind: 'name' };
}

const dash = /[-‐‑–]/;

/** “The Kupyansk-Borova direction”: two towns, in the regions of both. */
function hyphened({ text }: Token, index: GazetteerIndex): ReturnType<typeof meaningAt> {
	if (!dash.test(text)) return null;
	const parts = text.split(dash);
	if (parts.length !== 2 || !parts.every((part) => isCapital(part))) return null;
	const towns = parts.flatMap((part) => {
		const meaning = part === '' ? null : meaningAt(index, [tokenOf(part)], 0);
		return meaning?.part ? [meaning] : [];
	});
	const places = [...new Set(towns.flatMap((town) => town.places ?? []))].sort();
	return towns.length > 0 ? { ...towns[0]!, places } : null;
}

/** “The Lyman direction”, “the Kupiansk axis”. */
function townEnd(tokens: readonly Token[], end: number): number {
	return /^(direction|axis|sector|front|salient|pocket|area|district|city|raion)$/.test(
		tokens[end]?.lower ?? ''
	)
		? end + 1
		: end;
}

/** Whether ids are of a country, which have no part after a dash. */
export function isCountry(places: readonly string[]): boolean {
	return places.length > 0 && places.every((id) => !id.includes('-'));
}

/** The country that a region or country lies in: the first part of an ISO 3166-2 code. */
export function countryOf(id: string): string {
	const dash = id.indexOf('-');
	return dash < 0 ? id : id.slice(0, dash);
}

/** “Russia's area of control”: what it has, and not its own land. */
function isSphere(tokens: readonly Token[], end: number): boolean {
	return (
		tokens[end]?.lower === 'of' &&
		/^(control|occupation|influence|responsibility|operations)$/.test(tokens[end + 1]?.lower ?? '')
	);
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
	const lower = tokens[at]?.lower;
	return lower === "'s" || (lower === "'" && /s$/.test(tokens[at - 1]?.lower ?? ''));
}

/** The end of a noun of a list, over at most `most` modifiers; null where there is none. */
function nounAfter(
	tokens: readonly Token[],
	from: number,
	nouns: ReadonlySet<string>,
	index: GazetteerIndex,
	most: number
): number | null {
	for (let at = from; at <= from + most; at++) {
		const token = tokens[at];
		if (!token || token.kind === 'mark') return null;
		const next = tokens[at + 1]?.lower ?? '';
		if (nouns.has(token.lower))
			return /^(gains?|grabs?|loss|losses|forces|war|borders?|swaps?|deals?|operations?)$/.test(
				next
			)
				? null
				: nouns.has(next)
					? at + 2
					: at + 1;
		if (lexicon.prepositions.has(token.lower) || lexicon.clauseStarts.has(token.lower)) return null;
		if (otherLand.has(token.lower)) return null;
		if (lexicon.auxiliaries.has(token.lower) || lexicon.determiners.has(token.lower)) return null;
		if (lexicon.speechVerbs.has(token.lower) || token.kind === 'number') return null;
		if (meaningAt(index, tokens, at)) return null;
	}
	return null;
}

/** Take a country into the region that it leads to (“Russia's western Kursk region”), and rows of regions together. */
function joined(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
	const found: Mention[] = [];
	for (const mention of mentions) {
		const last = found.at(-1);
		const isRegion = mention.places !== null && !isCountry(mention.places);
		if (last && isRegion && leadsTo(tokens, last, mention)) {
			found.pop();
			const inner = { ...mention, start: last.start, holder: null };
			const before = found.at(-1);
			if (before && isWithRegionAbroad(tokens, before, inner)) {
				found.pop();
				found.push({ ...inner, start: before.start, places: bothOf(before, inner) });
			} else found.push(inner);
		} else if (last && isRegion && isWithRegionAbroad(tokens, last, mention)) {
			found.pop();
			found.push({ ...mention, start: last.start, places: bothOf(last, mention) });
		} else if (last && isRegion && isRegionRow(tokens, last, mention)) {
			found.pop();
			found.push({ ...mention, start: last.start, places: bothOf(last, mention) });
		} else found.push(mention);
	}
	return found;
}

/** “The Kyiv and Chernihiv regions”: the region around the capital, whose name alone is the side. */
function withCapital(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	index: GazetteerIndex
): Mention[] {
	const found: Mention[] = [];
	for (const mention of mentions) {
		const last = found.at(-1);
		const noun = tokens[mention.end - 1]?.lower ?? '';
		const capital =
			last?.holder &&
			last.places === null &&
			last.kind === 'name' &&
			mention.places?.length &&
			/^(regions|oblasts|provinces)$/.test(noun) &&
			/^(,|and|&)$/.test(
				between(tokens, last, mention)
					.map(({ lower }) => lower)
					.join(' ')
			)
				? meaningAt(index, [tokens[last.start]!, tokenOf(noun.slice(0, -1))], 0)
				: null;
		if (!last || capital?.length !== 2 || !capital.places) {
			found.push(mention);
			continue;
		}
		found.pop();
		const places = [...new Set([...capital.places, ...mention.places!])].sort();
		found.push({ ...mention, start: last.start, places });
	}
	return found;
}

const tokenOf = (word: string) => tokensOf(word)[0]!;

const bothOf = (one: Mention, other: Mention) =>
	[...new Set([...one.places!, ...other.places!])].sort();

/** “in Ukraine and Russia's Kursk region”: a country, and a region that is none of it. */
function isWithRegionAbroad(tokens: readonly Token[], country: Mention, region: Mention): boolean {
	const { places, start, possessive } = country;
	if (!places || !isCountry(places) || possessive || !region.places?.length) return false;
	if (!/^(in|of|across|both)$/.test(tokens[start - 1]?.lower ?? '')) return false;
	if (region.places.some((id) => places.includes(countryOf(id)))) return false;
	return /^and( in| of)?( the)?$/.test(
		between(tokens, country, region)
			.map(({ lower }) => lower)
			.join(' ')
	);
}

function leadsTo(tokens: readonly Token[], from: Mention, to: Mention): boolean {
	if (!(from.possessive || from.kind === 'adjective') || to.start - from.end > 4) return false;
	return between(tokens, from, to).every(
		({ kind, lower }) =>
			kind === 'word' &&
			!lexicon.prepositions.has(lower) &&
			!lexicon.clauseStarts.has(lower) &&
			!lexicon.determiners.has(lower)
	);
}

function isRegionRow(tokens: readonly Token[], from: Mention, to: Mention): boolean {
	if (from.places === null || from.places.length === 0 || isCountry(from.places)) return false;
	if (from.possessive) return false;
	const gap = between(tokens, from, to);
	// “Of the four provinces, Luhansk …”; but “Crimea and Sevastopol”.
	if (
		to.places!.every((id) => from.places!.includes(id)) &&
		!gap.every(({ lower }) => /^(and|together|along|with|the)$/.test(lower))
	)
		return false;
	// “two percent of Luhansk, and in Zaporizhzhia …”.
	if (
		gap.at(-1)?.lower === 'in' &&
		tokens[from.start - 1]?.lower !== 'in' &&
		tokens[from.start - 2]?.lower !== 'in'
	)
		return false;
	return (
		gap.length > 0 &&
		gap.length <= 3 &&
		gap.every(
			({ lower }, i) =>
				/^(,|and|&|the|in|\(|both|or|together|along|with)$/.test(lower) ||
				(i > 0 && lexicon.directions.has(lower)) ||
				(lower === 'of' && gap[i - 1]?.lower === 'and')
		)
	);
}

function between(tokens: readonly Token[], from: Mention, to: Mention): readonly Token[] {
	return tokens.slice(from.end, to.start);
}
