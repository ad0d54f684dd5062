import type { ClipEngine } from '../clip/clip-engine';
import { roundingSqKm } from '../clip/conservation';
import { boxRings, type Rings, ringsAreaSqKm } from '../rings';
import { polygonGround, type PolygonNote } from './polygon-ground';
import { united } from './united';

export type GroundNote =
	| PolygonNote
	/** Parts of one feature that have ground in common. */
	| 'parts-overlap';

/** Ground of one feature, counted once. */
interface FeatureGround {
	/** Clean, longitudes within ±180. */
	readonly rings: Rings;
	readonly areaSqKm: number;
	/** How many polygons of the feature each note applies to. */
	readonly notes: ReadonlyMap<GroundNote, number>;
	/** What the clipping engine lost or made up, in km². */
	readonly lostSqKm: number;
}

/**
 * The ground of the polygons of one feature (see `polygonGround`), what several have in common
 * counted once. Longitudes within ±540 degrees; no polygons give no ground.
 */
export function featureGround(
	engine: ClipEngine,
	polygons: readonly (readonly Float64Array[])[]
): FeatureGround {
	const notes = new Map<GroundNote, number>();
	const note = (kind: GroundNote) => notes.set(kind, (notes.get(kind) ?? 0) + 1);
	let areaSqKm = 0;
	let lostSqKm = 0;
	let wraps = false;
	const grounds = polygons.map((rings) => {
		const ground = polygonGround(engine, rings);
		ground.notes.forEach(note);
		areaSqKm += ground.areaSqKm;
		lostSqKm += ground.lostSqKm;
		wraps ||= !isInWorld(ground.rings);
		return intoWorld(engine, ground.rings);
	});
	const all = united(engine, grounds);
	if (all.overlapSqKm > roundingSqKm(all.overlapSqKm, ...grounds)) note('parts-overlap');
	// Whatever was counted twice, or lies on itself once it is brought into the world, is taken off.
	if (wraps || notes.has('parts-overlap')) areaSqKm = ringsAreaSqKm(all.rings);
	return { rings: all.rings, areaSqKm, notes, lostSqKm: lostSqKm + all.lostSqKm };
}

const world = boxRings([-180, -90, 180, 90]);

/** Whether all longitudes are within ±180. */
function isInWorld({ coords }: Rings): boolean {
	for (let i = 0; i < coords.length; i += 2) if (Math.abs(coords[i]!) > 180) return false;
	return true;
}

/**
 * Clean ground with all longitudes within ±180: what lies beyond comes in from the other side, so that
 * ground at 181 and at −179 degrees is the same. Longitudes may be within ±540.
 */
function intoWorld(engine: ClipEngine, rings: Rings): Rings {
	if (isInWorld(rings)) return rings;
	const parts = [-360, 0, 360].map((turn) =>
		engine.intersect(
			{
				coords: rings.coords.map((value, i) => (i % 2 === 0 ? value + turn : value)),
				starts: rings.starts
			},
			world
		)
	);
	return united(engine, parts).rings;
}
