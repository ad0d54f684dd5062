import { eachEdgeOn } from '../../geo/edge-spans';
import { mercatorInverse } from '../../geo/mercator';
import type { Bounds } from '../../model/dossier';
import type { OwnFeatures, OwnThroughView } from '../../model/map-overlay';
import type { OwnDay } from '../../model/own-layer';
import { drawnGrounds } from './drawn-grounds';
import type { OwnLayers } from './own-layers.svelte';

/** The ground of a day as the map draws it, and the box around it; null where there is none. */
export interface DrawnDay {
	readonly day: OwnDay;
	/** One of the two. */
	readonly features: OwnFeatures | null;
	readonly through: OwnThroughView | null;
	readonly bounds: Bounds | null;
}

/**
 * Keeps up with the chosen day. Where all days are known, it is there at once. Else one day is asked for
 * at a time, and after it the one that is chosen then: a dragged day is never far behind the hand, and
 * never waits for days that it has left.
 */
export class OwnOnMap {
	readonly #layers: OwnLayers;
	/** What is drawn; null: nothing. */
	drawn: DrawnDay | null = $state.raw(null);
	failed = $state(false);
	#wanted: OwnDay | null = null;
	#isBusy = false;

	constructor(layers: OwnLayers) {
		this.#layers = layers;
	}

	/** Draws another day; null clears. Never rejects. */
	async show(day: OwnDay | null): Promise<void> {
		const known = day && this.#throughOf(day);
		if (known) {
			this.#wanted = day;
			this.failed = false;
			this.drawn = { day, features: null, through: known, bounds: boundsOn(known) };
			return;
		}
		this.#wanted = day;
		if (this.#isBusy) return;
		this.#isBusy = true;
		while (this.#wanted && this.#wanted !== this.drawn?.day) {
			const asked: OwnDay = this.#wanted;
			try {
				const grounds = await this.#layers.groundsOf(asked);
				// What is drawn since is not drawn over.
				if (this.#wanted && this.#throughOf(this.#wanted)) break;
				// The days of another mapping, or of files that are gone, are not drawn.
				if (this.#layers.layer?.days.includes(asked))
					this.drawn = { day: asked, through: null, ...drawnGrounds(grounds) };
				else if (asked === this.#wanted) break;
				this.failed = false;
			} catch {
				this.failed = true;
				if (asked === this.#wanted) break;
			}
		}
		this.#isBusy = false;
		if (this.#wanted === null) this.drawn = null;
	}

	#throughOf({ files }: OwnDay): OwnThroughView | null {
		const { through } = this.#layers;
		const day = through?.days.indexOf(files[0]!) ?? -1;
		return through && day >= 0 ? { through, day } : null;
	}
}

/** The box around a day's outlines, in degrees. */
function boundsOn({ through: { origin, statuses }, day }: OwnThroughView): Bounds | null {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { edges } of statuses)
		eachEdgeOn(edges, day, (at) => {
			const [x, y] = [edges.table[at]!, edges.table[at + 1]!];
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
		});
	if (left > right) return null;
	const [west, north] = mercatorInverse(origin[0] + left, origin[1] + top);
	const [east, south] = mercatorInverse(origin[0] + right, origin[1] + bottom);
	return [west, south, east, north];
}
