import { getOrMake } from '../../model/collect';
import { packRings, type Rings } from '../rings';

/**
 * The same ground with rings that touch, themselves or one another, only where they must: ground
 * that hangs together by a vertex alone gets rings of its own, and no ring comes twice to a vertex.
 * Every counter-clockwise ring of the result is then the outline of one connected piece.
 *
 * Ground lies left of every edge. Where several edges leave a vertex, one that comes in goes on with
 * the first one clockwise from where it came: that is the other end of the ground on its left. Loops
 * found in that way bound one piece each; those that come back to a vertex are split there, into an
 * outline and its holes.
 *
 * @param rings clean ones; where they overlap at a vertex, what meets there is left as it was
 */
export function partTouching(rings: Rings): Rings {
	const { coords, starts } = rings;
	const count = coords.length / 2;
	const places = placesOf(coords);
	const next = new Uint32Array(count);
	const previous = new Uint32Array(count);
	const byPlace = new Map<number, number[]>();
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		const from = starts[ring]!;
		const last = starts[ring + 1]! - 1;
		for (let i = from; i < last; i++) {
			next[i] = i + 1 < last ? i + 1 : from;
			previous[next[i]!] = i;
			if (places[i] === i) continue;
			getOrMake(byPlace, places[i]!, () => [places[i]!]).push(i);
		}
	}
	if (byPlace.size === 0) return rings;
	// Where to go on after position i: to `next` of this one, which is at the same place.
	const goesOn = Uint32Array.from({ length: count }, (_, i) => i);
	for (const visits of byPlace.values()) relink(coords, visits, next, previous, goesOn);
	return packRings(loopsOf(rings, places, next, goesOn).map((loop) => ringOf(coords, loop)));
}

/** For each position, the first one with the same coordinates; the last of a ring counts as its first. */
function placesOf(coords: Float64Array): Uint32Array {
	const count = coords.length / 2;
	let size = 16;
	while (size < 2 * count) size *= 2;
	const table = new Int32Array(size).fill(-1);
	const places = new Uint32Array(count);
	for (let i = 0; i < count; i++) {
		const lon = coords[2 * i]!;
		const lat = coords[2 * i + 1]!;
		const hash = Math.imul((lon * 1e7) | 0, 0x9e3779b1) ^ Math.imul((lat * 1e7) | 0, 0x85ebca6b);
		let slot = (hash ^ (hash >>> 15)) & (size - 1);
		for (; ; slot = (slot + 1) & (size - 1)) {
			const known = table[slot]!;
			if (known < 0) {
				table[slot] = i;
				places[i] = i;
				break;
			}
			if (coords[2 * known] === lon && coords[2 * known + 1] === lat) {
				places[i] = known;
				break;
			}
		}
	}
	return places;
}

function relink(
	coords: Float64Array,
	visits: readonly number[],
	next: Uint32Array,
	previous: Uint32Array,
	goesOn: Uint32Array
): void {
	const directionTo = (from: number, to: number) =>
		Math.atan2(coords[2 * to + 1]! - coords[2 * from + 1]!, coords[2 * to]! - coords[2 * from]!);
	const out = visits.map((i) => directionTo(i, next[i]!));
	const chosen = visits.map((i) => {
		const back = directionTo(i, previous[i]!);
		let best = 0;
		let bestTurn = Infinity;
		out.forEach((direction, k) => {
			let turn = back - direction;
			while (turn <= 0) turn += 2 * Math.PI;
			if (turn < bestTurn) [best, bestTurn] = [k, turn];
		});
		return best;
	});
	if (new Set(chosen).size < visits.length) return;
	visits.forEach((i, k) => (goesOn[i] = visits[chosen[k]!]!));
}

/** All loops, split where they come back to a place. */
function loopsOf(
	{ starts }: Rings,
	places: Uint32Array,
	next: Uint32Array,
	goesOn: Uint32Array
): number[][] {
	const loops: number[][] = [];
	const seen = new Uint8Array(next.length);
	for (let ring = 0; ring + 1 < starts.length; ring++) {
		for (let first = starts[ring]!; first < starts[ring + 1]! - 1; first++) {
			let path: number[] = [];
			const at = new Map<number, number>();
			for (let i = first; seen[i] === 0; i = next[goesOn[i]!]!) {
				seen[i] = 1;
				const before = at.get(places[i]!);
				if (before !== undefined) {
					loops.push(path.slice(before));
					for (const dropped of path.slice(before + 1)) at.delete(places[dropped]!);
					path = path.slice(0, before);
				}
				at.set(places[i]!, path.length);
				path.push(i);
			}
			loops.push(path);
		}
	}
	return loops.filter((loop) => loop.length >= 3);
}

function ringOf(coords: Float64Array, loop: readonly number[]): number[] {
	return [...loop, loop[0]!].flatMap((i) => [coords[2 * i]!, coords[2 * i + 1]!]);
}
