import type { ClipEngine } from '../geo/clip/clip-engine';
import { roundingSqKm } from '../geo/clip/conservation';
import { type RegionGround, tally } from '../geo/measure/tally';
import type { CutPolygon, PolygonBook } from './polygon-book';

/** Ground of one kind, in km². */
export interface GroupAreas {
	readonly areaSqKm: number;
	/** By id of the region; regions without any are left out. */
	readonly regions: ReadonlyMap<string, number>;
	readonly outsideSqKm: number;
}

/** Polygons of one kind on one day. */
export interface DayGroup {
	readonly polygons: readonly (readonly Float64Array[])[];
	/** Index of the group whose ground is taken off this one's; null for none. */
	readonly less: number | null;
}

export interface DayAreas {
	/** As the groups were given. */
	readonly groups: readonly GroupAreas[];
	/** What lay on itself, within a group or between groups, and was counted once in each. */
	readonly overlapSqKm: number;
	/** Outside of the regions, of all groups together. */
	readonly outsideSqKm: number;
}

/**
 * Areas of a day's groups by region, each place once in its group. What the book has cut already is added
 * up; only a day on which polygons lie on one another is united anew.
 */
export function dayAreas(
	engine: ClipEngine,
	book: PolygonBook,
	groups: readonly DayGroup[],
	regions: readonly RegionGround[]
): DayAreas {
	const cut = groups.map(({ polygons }) => polygons.map((polygon) => book.cut(polygon)));
	if (isSimple(book, cut.flat())) {
		const sums = cut.map(addedUp);
		const outsideSqKm = sums.reduce((sum, group) => sum + group.outsideSqKm, 0);
		return { groups: sums, overlapSqKm: 0, outsideSqKm };
	}
	const grounds = groups.map(({ less }, i) => ({
		grounds: cut[i]!.map(({ rings }) => rings),
		less
	}));
	const counted = tally(engine, grounds, regions);
	return {
		groups: counted.groups.map(withOutside),
		overlapSqKm: counted.overlapSqKm,
		outsideSqKm: counted.outsideSqKm
	};
}

/** Whether no two of the polygons have ground in common. Sorted by their west, so that few are compared. */
function isSimple(book: PolygonBook, polygons: readonly CutPolygon[]): boolean {
	const filled = polygons.flatMap((polygon) =>
		polygon.bounds ? [{ polygon, west: polygon.bounds[0], east: polygon.bounds[2] }] : []
	);
	filled.sort((a, b) => a.west - b.west);
	return filled.every(({ polygon, east }, i) => {
		for (let j = i + 1; j < filled.length && filled[j]!.west <= east; j++)
			if (book.overlap(polygon, filled[j]!.polygon)) return false;
		return true;
	});
}

/** What was counted, with what lies in no region. */
export function withOutside({ areaSqKm, regions }: Omit<GroupAreas, 'outsideSqKm'>): GroupAreas {
	const inside = [...regions.values()].reduce((sum, area) => sum + area, 0);
	const rest = areaSqKm - inside;
	return { areaSqKm, regions, outsideSqKm: rest > roundingSqKm(areaSqKm) ? rest : 0 };
}

/** Areas of what does not lie on itself, together. */
export function addedUp(parts: readonly GroupAreas[]): GroupAreas {
	const regions = new Map<string, number>();
	let [areaSqKm, outsideSqKm] = [0, 0];
	for (const part of parts) {
		areaSqKm += part.areaSqKm;
		outsideSqKm += part.outsideSqKm;
		for (const [id, area] of part.regions) regions.set(id, (regions.get(id) ?? 0) + area);
	}
	return { areaSqKm, regions, outsideSqKm };
}
