import type { ClipEngine } from '../geo/clip/clip-engine';
import type { RegionGround } from '../geo/measure/tally';
import { addedUp, dayAreas, type DayAreas, type DayGroup, type GroupAreas } from './day-areas';
import type { PolygonBook } from './polygon-book';

/** Who holds a group of ground, and how; null: not said. */
interface SaidGroup {
	readonly holder: string | null;
	readonly status: string | null;
}

/** A side that has contested ground to count or to leave out. */
interface ContestedSide {
	readonly holder: string;
	/** Index of the group that it holds; null for none. */
	readonly held: number | null;
	/** Indices of all that may be its: what it holds, and contested ground, its own and nobody's. */
	readonly all: readonly number[];
}

/** The range of a side's ground: what it holds, and that with contested ground, each place once. */
export interface SideAreas {
	readonly holder: string;
	readonly held: GroupAreas;
	/** Never less than what is held, in any region. */
	readonly withContested: GroupAreas;
}

/** The sides of some groups for which contested ground makes a range; none where nothing is contested. */
export function contestedSides(groups: readonly SaidGroup[]): ContestedSide[] {
	const isOf = (holder: string, one: SaidGroup) =>
		(one.holder === holder && one.status === 'held') ||
		(one.status === 'contested' && (one.holder === holder || one.holder === null));
	const sides = groups.flatMap(({ holder, status }) =>
		holder !== null && (status === 'held' || status === 'contested') ? [holder] : []
	);
	return [...new Set(sides)].flatMap((holder) => {
		const all = groups.flatMap((one, i) => (isOf(holder, one) ? [i] : []));
		if (!all.some((i) => groups[i]!.status === 'contested')) return [];
		return [{ holder, held: all.find((i) => groups[i]!.status === 'held') ?? null, all }];
	});
}

/** The ranges of a day's sides. `measured`: the same groups, with contested ground less what its side holds. */
export function sideAreas(
	engine: ClipEngine,
	book: PolygonBook,
	groups: readonly (SaidGroup & Pick<DayGroup, 'polygons'>)[],
	measured: DayAreas,
	regions: readonly RegionGround[]
): SideAreas[] {
	return rangesOf(groups, measured, (sides) => {
		const ofSides = sides.map((all) => ({
			polygons: all.flatMap((i) => groups[i]!.polygons),
			less: null
		}));
		return dayAreas(engine, book, ofSides, regions).groups;
	});
}

/**
 * The ranges of the sides of groups that are measured.
 *
 * @param unite measures what several groups have together, each place once: asked where something lies on itself
 */
export function rangesOf(
	groups: readonly SaidGroup[],
	measured: Pick<DayAreas, 'groups' | 'overlapSqKm'>,
	unite: (sides: readonly (readonly number[])[]) => readonly GroupAreas[]
): SideAreas[] {
	const sides = contestedSides(groups);
	if (sides.length === 0) return [];
	// Where nothing lies on itself, all is added up.
	const united =
		measured.overlapSqKm === 0
			? sides.map(({ all }) => addedUp(all.map((i) => measured.groups[i]!)))
			: unite(sides.map(({ all }) => all));
	return sides.map(({ holder, held: at }, i) => {
		const held = at === null ? addedUp([]) : measured.groups[at]!;
		return { holder, held, withContested: notLess(united[i]!, held) };
	});
}

/** A union may lose to rounding what its part has. */
function notLess(all: GroupAreas, part: GroupAreas): GroupAreas {
	const regions = new Map(all.regions);
	for (const [id, area] of part.regions) regions.set(id, Math.max(area, regions.get(id) ?? 0));
	return {
		areaSqKm: Math.max(all.areaSqKm, part.areaSqKm),
		regions,
		outsideSqKm: Math.max(all.outsideSqKm, part.outsideSqKm)
	};
}
