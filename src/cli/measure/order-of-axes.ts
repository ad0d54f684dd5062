import { boundsCover, boundsMeet, boundsOfCoords } from '../../lib/geo/bounding-box';
import { isEmpty, type Rings } from '../../lib/geo/rings';
import { crossesRay } from '../../lib/geo/point-in-polygon';
import type { Geography } from './geography';
import type { NoteCode } from './note-book';

/** How many corners of a feature are looked up in the regions. */
const mostCorners = 12;

interface Exchanged {
	readonly index: number;
	/** The notes of the feature. */
	readonly codes: NoteCode[];
}

/**
 * Whether longitude and latitude of a file probably stand in the wrong order: everything in it lies
 * outside of the regions as it is written, and in them the other way round. One feature that does
 * not, and the file is of somewhere else.
 */
export class OrderOfAxes {
	readonly #around: Pick<Geography, 'box' | 'regions'>;
	#found: Exchanged[] = [];
	#isElsewhere = false;

	constructor(around: Pick<Geography, 'box' | 'regions'>) {
		this.#around = around;
	}

	/** Looks at the clean ground of a feature. */
	look(index: number, rings: Rings, codes: NoteCode[]): void {
		if (this.#isElsewhere || isEmpty(rings)) return;
		this.#isElsewhere = !this.#fitsExchanged(rings);
		if (this.#isElsewhere) this.#found = [];
		else this.#found.push({ index, codes });
	}

	/** The features of a file in which everything fits the other way round. */
	exchanged(): readonly Exchanged[] {
		return this.#found;
	}

	#fitsExchanged({ coords }: Rings): boolean {
		const { box, regions } = this.#around;
		const [west, south, east, north] = boundsOfCoords(coords);
		if (boundsMeet([west, south, east, north], box)) return false;
		if (!boundsCover(box, [south, west, north, east])) return false;
		const corners = coords.length / 2;
		const step = Math.max(1, Math.floor(corners / mostCorners));
		for (let corner = 0; corner < corners; corner += step) {
			const [x, y] = [coords[2 * corner + 1]!, coords[2 * corner]!];
			if (!regions.some(({ rings }) => holds(rings, x, y))) return false;
		}
		return true;
	}
}

function holds({ coords, starts }: Rings, x: number, y: number): boolean {
	let isIn = false;
	for (let ring = 0; ring + 1 < starts.length; ring++)
		for (let i = 2 * starts[ring]!; i + 3 < 2 * starts[ring + 1]!; i += 2)
			if (crossesRay(coords[i]!, coords[i + 1]!, coords[i + 2]!, coords[i + 3]!, x, y))
				isIn = !isIn;
	return isIn;
}
