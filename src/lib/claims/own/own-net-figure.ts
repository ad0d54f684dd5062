import { together, without as less } from '../../model/derived-figures';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { type Holder, otherHolder } from '../../model/holder';
import type { ClaimPlace } from '../../model/judgement';
import { threeDigits } from '../../model/outline-figure';
import type { DatedOwnDay } from '../../model/own-layer';
import { daysApart, usualPaceSqKm } from '../judging/limits';
import type { MadeFigures } from '../judging/made-figures';
import { territoryKey, territoryName, type Territory } from '../judging/places';
import { type OwnAreas, ownAreas } from './own-areas';
import type { OwnBounds } from './own-bounds';

const pace = { value: usualPaceSqKm, step: 1 };
/** The finest step that a change is shown in, km². */
const finest = 0.1;

interface Asked {
	readonly book: MadeFigures;
	readonly territory: Territory;
	/** Who won the ground; it is less than nothing where they lost it. */
	readonly holder: Holder;
	readonly bounds: OwnBounds;
	readonly counted: 'held' | 'held-and-contested';
}

/** One place of a territory, with what the other side than its country has there at both ends. */
interface Part {
	readonly place: ClaimPlace;
	readonly before: number;
	readonly after: number;
}

/**
 * What a side won of a territory between two days of somebody's own file, net, in km²: of the other's
 * country what it held at the end less what it held at the beginning, of its own what the other held at the
 * beginning less at the end. Where the days lie off the period, it may be off by as much as changes hands in
 * so many days, at its own pace or at the usual one, whichever is more. Null where the file has no such ground on one of the days.
 */
export function ownNetFigure(asked: Asked): Figure | null {
	const { book, territory, holder, bounds, counted } = asked;
	const parts = partsOf(asked);
	if (!parts) return null;
	const won = ({ place, before, after }: Part) =>
		place.country === holder ? before - after : after - before;
	const net = parts.reduce((sum, part) => sum + won(part), 0);
	const step = Math.max(finest, threeDigits(Math.abs(net)));
	const [first, ...rest] = parts.map((part) => netOf(asked, part, step));
	if (!first) return null;
	const key = `own-net-${counted}-${territoryKey(territory)}`;
	const label = wonLabel(territory, holder);
	const subject = { what: 'advance', holder, region: first.subject.region } as const;
	if (rest.length > 0) for (const figure of [first, ...rest]) book.keep(figure);
	const sum = together([first, ...rest], { id: book.id(key), label, subject });
	const { from, to, daysOff } = bounds;
	const fastest = Math.max(Math.abs(net) / daysApart(to.day, from.day), usualPaceSqKm);
	return book.keep({ ...sum, asOf: to.day, precision: step, margin: daysOff * fastest });
}

/** Whether a file has ground of every place of a territory, on both of two days, that a side may have won or lost. */
export function hasOwnNet(territory: Territory, bounds: OwnBounds): boolean {
	return partsOf({ territory, bounds, counted: 'held' }) !== null;
}

function partsOf({
	territory,
	bounds,
	counted
}: Pick<Asked, 'territory' | 'bounds' | 'counted'>): Part[] | null {
	const left = new Set(territory.without.map(({ id }) => id));
	const parts = territory.places.map((place): Part | null => {
		const regions = (place.parts.length > 0 ? place.parts : [place.id]).filter(
			(id) => !left.has(id)
		);
		const [before, after] = [bounds.from, bounds.to].map((day) =>
			areaOf(ownAreas(day, regions, otherHolder(place.country)), counted)
		) as [number | null, number | null];
		return before === null || after === null ? null : { place, before, after };
	});
	return parts.includes(null) ? null : (parts as Part[]);
}

function areaOf({ heldSqKm, contestedSqKm }: OwnAreas, counted: Asked['counted']): number | null {
	if (heldSqKm + contestedSqKm === 0) return null;
	return counted === 'held' ? heldSqKm : heldSqKm + contestedSqKm;
}

function netOf(asked: Asked, { place, before, after }: Part, step: number): Figure {
	const { book, territory, holder, bounds, counted } = asked;
	const of: Territory = {
		places: [place],
		without: territory.without.filter(({ id }) => place.parts.includes(id))
	};
	const held = (day: DatedOwnDay, areaSqKm: number) =>
		book.keep(heldFigure(asked, of, { day, areaSqKm, step }));
	const [start, end] = [held(bounds.from, before), held(bounds.to, after)];
	const isOwn = place.country === holder;
	const figure = less(isOwn ? start : end, [isOwn ? end : start], {
		id: book.id(`own-net-${counted}-${territoryKey(of)}`),
		label: wonLabel(of, holder),
		subject: { what: 'advance', holder, region: place.id },
		note: bounds.daysOff > 0 ? phrase('own-near-note', { pace }) : phrase('own-net-note')
	});
	return { ...figure, asOf: bounds.to.day };
}

function heldFigure(
	{ book, counted }: Asked,
	territory: Territory,
	{ day, areaSqKm, step }: { day: DatedOwnDay; areaSqKm: number; step: number }
): Figure {
	const [place] = territory.places as readonly [ClaimPlace];
	const holder = otherHolder(place.country);
	const { name = '', mapping = '', maker = 'reader' } = book.facts.own ?? {};
	const code = counted === 'held' ? 'series-held' : 'series-held-and-contested';
	return {
		id: book.id(`own-${counted}-${territoryKey(territory)}@${day.day}`),
		...{ kind: 'measured', quantity: 'area', unit: 'km2' },
		value: areaSqKm,
		interval: { low: areaSqKm, high: areaSqKm },
		...{ hedge: null, shownAs: 'value', margin: 0, asOf: day.day, precision: step },
		subject: { what: 'held', holder, region: place.id },
		label: phrase(code, { place: territoryName(territory), holderOf: phrase(`of-${holder}`) }),
		receipt: {
			type: 'outline',
			layer: phrase('own-source', { file: name, mapping, maker }),
			note: phrase('own-note', { maker })
		}
	};
}

function wonLabel(territory: Territory, holder: Holder) {
	const isOwn = territory.places.every(({ country }) => country === holder);
	return phrase(isOwn ? 'series-won-back' : 'series-change', {
		place: territoryName(territory),
		holderOf: phrase(`of-${holder}`)
	});
}
