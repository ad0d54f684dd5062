import type { ClipEngine } from '../clip/clip-engine';
import { conservation, roundingSqKm } from '../clip/conservation';
import { boundsOfCoords } from '../bounding-box';
import { noRings, type Rings, ringsAreaSqKm } from '../rings';

export interface United {
	/** Clean. */
	readonly rings: Rings;
	/** Ground that was there before: each time but the first counts. In km². */
	readonly overlapSqKm: number;
	/** What the engine lost or made up, in km²; 0 where all is there within rounding. */
	readonly lostSqKm: number;
}

const nothing: United = { rings: noRings, overlapSqKm: 0, lostSqKm: 0 };

/** Clean grounds as one, what several have in common counted once. Neighbours are united first. */
export function united(engine: ClipEngine, grounds: readonly Rings[]): United {
	const filled = grounds.filter(({ coords }) => coords.length > 0);
	return unite(engine, filled.length > 2 ? byNearness(filled) : filled);
}

function unite(engine: ClipEngine, grounds: readonly Rings[]): United {
	if (grounds.length === 0) return nothing;
	if (grounds.length === 1) return { ...nothing, rings: grounds[0]! };
	const middle = grounds.length >> 1;
	const a = unite(engine, grounds.slice(0, middle));
	const b = unite(engine, grounds.slice(middle));
	const both = engine.intersect(a.rings, b.rings);
	const rings = engine.union(a.rings, b.rings);
	const { conserved, lostSqKm } = conservation([a.rings, b.rings], [both, rings]);
	const lost = Math.abs(lostSqKm);
	// Of ground that is long and thin, rounding its edges to the grid may move more than a small share.
	const isAllThere = conserved || lost <= roundingSqKm(0, a.rings, b.rings);
	return {
		rings,
		overlapSqKm: a.overlapSqKm + b.overlapSqKm + ringsAreaSqKm(both),
		lostSqKm: a.lostSqKm + b.lostSqKm + (isAllThere ? 0 : lost)
	};
}

/** Sorted along a Z-shaped curve through their middles, so that neighbours come one after the other. */
function byNearness(grounds: readonly Rings[]): Rings[] {
	return grounds
		.map((rings) => {
			const [west, south, east, north] = boundsOfCoords(rings.coords);
			return { rings, key: interleaved((west + east) / 2 + 540, (south + north) / 2 + 90) };
		})
		.sort((a, b) => a.key - b.key)
		.map(({ rings }) => rings);
}

/** Bits of two coordinates in turn, 24 of each; up to 1,080 degrees. */
function interleaved(x: number, y: number): number {
	const [i, j] = [x, y].map((value) => Math.floor((value / 1080) * 2 ** 24));
	let key = 0;
	for (let bit = 23; bit >= 0; bit--) key = key * 4 + ((i! >> bit) & 1) + 2 * ((j! >> bit) & 1);
	return key;
}
