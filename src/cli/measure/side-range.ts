import { addedUp, withOutside } from '../../lib/areas/day-areas';
import { contestedSides, type SideAreas } from '../../lib/areas/with-contested';
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
	const sides = contestedSides(holdings);
	const counted = groups.map(withOutside);
	const united =
		overlapSqKm === 0 || sides.length === 0
			? sides.map(({ all }) => addedUp(all.map((i) => counted[i]!)))
			: tally(
					engine,
					sides.map(({ all }) => ({
						grounds: all.flatMap((i) => holdings[i]!.grounds),
						less: null
					})),
					regions
				).groups.map(withOutside);
	return sides.map(({ holder, held }, i) =>
		sideRange({
			holder,
			held: held === null ? addedUp([]) : counted[held]!,
			withContested: united[i]!
		})
	);
}

/** A side's areas as they are printed. */
export function sideRange({ holder, held, withContested }: SideAreas): SideRange {
	// A union may lose to rounding what its part has.
	const range = (low: number, high: number): Range => ({
		heldSqKm: low,
		withContestedSqKm: Math.max(low, high)
	});
	const ids = new Set([...held.regions.keys(), ...withContested.regions.keys()]);
	return {
		holder,
		...range(held.areaSqKm, withContested.areaSqKm),
		regions: Object.fromEntries(
			[...ids].map((id) => [
				id,
				range(held.regions.get(id) ?? 0, withContested.regions.get(id) ?? 0)
			])
		),
		outside: range(held.outsideSqKm, withContested.outsideSqKm)
	};
}
