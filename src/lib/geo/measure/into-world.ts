import type { ClipEngine } from '../clip/clip-engine';
import { boxRings, type Rings } from '../rings';
import { united } from './united';

const world = boxRings([-180, -90, 180, 90]);

/** Whether all longitudes are within ±180. */
export function isInWorld({ coords }: Rings): boolean {
	for (let i = 0; i < coords.length; i += 2) if (Math.abs(coords[i]!) > 180) return false;
	return true;
}

/**
 * Clean ground with all longitudes within ±180: what lies beyond comes in from the other side, so that
 * ground at 181 and at −179 degrees is the same. Longitudes may be within ±540.
 */
export function intoWorld(engine: ClipEngine, rings: Rings): Rings {
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
