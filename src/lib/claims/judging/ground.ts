import {
	remaining,
	together,
	without as withoutAreas,
	withoutGround
} from '../../model/derived-figures';
import type { Figure, Subject } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import type { Holder } from '../../model/holder';
import type { ClaimPlace } from '../../model/judgement';
import { landOnlyId } from '../../model/land-only';
import { measuredFigure } from '../../model/measured-figure';
import type { MadeFigures } from './made-figures';
import { unseenGroundSqKm } from './limits';
import { territoryKey, territoryName, type Territory } from './places';

/** Whether inland waters and lagoons are counted. */
export type Water = 'with-water' | 'land-only';

/**
 * The measured ground of `territory` that `holder` holds: a range where some of it is contested. Null
 * where the layers cannot tell. For either holder, ground in the other's country is what the layers
 * show, and ground in the own country is the rest of it.
 */
export function heldGround(
	book: MadeFigures,
	territory: Territory,
	holder: Holder,
	water: Water
): Figure | null {
	const parts = all(territory.places.map((place) => heldIn(book, place, holder, water)));
	const out = all(territory.without.map((place) => heldIn(book, place, holder, water)));
	if (!parts || !out) return null;
	const label = heldLabel(territory, holder, water);
	const key = `held-${holder}-${territoryKey(territory)}${water === 'land-only' ? '-land' : ''}`;
	const subject = subjectOf(territory, 'held', holder);
	const whole = sum(book, parts, { id: book.id(`${key}-all`), label, subject });
	// What somebody's file does not have, it may have left out.
	if (!whole)
		return book.facts.own ? null : nothingHeld(book, { id: book.id(key), label, subject });
	const [left, ...rest] = out.flat();
	if (!left) return whole;
	return book.keep(withoutGround(whole, [left, ...rest], { id: book.id(key), label, subject }));
}

/** The whole ground of a territory, measured or by official areas; null where one of them is not known. */
export function wholeGround(
	book: MadeFigures,
	territory: Territory,
	by: 'official' | 'measured' | 'land-only'
): Figure | null {
	const areaOf = ({ measured, official }: ClaimPlace) =>
		find(book, by === 'official' ? official : measured, by);
	const parts = all(territory.places.map(areaOf));
	const out = all(territory.without.map(areaOf));
	if (!parts || !out) return null;
	const name = territoryName(territory);
	const area = phrase(by === 'official' ? 'published-area' : 'measured-area', { name });
	const label = by === 'land-only' ? phrase('land-only', { of: area }) : area;
	const key = `${by}-${territoryKey(territory)}`;
	const subject = subjectOf(territory, 'region', null);
	const whole = sum(book, parts, { id: book.id(`${key}-all`), label, subject });
	if (!whole || out.length === 0) return whole;
	return book.keep(withoutAreas(whole, out, { id: book.id(key), label, subject }));
}

/** The ground of one place: no figures where nothing of it is held; null where that is not known. */
function heldIn(
	book: MadeFigures,
	place: ClaimPlace,
	holder: Holder,
	water: Water
): Figure[] | null {
	const held = find(book, place.held, water);
	// Nor does it tell of waters.
	if (book.facts.own && (!held || water === 'land-only')) return null;
	if (place.country !== holder) return held ? [held] : [];
	const whole = find(book, place.measured, water);
	if (!whole) return null;
	if (!held) return [whole];
	const territory = { places: [place], without: [] };
	return [
		book.keep(
			remaining(whole, held, {
				id: book.id(`rest-${place.id}${water === 'land-only' ? '-land' : ''}`),
				label: heldLabel(territory, holder, water),
				subject: subjectOf(territory, 'held', holder)
			})
		)
	];
}

function find(book: MadeFigures, id: string | null, by: Water | 'official' | 'measured') {
	return book.find(id !== null && by === 'land-only' ? landOnlyId(id) : id);
}

interface Input {
	readonly id: string;
	readonly label: FigureWording;
	readonly subject: Subject;
}

function sum(
	book: MadeFigures,
	parts: readonly (Figure | Figure[])[],
	input: Input
): Figure | null {
	const [first, ...rest] = parts.flat();
	return first ? book.keep(together([first, ...rest], input)) : null;
}

/** A place in which the layers show no ground of the holder's. */
function nothingHeld(book: MadeFigures, input: Input): Figure {
	const nothing = {
		heldSqKm: 0,
		contestedSqKm: 0,
		waterInHeldSqKm: 0,
		waterInContestedSqKm: 0,
		accuracySqKm: unseenGroundSqKm
	};
	const { asOf } = book.facts;
	return book.keep(measuredFigure({ ...input, asOf, layer: 'control', features: [] }, nothing));
}

function heldLabel(territory: Territory, holder: Holder, water: Water): FigureWording {
	const holderOf = phrase(`of-${holder}`);
	const label = phrase('held-by', { place: territoryName(territory), holderOf });
	return water === 'land-only' ? phrase('land-only', { of: label }) : label;
}

function subjectOf({ places }: Territory, what: Subject['what'], holder: Holder | null): Subject {
	const [first] = places;
	return { what, holder, region: (places.length === 1 ? first?.id : first?.country) ?? '' };
}

/** All of them, or null where one is missing. */
function all<T>(list: readonly (T | null)[]): T[] | null {
	return list.includes(null) ? null : (list as T[]);
}
