import { boundsOfAll, boundsOfCoords } from '../../geo/bounding-box';
import { multiPolygonOf } from '../../geo/rings';
import type { Bounds } from '../../model/dossier';
import type { OwnFeatures } from '../../model/map-overlay';
import { meaningParts } from '../../model/mapping';
import type { OwnDay, OwnGround } from '../../model/own-layer';
import type { OwnLayers } from './own-layers.svelte';

/** The ground of a day as the map draws it, and the box around it; null where there is none. */
export interface DrawnDay {
	readonly day: OwnDay;
	readonly features: OwnFeatures;
	readonly bounds: Bounds | null;
}

/**
 * Keeps up with the chosen day: one day is asked for at a time, and after it the one that is chosen then.
 * So a dragged day is never far behind the hand, and never waits for days that it has left.
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
		this.#wanted = day;
		if (this.#isBusy) return;
		this.#isBusy = true;
		while (this.#wanted && this.#wanted !== this.drawn?.day) {
			const asked: OwnDay = this.#wanted;
			try {
				const grounds = await this.#layers.groundsOf(asked);
				// The days of another mapping, or of files that are gone, are not drawn.
				if (this.#layers.layer?.days.includes(asked)) this.drawn = drawnDay(asked, grounds);
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
}

function drawnDay(day: OwnDay, grounds: readonly OwnGround[]): DrawnDay {
	const filled = grounds.flatMap(({ meaning, rings }) => {
		const parts = meaningParts(meaning);
		return parts && rings.coords.length > 0 ? [{ parts, rings }] : [];
	});
	return {
		day,
		features: {
			type: 'FeatureCollection',
			features: filled.map(({ parts, rings }) => ({
				type: 'Feature',
				properties: parts,
				geometry: multiPolygonOf(rings)
			}))
		},
		bounds:
			filled.length > 0
				? boundsOfAll(filled.map(({ rings }) => boundsOfCoords(rings.coords)))
				: null
	};
}
