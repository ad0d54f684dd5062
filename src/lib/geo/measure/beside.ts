import type { BesideAreas } from '../../model/beside';
import type { ClipEngine } from '../clip/clip-engine';
import { conservation, roundingSqKm } from '../clip/conservation';
import { noRings, packRings, type Rings, ringsAreaSqKm, unpackRings } from '../rings';

/** A region with the ground of our map in it. */
export interface BesideRegion {
	readonly id: string;
	/** Clean; regions do not overlap. */
	readonly rings: Rings;
	/** Clean, within the region. */
	readonly ours: Rings;
}

interface Beside extends BesideAreas {
	readonly regions: readonly (BesideAreas & { readonly region: string })[];
	readonly onlyTheirs: Rings;
	readonly onlyOurs: Rings;
	readonly isConserved: boolean;
}

/**
 * Somebody's ground beside ours, region by region: what is in both, and in one alone. Areas in km²; what
 * lies in none of the regions is not counted.
 *
 * @param theirs clean
 */
export function beside(
	engine: ClipEngine,
	theirs: Rings,
	regions: readonly BesideRegion[]
): Beside {
	const parts = regions.map(({ id, rings, ours }) => {
		const own = engine.intersect(theirs, rings);
		const both = engine.intersect(own, ours);
		const onlyTheirs = engine.subtract(own, ours);
		const onlyOurs = engine.subtract(ours, own);
		const isConserved = isWhole(own, [both, onlyTheirs]) && isWhole(ours, [both, onlyOurs]);
		const areas: BesideAreas = {
			theirsSqKm: areaOf(own),
			oursSqKm: areaOf(ours),
			bothSqKm: areaOf(both),
			onlyTheirsSqKm: areaOf(onlyTheirs),
			onlyOursSqKm: areaOf(onlyOurs)
		};
		return { region: id, areas, onlyTheirs, onlyOurs, isConserved };
	});
	const sum = (of: keyof BesideAreas) => parts.reduce((total, { areas }) => total + areas[of], 0);
	return {
		theirsSqKm: sum('theirsSqKm'),
		oursSqKm: sum('oursSqKm'),
		bothSqKm: sum('bothSqKm'),
		onlyTheirsSqKm: sum('onlyTheirsSqKm'),
		onlyOursSqKm: sum('onlyOursSqKm'),
		regions: parts
			.filter(({ areas }) => areas.theirsSqKm > 0 || areas.oursSqKm > 0)
			.map(({ region, areas }) => ({ region, ...areas }))
			.sort((a, b) => differing(b) - differing(a)),
		onlyTheirs: allOf(parts.map((part) => part.onlyTheirs)),
		onlyOurs: allOf(parts.map((part) => part.onlyOurs)),
		isConserved: parts.every((part) => part.isConserved)
	};
}

/** What rounding to the clipping grid leaves along an edge is nothing. */
function areaOf(rings: Rings): number {
	const areaSqKm = ringsAreaSqKm(rings);
	return areaSqKm <= roundingSqKm(0, rings) ? 0 : areaSqKm;
}

function isWhole(ground: Rings, parts: readonly Rings[]): boolean {
	const { conserved, lostSqKm } = conservation([ground], parts);
	return conserved || Math.abs(lostSqKm) <= roundingSqKm(0, ground, ...parts);
}

function differing({ onlyTheirsSqKm, onlyOursSqKm }: BesideAreas): number {
	return onlyTheirsSqKm + onlyOursSqKm;
}

function allOf(grounds: readonly Rings[]): Rings {
	const rings = grounds.flatMap(unpackRings);
	return rings.length > 0 ? packRings(rings) : noRings;
}
