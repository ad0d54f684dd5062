import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { type Holder, otherHolder } from '../../model/holder';
import type { ClaimFacts, ClaimPlace } from '../../model/judgement';
import { meaningParts } from '../../model/mapping';
import type { OwnDay, OwnLayer } from '../../model/own-layer';

/** What somebody's own ground is judged by: what is held is theirs, everything else is as it was. */
type OwnInput = Pick<OwnLayer, 'name' | 'mapping'> & { readonly day: OwnDay & { day: string } };

/**
 * The facts with the ground of somebody's own file, of its day, in place of our map's. What it has no
 * ground of is not known, and neither are waters, other days, and what others report.
 */
export function ownFacts(facts: ClaimFacts, input: OwnInput): ClaimFacts {
	const { day, name, mapping } = input;
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
		own: { name, mapping: mapping.name },
		figures: { ...facts.figures, ...Object.fromEntries(held.map((one) => [one.id, one])) }
	};
}

/**
 * What the other side holds of a place: a range where some of it is contested. Contested ground that is
 * nobody's in particular counts there, too. Null where the file has none.
 */
function heldIn(
	{ id, country, parts, name: place }: ClaimPlace,
	{ day: { areas, day }, name, mapping }: OwnInput
): Figure | null {
	const holder = otherHolder(country);
	const regions = parts.length > 0 ? parts : [id];
	const sum = (status: 'held' | 'contested') =>
		areas
			.filter(({ region, meaning }) => {
				const of = meaningParts(meaning);
				return region !== null && regions.includes(region) && isOf(of, status, holder);
			})
			.reduce((total, { areaSqKm }) => total + areaSqKm, 0);
	const [heldSqKm, contestedSqKm] = [sum('held'), sum('contested')];
	if (heldSqKm + contestedSqKm === 0) return null;
	const value = heldSqKm > 0 ? heldSqKm : contestedSqKm;
	return {
		id: `own-held-${id}@${day}`,
		...{ kind: 'measured', quantity: 'area', unit: 'km2' },
		value,
		interval: { low: value, high: heldSqKm + contestedSqKm },
		...{ hedge: null, shownAs: 'range', margin: 0, asOf: day },
		subject: { what: 'held', holder, region: id },
		label: phrase('held-by', { place, holderOf: phrase(`of-${holder}`) }),
		precision: value >= 100 ? 1 : 0.1,
		receipt: {
			type: 'outline',
			layer: phrase('own-layer', { name, mapping: mapping.name }),
			note: phrase('own-note')
		}
	};
}

function isOf(
	of: ReturnType<typeof meaningParts>,
	status: 'held' | 'contested',
	holder: Holder
): boolean {
	if (of?.status !== status) return false;
	return of.holder === holder || (status === 'contested' && of.holder === null);
}
