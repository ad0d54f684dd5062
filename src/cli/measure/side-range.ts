import { withOutside } from '../../lib/areas/day-areas';
import { rangesOf, type SideAreas } from '../../lib/areas/with-contested';
import type { ClipEngine } from '../../lib/geo/clip/clip-engine';
import { type RegionGround, tally } from '../../lib/geo/measure/tally';
import type { Rings } from '../../lib/geo/rings';

interface Range {
	readonly heldSqKm: number;
	/** What is held, and contested ground that no other holder is named for, each place once. */
	readonly withContestedSqKm: number;
}

/** What a holder has, without and with contested ground, in km². */
export interface SideRange extends Range {
	readonly holder: string;
	/** By id of the region. */
	readonly regions: Readonly<Record<string, Range>>;
	readonly outside: Range;
}

/** The ranges of holders for which ground is contested; only what lies on itself is united anew. */
export function sideRanges(
	holdings: readonly {
		readonly holder: string | null;
		readonly status: string | null;
		readonly grounds: readonly Rings[];
	}[],
	{ groups, overlapSqKm }: Pick<ReturnType<typeof tally>, 'groups' | 'overlapSqKm'>,
	engine: ClipEngine,
	regions: readonly RegionGround[]
): SideRange[] {
	const measured = { groups: groups.map(withOutside), overlapSqKm };
	const ranges = rangesOf(holdings, measured, (sides) => {
		const ofSides = sides.map((all) => ({
			grounds: all.flatMap((i) => holdings[i]!.grounds),
			less: null
		}));
		return tally(engine, ofSides, regions).groups.map(withOutside);
	});
	return ranges.map(sideRange);
}

/** A side's areas as they are printed. */
export function sideRange({ holder, held, withContested }: SideAreas): SideRange {
	const range = (heldSqKm: number, withContestedSqKm: number) => ({ heldSqKm, withContestedSqKm });
	return {
		holder,
		...range(held.areaSqKm, withContested.areaSqKm),
		regions: Object.fromEntries(
			[...withContested.regions].map(([id, area]) => [id, range(held.regions.get(id) ?? 0, area)])
		),
		outside: range(held.outsideSqKm, withContested.outsideSqKm)
	};
}
