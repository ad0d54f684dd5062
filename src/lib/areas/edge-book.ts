import { edgeNumbers, mostDays, packEdges } from '../geo/edge-spans';
import { mercatorForward } from '../geo/mercator';
import type { Rings } from '../geo/rings';
import type { EdgeSpans } from '../model/own-through';

/** One in so many corners is a pivot, by what its position is: so a corner that moves changes few edges but its own. */
const betweenPivots = 32;
/** What tells edges apart: all but how far along the ring they begin, for that moves with what lies before. */
const telling = edgeNumbers - 1;

/**
 * Outlines of one status through days, each edge once with the days on which it stands: from day to day
 * most of a front stays as it is.
 */
export class EdgeBook {
	readonly #origin: readonly [number, number];
	#edges = new Float32Array(edgeNumbers * 2048);
	#bits = new Uint32Array(this.#edges.buffer);
	/** Two numbers an edge: its first and its last day. */
	#days = new Uint16Array(2 * 2048);
	/** By what its numbers are, the last span of each edge, counted from 1; 0 is free. */
	#slots = new Int32Array(2 * 2048);
	#count = 0;
	/** The corners of a ring, x, y, from the origin. */
	#corners = new Float32Array(0);

	/** `origin`: of all positions, in Web Mercator on the unit square. */
	constructor(origin: readonly [number, number]) {
		this.#origin = origin;
	}

	/** How many edges it holds; of one that went and came again, each time counts. */
	get size(): number {
		return this.#count;
	}

	/**
	 * Adds outlines of a day, counted from 0; of one day after the other, what stays takes no room.
	 * False where that may be more than `most` edges in all: then what is held is not whole.
	 */
	add(day: number, { coords, starts }: Rings, most: number): boolean {
		if (!(day >= 0 && day < mostDays)) return false;
		for (let ring = 0; ring + 1 < starts.length; ring++) {
			const [from, to] = [starts[ring]!, starts[ring + 1]!];
			if (this.#count + 2 * (to - from) > most) return false;
			this.#addRing(day, coords.subarray(2 * from, 2 * to));
		}
		return true;
	}

	/** All that was added, packed. */
	spans(dayCount: number): EdgeSpans {
		return packEdges(this.#edges, this.#days, this.#count, dayCount);
	}

	/** A ring as the triangles of its edges with pivots, and of chords between pivots. */
	#addRing(day: number, ring: Float64Array): void {
		const count = ring.length / 2 - 1;
		const hashes = this.#place(ring, count);
		let start = 0;
		for (let i = 1; i < count; i++) if (hashes[i]! < hashes[start]!) start = i;
		let [pivot, along] = [start, 0];
		for (let step = 0; step < count; step++) {
			const [from, to] = [(start + step) % count, (start + step + 1) % count];
			if (hashes[from]! % betweenPivots === 0 && from !== pivot) {
				this.#add(day, pivot, from, null, -1);
				pivot = from;
			}
			along += this.#add(day, from, to, pivot, along);
		}
		if (pivot !== start) this.#add(day, pivot, start, null, -1);
	}

	/** Takes the corners of a ring, and gives a number for each that depends on its position alone. */
	#place(ring: Float64Array, count: number): Uint32Array {
		if (this.#corners.length < 2 * count) this.#corners = new Float32Array(2 * count);
		const corners = this.#corners;
		const bits = new Uint32Array(corners.buffer);
		const hashes = new Uint32Array(count);
		const [x0, y0] = this.#origin;
		for (let i = 0; i < count; i++) {
			const [x, y] = mercatorForward(ring[2 * i]!, ring[2 * i + 1]!);
			corners[2 * i] = x - x0;
			corners[2 * i + 1] = y - y0;
			hashes[i] = mixed(mixed(0x811c9dc5, bits[2 * i]!), bits[2 * i + 1]!);
		}
		return hashes;
	}

	/** Adds the edge from one corner to another, of a chord without a pivot. Returns its length. */
	#add(day: number, from: number, to: number, pivot: number | null, along: number): number {
		if (this.#count * 2 >= this.#slots.length) this.#grow();
		const [corners, edges] = [this.#corners, this.#edges];
		// Written where it would stand, so that it is compared as it would be kept.
		const at = edgeNumbers * this.#count;
		edges[at] = corners[2 * from]!;
		edges[at + 1] = corners[2 * from + 1]!;
		edges[at + 2] = corners[2 * to]!;
		edges[at + 3] = corners[2 * to + 1]!;
		edges[at + 4] = pivot === null ? 0 : corners[2 * pivot]!;
		edges[at + 5] = pivot === null ? 0 : corners[2 * pivot + 1]!;
		edges[at + 6] = along;
		const length = Math.hypot(edges[at + 2]! - edges[at]!, edges[at + 3]! - edges[at + 1]!);
		if (length > 0) this.#keep(day, this.#slotOf(at), pivot === null);
		return length;
	}

	#keep(day: number, slot: number, isChord: boolean): void {
		const days = this.#days;
		const known = this.#slots[slot]! - 1;
		const last = known < 0 ? -2 : days[2 * known + 1]!;
		// Rings that meet in two pivots have a chord each, and two triangles alike are none.
		if (last === day && !isChord) return;
		if (last === day - 1) {
			days[2 * known + 1] = day;
			return;
		}
		days[2 * this.#count] = days[2 * this.#count + 1] = day;
		this.#slots[slot] = ++this.#count;
	}

	/** Where the edge that stands at `at` is, or would be, among the slots. */
	#slotOf(at: number): number {
		const [bits, slots, mask] = [this.#bits, this.#slots, this.#slots.length - 1];
		let hash = 0x811c9dc5;
		for (let i = at; i < at + telling; i++) hash = mixed(hash, bits[i]!);
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const other = edgeNumbers * (slots[slot]! - 1);
			if (other < 0) return slot;
			let i = 0;
			while (i < telling && bits[other + i] === bits[at + i]) i++;
			if (i === telling) return slot;
		}
	}

	#grow(): void {
		const room = this.#slots.length;
		const [edges, days] = [new Float32Array(edgeNumbers * room), new Uint16Array(2 * room)];
		edges.set(this.#edges);
		days.set(this.#days);
		[this.#edges, this.#days] = [edges, days];
		this.#bits = new Uint32Array(edges.buffer);
		this.#slots = new Int32Array(2 * room);
		// Of an edge that came again, the later span takes the place of the one before.
		for (let edge = 0; edge < this.#count; edge++)
			this.#slots[this.#slotOf(edgeNumbers * edge)] = edge + 1;
	}
}

function mixed(hash: number, bits: number): number {
	const next = Math.imul(hash ^ bits, 0x9e3779b1);
	return next ^ (next >>> 15);
}
