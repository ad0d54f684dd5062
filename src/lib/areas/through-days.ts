import { boundsOfCoords } from '../geo/bounding-box';
import { mercatorForward } from '../geo/mercator';
import type { Rings } from '../geo/rings';
import { getOrMake } from '../model/collect';
import { type GroundMeaning, meaningParts } from '../model/mapping';
import type { OwnThrough } from '../model/own-through';
import { EdgeBook } from './edge-book';

/** More edges than this are not kept, of all statuses together: 36 bytes each. */
export const mostEdges = 1 << 20;

/** The ground of one status on a day, in parts that have none in common. */
interface DayStatus {
	readonly meaning: GroundMeaning;
	readonly parts: readonly Rings[];
}

/** Gathers the outlines of all days, for a map that turns from one to any other at once. */
export class ThroughDays {
	#origin: readonly [number, number] | null = null;
	readonly #books = new Map<GroundMeaning, EdgeBook>();
	#isWhole = true;

	/** Whether there is room for all that was added. Where there is not, what follows need not be worked out. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** The ground of a day, counted from 0. Days may come in any order; in order, they take the least room. */
	add(day: number, statuses: readonly DayStatus[]): void {
		for (const { meaning, parts } of statuses)
			for (const rings of parts)
				if (this.#isWhole && rings.coords.length > 0) this.#add(day, meaning, rings);
	}

	/**
	 * What was gathered; null where it is more than may be held.
	 *
	 * @param days the first file of each day
	 */
	through(days: readonly string[]): OwnThrough | null {
		if (!this.#isWhole) return null;
		const statuses = [...this.#books].flatMap(([meaning, book]) => {
			const parts = meaningParts(meaning);
			return parts ? [{ parts, edges: book.spans(days.length) }] : [];
		});
		return { days, origin: this.#origin ?? [0.5, 0.5], statuses };
	}

	#add(day: number, meaning: GroundMeaning, rings: Rings): void {
		this.#origin ??= middleOf(rings);
		const book = getOrMake(this.#books, meaning, () => new EdgeBook(this.#origin!));
		const all = [...this.#books.values()].reduce((sum, { size }) => sum + size, 0);
		this.#isWhole = book.add(day, rings, mostEdges - all + book.size);
		// What cannot be shown is not kept, either.
		if (!this.#isWhole) this.#books.clear();
	}
}

function middleOf({ coords }: Rings): readonly [number, number] {
	const [west, south, east, north] = boundsOfCoords(coords);
	const [x, y] = mercatorForward((west + east) / 2, (south + north) / 2);
	return [x, y];
}
