import type { ClipEngine } from '../geo/clip/clip-engine';
import { roundingSqKm } from '../geo/clip/conservation';
import { united } from '../geo/measure/united';
import { boxRings, type Rings, ringsAreaSqKm } from '../geo/rings';
import { groupBy } from '../model/collect';
import type { Bounds } from '../model/dossier';
import type { Holder } from '../model/holder';
import { type GroundMeaning, meaningParts } from '../model/mapping';

/** What makes one doubt that a file was read as it is meant. */
export interface Implausible {
	readonly code:
		/** More ground held by one side than the other's country has. */
		| 'over-country'
		/** Ground that lies in no land. */
		| 'in-sea'
		/** Ground that a side is said to hold in its own country. */
		| 'at-home'
		/** Ground that is said to be two things. */
		| 'two-statuses';
	readonly meanings: readonly GroundMeaning[];
	readonly areaSqKm: number;
}

/** Ground of one meaning, each place once. */
export interface MeaningGround {
	readonly meaning: GroundMeaning;
	/** Clean, longitudes within ±180. */
	readonly rings: Rings;
}

interface Around {
	/** Clean rings of the regions, and the country of each. */
	readonly regions: readonly { readonly country: string; readonly rings: Rings }[];
	/** Total areas in km², by country. */
	readonly countrySqKm: Readonly<Record<Holder, number>>;
	/** All land in a box, clean; null where it is not known: nothing is then said of the sea. */
	readonly land: { readonly rings: Rings; readonly box: Bounds } | null;
}

/** Less than this, in km², is an edge drawn by another hand. */
const leastSqKm = 5;
/** Shores are drawn roughly: less of it in the sea, of all that is there, is no doubt. */
const leastShareInSea = 0.02;

/** What to doubt of ground as it was mapped, the largest first. */
export function implausible(
	engine: ClipEngine,
	grounds: readonly MeaningGround[],
	{ regions, countrySqKm, land }: Around
): Implausible[] {
	const found: Implausible[] = [];
	const kept = grounds.filter(({ meaning }) => meaning !== 'left-out');
	for (const { meaning, rings } of kept) {
		const areaSqKm = ringsAreaSqKm(rings);
		const { holder, status } = meaningParts(meaning)!;
		const other = holder === 'RU' ? 'UA' : 'RU';
		if (holder && areaSqKm > countrySqKm[other])
			found.push({ code: 'over-country', meanings: [meaning], areaSqKm });
		const near = land && engine.intersect(rings, boxRings(land.box));
		const seaSqKm = near ? ringsAreaSqKm(engine.subtract(near, land.rings)) : 0;
		if (seaSqKm > Math.max(leastSqKm, leastShareInSea * areaSqKm))
			found.push({ code: 'in-sea', meanings: [meaning], areaSqKm: seaSqKm });
		const home = regions.filter(({ country }) => holder === 'RU' && country === holder);
		const homeSqKm = home.reduce(
			(sum, region) => sum + ringsAreaSqKm(engine.intersect(rings, region.rings)),
			0
		);
		if (status !== 'claimed' && homeSqKm > leastSqKm)
			found.push({ code: 'at-home', meanings: [meaning], areaSqKm: homeSqKm });
	}
	kept.forEach((a, i) => {
		for (const b of kept.slice(i + 1)) {
			const areaSqKm = ringsAreaSqKm(engine.intersect(a.rings, b.rings));
			if (areaSqKm > Math.max(leastSqKm, roundingSqKm(0, a.rings, b.rings)))
				found.push({ code: 'two-statuses', meanings: [a.meaning, b.meaning], areaSqKm });
		}
	});
	return found.sort((a, b) => b.areaSqKm - a.areaSqKm);
}

/** Grounds of several features by meaning, what they have in common counted once. */
export function groundsByMeaning(
	engine: ClipEngine,
	features: readonly { readonly meaning: GroundMeaning; readonly rings: Rings }[]
): MeaningGround[] {
	const byMeaning = groupBy(features, ({ meaning }) => meaning);
	return [...byMeaning].map(([meaning, list]) => {
		const grounds = list.map(({ rings }) => rings);
		return { meaning, rings: united(engine, grounds).rings };
	});
}
