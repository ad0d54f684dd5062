import type { ClipEngine } from '../clip/clip-engine';
import { roundingSqKm } from '../clip/conservation';
import { ringAreaSqKm } from '../ring-area';
import { packRings, type Rings, ringsAreaSqKm } from '../rings';
import { united } from './united';

/** What a polygon has that had to be read in one certain way. */
export type PolygonNote =
	/** An outline that runs clockwise or a hole that runs counter-clockwise. */
	| 'winding'
	/** A ring that crosses itself. */
	| 'self-crossing'
	/** A hole that is outside its outline, or in part. */
	| 'hole-outside'
	/** A ring after the first that lies wholly outside of it: an outline of its own. */
	| 'outlines-in-polygon'
	/** Holes of one polygon that have ground in common. */
	| 'holes-overlap';

interface PolygonGround {
	/** Clean, on the clipping grid. */
	readonly rings: Rings;
	readonly areaSqKm: number;
	readonly notes: ReadonlySet<PolygonNote>;
	readonly lostSqKm: number;
}

/**
 * The ground of one polygon as it was written: a ring that crosses itself encloses what lies on the
 * odd side of it (even-odd rule), holes take away what they enclose, each place once; winding does
 * not matter. The area is that of the rings themselves where they are simple.
 *
 * @param rings flat, closed, the outline first, of 4 positions or more, within ±90 degrees of latitude
 */
export function polygonGround(engine: ClipEngine, rings: readonly Float64Array[]): PolygonGround {
	const written = packRings(rings);
	const cleaned = engine.clean(written);
	const areas = rings.map((ring) => ringAreaSqKm(ring, 0, ring.length / 2));
	const [outer = 0, ...holes] = areas.map(Math.abs);
	const areaSqKm = outer - holes.reduce((sum, hole) => sum + hole, 0);
	const rounding = roundingSqKm(outer, written);
	if (Math.abs(ringsAreaSqKm(cleaned) - areaSqKm) <= rounding) {
		const wrong = areas.some((area, i) => Math.abs(area) > rounding && area > 0 !== (i === 0));
		const notes = new Set<PolygonNote>(wrong ? ['winding'] : []);
		return { rings: cleaned, areaSqKm: Math.max(0, areaSqKm), notes, lostSqKm: 0 };
	}
	return ringByRing(engine, rings);
}

/** As `polygonGround`, where rings cross themselves or one another. */
function ringByRing(engine: ClipEngine, rings: readonly Float64Array[]): PolygonGround {
	const notes = new Set<PolygonNote>();
	const [outline, ...holes] = rings.map((ring) => {
		const written = packRings([ring]);
		const cleaned = engine.clean(written);
		const plain = Math.abs(ringAreaSqKm(ring, 0, ring.length / 2));
		const area = ringsAreaSqKm(cleaned);
		if (Math.abs(area - plain) > roundingSqKm(Math.max(area, plain), written))
			notes.add('self-crossing');
		return cleaned;
	});
	const hole = united(engine, holes);
	if (hole.overlapSqKm > roundingSqKm(hole.overlapSqKm, ...holes)) notes.add('holes-overlap');
	const ground = engine.subtract(outline!, hole.rings);
	const removed = ringsAreaSqKm(engine.intersect(outline!, hole.rings));
	const holeArea = ringsAreaSqKm(hole.rings);
	const rounding = roundingSqKm(holeArea, hole.rings, outline!);
	if (holeArea - removed > rounding)
		for (const note of holeNotes(engine, outline!, holes)) notes.add(note);
	const areaSqKm = ringsAreaSqKm(ground);
	const lost = Math.abs(ringsAreaSqKm(outline!) - removed - areaSqKm);
	return {
		rings: ground,
		areaSqKm,
		notes,
		lostSqKm: hole.lostSqKm + (lost > roundingSqKm(areaSqKm, outline!, hole.rings) ? lost : 0)
	};
}

/** Which holes lie outside of an outline: as a whole, as outlines of their own do, or in part. */
function holeNotes(engine: ClipEngine, outline: Rings, holes: readonly Rings[]): PolygonNote[] {
	return holes.flatMap((hole) => {
		const area = ringsAreaSqKm(hole);
		const inside = ringsAreaSqKm(engine.intersect(outline, hole));
		const rounding = roundingSqKm(area, hole, outline);
		if (area - inside <= rounding) return [];
		return [inside <= rounding ? 'outlines-in-polygon' : 'hole-outside'];
	});
}
