import { packRings, type Rings, unpackRings } from '../rings';
import { joinRings } from './join-rings';

/** Cut along the 180th meridian from both sides, corners of one place may differ by the rounding of the cut. */
const latitudeSteps = 1e7;

/**
 * Ground that the 180th meridian cuts in two put together again: its longitudes run on beyond 180, or below
 * −180 where more of it lies there. Ground that does not reach the meridian from both sides, or that
 * reaches around the earth, stays as it is.
 */
export function acrossSeam(rings: Rings): Rings {
	const all = unpackRings(rings);
	const spans = all.map(spanOf).sort((a, b) => a[0] - b[0]);
	const [first, last] = [spans[0]?.[0], Math.max(...spans.map(([, east]) => east))];
	if (first !== -180 || last !== 180) return rings;
	let [reached, gap, cut] = [spans[0]![1], 0, 0];
	for (const [west, east] of spans) {
		if (west - reached > gap) [gap, cut] = [west - reached, (west + reached) / 2];
		reached = Math.max(reached, east);
	}
	if (gap === 0) return rings;
	const width = (of: typeof spans) => of.reduce((sum, [west, east]) => sum + east - west, 0);
	const [before, after] = [
		spans.filter(([west]) => west < cut),
		spans.filter(([west]) => west > cut)
	];
	const isEastern = width(after) >= width(before);
	const turned = all.map((ring) => {
		const isBefore = spanOf(ring)[0] < cut;
		const turn = isEastern && isBefore ? 360 : !isEastern && !isBefore ? -360 : 0;
		return ring.map((value, i) => {
			if (i % 2 === 0) return value + turn;
			const onSeam = Math.abs(ring[i - 1]!) === 180;
			return onSeam ? Math.round(value * latitudeSteps) / latitudeSteps : value;
		});
	});
	return joinRings([packRings(turned)]);
}

function spanOf(ring: ArrayLike<number>): readonly [west: number, east: number] {
	let [west, east] = [Infinity, -Infinity];
	for (let i = 0; i < ring.length; i += 2) {
		west = Math.min(west, ring[i]!);
		east = Math.max(east, ring[i]!);
	}
	return [west, east];
}
