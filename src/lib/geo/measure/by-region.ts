import type { ClipEngine } from '../clip/clip-engine';
import { roundingSqKm, tolerableShare } from '../clip/conservation';
import { type Rings, ringsAreaSqKm } from '../rings';

/** A region to measure in. */
export interface RegionGround {
	readonly id: string;
	/** Clean; regions do not overlap. */
	readonly rings: Rings;
}

interface ByRegion {
	/** Area in km² in each region that holds any of the ground, by id, in the order of the regions. */
	readonly areas: ReadonlyMap<string, number>;
	/** In none of the regions, in km². */
	readonly outsideSqKm: number;
	/** What the parts have less, or more, than the whole, in km²; 0 within rounding. */
	readonly lostSqKm: number;
}

/** How much of some clean ground lies in each region. */
export function byRegion(
	engine: ClipEngine,
	ground: Rings,
	regions: readonly RegionGround[]
): ByRegion {
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
