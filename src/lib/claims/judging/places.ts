import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Localised } from '../../model/text';
import type { ClaimFacts, ClaimPlace } from '../../model/judgement';

/** The ground that a claim is about: places that do not overlap, less some of their parts. */
export interface Territory {
	readonly places: readonly ClaimPlace[];
	/** Regions within `places`. */
	readonly without: readonly ClaimPlace[];
}

export const nowhere: Territory = { places: [], without: [] };

/** Places and what is left out of them by their ids; ids that are not known, or change nothing, are left out. */
export function territoryOf(
	facts: ClaimFacts,
	ids: readonly string[],
	withoutIds: readonly string[]
): Territory {
	const named = pick(facts, ids);
	const countries = named.filter(({ parts }) => parts.length > 0);
	const inside = (place: ClaimPlace) => countries.some(({ parts }) => parts.includes(place.id));
	const out = pick(facts, withoutIds);
	return {
		places: named.filter((place) => !inside(place) && !out.includes(place)),
		without: out.filter(
			(place) => inside(place) && !countries.every((country) => out.includes(country))
		)
	};
}

function pick({ places }: ClaimFacts, ids: readonly string[]): ClaimPlace[] {
	return [...new Set(ids)].sort().flatMap((id) => places.find((place) => place.id === id) ?? []);
}

/** Whether both are made of the same places. */
export function samePlaces(a: readonly ClaimPlace[], ids: readonly string[]): boolean {
	return a.length === ids.length && a.every(({ id }) => ids.includes(id));
}

/** “Donetsk Oblast, Luhansk Oblast”; “Ukraine (not counting Crimea)”. */
export function territoryName({ places, without }: Territory): FigureWording {
	if (without.length === 0) return listed(places);
	return phrase('not-counting', { places: listed(places), without: listed(without) });
}

/** “Without Crimea”: how a territory is counted that leaves something out. */
export function leavingOut({ without }: Territory): FigureWording {
	return phrase('leaving-out', { without: listed(without) });
}

/** By the first place: putting names in order takes longer than all else that is said of them. */
const lists = new WeakMap<ClaimPlace, Map<string, Localised>>();

/** Names in the order of each language's alphabet. */
function listed(places: readonly ClaimPlace[]): Localised {
	const [first] = places;
	if (!first) return { en: '', uk: '' };
	if (places.length === 1) return first.name;
	const known = lists.get(first) ?? new Map<string, Localised>();
	lists.set(first, known);
	const key = places.map(({ id }) => id).join();
	const found = known.get(key) ?? inOrder(places);
	known.set(key, found);
	return found;
}

const alphabetic = {
	// Their letters are in the alphabet's order, and a browser's first look into its own takes long.
	en: (a: string, b: string) => (a < b ? -1 : 1),
	uk: (a: string, b: string) => a.localeCompare(b, 'uk')
};

/** Put in order when a language is asked for: of most lists none is ever shown. */
function inOrder(places: readonly ClaimPlace[]): Localised {
	const list = (language: 'en' | 'uk') =>
		places
			.map(({ name }) => name[language])
			.sort(alphabetic[language])
			.join(', ');
	let en: string | undefined;
	let uk: string | undefined;
	return {
		get en() {
			return (en ??= list('en'));
		},
		get uk() {
			return (uk ??= list('uk'));
		}
	};
}

/** A short name for figure ids: `UA-09+UA-14`, `UA~UA-40+UA-43`. */
export function territoryKey({ places, without }: Territory): string {
	const join = (of: readonly ClaimPlace[]) => of.map(({ id }) => id).join('+');
	return without.length > 0 ? `${join(places)}~${join(without)}` : join(places);
}
