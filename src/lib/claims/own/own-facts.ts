import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { otherHolder } from '../../model/holder';
import type { ClaimFacts, ClaimPlace, OwnBasis } from '../../model/judgement';
import type { DatedOwnDay } from '../../model/own-layer';
import { threeDigits } from '../../model/outline-figure';
import { ownAreas } from './own-areas';

/** What somebody's own ground is judged by: what is held is theirs, everything else is as it was. */
interface OwnInput {
	readonly basis: OwnBasis;
	readonly day: DatedOwnDay;
	/** All that the file has, ascending: changes are told by two of them. */
	readonly days: readonly DatedOwnDay[];
}

/**
 * The facts with the ground of somebody's own file, of its day, in place of our map's. What it has no
 * ground of is not known, and neither are waters, and what others report.
 */
export function ownFacts(facts: ClaimFacts, input: OwnInput): ClaimFacts {
	const { day, days, basis } = input;
	const { byDay: _, ...rest } = facts;
	const held = facts.places.flatMap((place) => heldIn(place, input) ?? []);
	const byPlace = new Map(held.map((figure) => [figure.subject.region, figure]));
	const places = facts.places.map((place) => ({
		...place,
		held: byPlace.get(place.id)?.id ?? null
	}));
	return {
		...rest,
		asOf: day.day,
		places,
		reported: [],
		own: { ...basis, days },
		figures: { ...facts.figures, ...Object.fromEntries(held.map((one) => [one.id, one])) }
	};
}

/**
 * What the other side holds of a place: a range where some of it is contested. Contested ground that is
 * nobody's in particular counts there, too. Null where the file has none.
 */
function heldIn(
	{ id, country, parts, name: place }: ClaimPlace,
	{ day, basis }: OwnInput
): Figure | null {
	const holder = otherHolder(country);
	const regions = parts.length > 0 ? parts : [id];
	const { maker = 'reader' } = basis;
	const { heldSqKm, contestedSqKm } = ownAreas(day, regions, holder);
	if (heldSqKm + contestedSqKm === 0) return null;
	const value = heldSqKm > 0 ? heldSqKm : contestedSqKm;
	return {
		id: `own-held-${id}@${day.day}`,
		...{ kind: 'measured', quantity: 'area', unit: 'km2' },
		value,
		interval: { low: value, high: heldSqKm + contestedSqKm },
		...{ hedge: null, shownAs: 'range', margin: 0, asOf: day.day },
		subject: { what: 'held', holder, region: id },
		label: phrase('held-by', { place, holderOf: phrase(`of-${holder}`) }),
		precision: threeDigits(value),
		receipt: {
			type: 'outline',
			layer: phrase('own-source', { file: basis.name, mapping: basis.mapping, maker }),
			note: phrase('own-note', { maker })
		}
	};
}
