import { coarseRings } from '../../geo/move/coarse-rings';
import { farthestLatitude, placeAt } from '../../geo/move/place-at';
import { polarForm, type PolarShape } from '../../geo/move/polar-form';
import type { Rings } from '../../geo/rings';
import type { LonLat } from '../../model/map-overlay';

/** Shapes with more positions than this are drawn and measured by a coarser copy while they move. */
const mostMoving = 1400;
const coarsePositions = 700;

/** A shape that can be laid over the map. */
export class PlacedShape {
	/** Where its centre is at home. */
	readonly home: LonLat;
	readonly areaSqKm: number;
	/** Whether it is measured by a coarser copy, of the same area, while it moves. */
	readonly coarse: boolean;
	readonly #full: PolarShape;
	readonly #moving: PolarShape;

	constructor(rings: Rings) {
		this.#full = polarForm(rings);
		this.home = this.#full.centre;
		this.areaSqKm = this.#full.areaSqKm;
		this.coarse = this.#full.distancesKm.length > mostMoving;
		this.#moving = this.coarse
			? {
					...polarForm(coarseRings(rings, coarsePositions), this.home),
					areaSqKm: this.areaSqKm,
					reachKm: this.#full.reachKm
				}
			: this.#full;
	}

	/** True to shape and area; `inMotion`: by the coarser copy, where there is one. */
	placed(centre: LonLat, turnDegrees: number, inMotion: boolean): Rings {
		return placeAt(inMotion ? this.#moving : this.#full, this.within(centre), turnDegrees);
	}

	/** The nearest place that it can be put to without reaching a pole, −180 to 180 degrees. */
	within([lon, lat]: LonLat): LonLat {
		const most = farthestLatitude(this.#full);
		return [lon - 360 * Math.round(lon / 360), Math.max(-most, Math.min(most, lat))];
	}
}
