import type { ClipEngine } from '../clip/clip-engine';
import { roundingSqKm, tolerableShare } from '../clip/conservation';
import { type Rings, ringsAreaSqKm } from '../rings';
import { eachTile } from './tiles';
import { united } from './united';

/** A region to measure in. */
export interface RegionGround {
	readonly id: string;
	/** Clean; regions do not overlap. */
	readonly rings: Rings;
}

/** Grounds to count as one, and apart from others. */
interface GroundGroup {
	/** Clean, longitudes within ±180. */
	readonly grounds: readonly Rings[];
	/** Index of a group whose ground is taken off this one's; null for none. */
	readonly less: number | null;
}

/** Areas in km² of ground that counts once. */
interface GroupTally {
	areaSqKm: number;
	/** By id of the region; regions without any are left out. */
	readonly regions: Map<string, number>;
}

interface Tally {
	readonly union: GroupTally;
	/** In no region. */
	outsideSqKm: number;
	/** What is in several grounds: each time but the first counts. */
	overlapSqKm: number;
	/** What the clipping engine lost or made up in unions; 0 within rounding. */
	lostSqKm: number;
	/** What regions and outside have less, or more, than the union; 0 within rounding. */
	unsharedSqKm: number;
	/** Without what was taken off. */
	readonly groups: readonly (GroupTally & { takenOffSqKm: number })[];
}

/**
 * The union of grounds, of each group of them, and how much of it lies in each region.
 *
 * @param onprogress gets how much is done, 0 to 1
 */
export function tally(
	engine: ClipEngine,
	groups: readonly GroundGroup[],
	regions: readonly RegionGround[],
	onprogress: (done: number) => void = () => {}
): Tally {
	const out: Tally = {
		union: { areaSqKm: 0, regions: new Map() },
		outsideSqKm: 0,
		overlapSqKm: 0,
		lostSqKm: 0,
		unsharedSqKm: 0,
		groups: groups.map(() => ({ areaSqKm: 0, regions: new Map(), takenOffSqKm: 0 }))
	};
	const grounds = groups.map((group) => group.grounds);
	const under = regions.map(({ rings }) => [rings]);
	eachTile(engine, grounds, under, (inTile, below, done) => {
		const here = regions.flatMap(({ id }, i) => below[i]!.map((rings) => ({ id, rings })));
		const unions = inTile.map((list) => united(engine, list));
		const all = united(
			engine,
			unions.map(({ rings }) => rings)
		);
		for (const { overlapSqKm, lostSqKm } of [all, ...unions]) {
			out.overlapSqKm += overlapSqKm;
			out.lostSqKm += lostSqKm;
		}
		const { outsideSqKm, lostSqKm } = add(engine, out.union, all.rings, here);
		out.outsideSqKm += outsideSqKm;
		out.unsharedSqKm += lostSqKm;
		groups.forEach(({ less }, i) => {
			const sum = out.groups[i]!;
			const { rings } = unions[i]!;
			const other = less === null ? null : unions[less]!.rings;
			if (other) sum.takenOffSqKm += ringsAreaSqKm(engine.intersect(rings, other));
			add(engine, sum, other ? engine.subtract(rings, other) : rings, here);
		});
		onprogress(done);
	});
	return out;
}

function add(engine: ClipEngine, sum: GroupTally, rings: Rings, regions: readonly RegionGround[]) {
	const divided = byRegion(engine, rings, regions);
	sum.areaSqKm += ringsAreaSqKm(rings);
	for (const [id, areaSqKm] of divided.areas)
		sum.regions.set(id, (sum.regions.get(id) ?? 0) + areaSqKm);
	return divided;
}

/**
 * How much of some clean ground lies in each region, by id, in the order of the regions; in none of
 * them; and what these have less, or more, than the whole: 0 within rounding. In km².
 */
function byRegion(engine: ClipEngine, ground: Rings, regions: readonly RegionGround[]) {
	const areas = new Map<string, number>();
	const whole = ringsAreaSqKm(ground);
	let rest = ground;
	let sum = 0;
	for (const { id, rings } of regions) {
		const part = engine.intersect(ground, rings);
		const areaSqKm = ringsAreaSqKm(part);
		if (areaSqKm <= roundingSqKm(0, part)) continue;
		areas.set(id, areaSqKm);
		sum += areaSqKm;
		rest = engine.subtract(rest, rings);
	}
	const left = ringsAreaSqKm(rest);
	const outsideSqKm = left <= roundingSqKm(whole, ground, rest) ? 0 : left;
	const lost = Math.abs(whole - sum - left);
	const tolerable = tolerableShare * whole + roundingSqKm(0, ground);
	return { areas, outsideSqKm, lostSqKm: lost > tolerable ? lost : 0 };
}
