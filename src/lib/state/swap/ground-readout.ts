import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { OverlapIndex, overlapAreasSqKm } from '../../geo/overlap/overlap-index';
import { type Rings, ringsOf } from '../../geo/rings';
import type { Holder } from '../../model/holder';
import type { HeldArea } from '../../model/region';
import { type Side, type SideHolders, sides } from '../../model/swap';

/** How much of the ground that a side can have a shape covers, in km². */
export type Covered = Readonly<
	Record<Side, { readonly heldSqKm: number; readonly contestedSqKm: number }>
>;

/**
 * Tells what a shape covers while it is being drawn, many times a second. It fetches the layer when
 * it is first asked to get ready, and knows nothing before.
 */
export class GroundReadout {
	readonly #address: string;
	readonly #holders: SideHolders;
	#areas: readonly { holder: Holder; contested: boolean; index: OverlapIndex }[] = [];
	#loading = false;

	/** @param address where the control layer in full is fetched */
	constructor(address: string, holders: SideHolders) {
		this.#address = address;
		this.#holders = holders;
	}

	/** Fetch the layer, once. Where that fails there is no readout; the finished act says its areas. */
	async prepare(): Promise<void> {
		if (this.#loading) return;
		this.#loading = true;
		try {
			const response = await fetch(this.#address);
			if (!response.ok) throw new Error(String(response.status));
			const layer = (await response.json()) as FeatureCollection<Polygon | MultiPolygon, HeldArea>;
			this.#areas = layer.features.map(({ properties, geometry }) => ({
				holder: properties.holder,
				contested: properties.status === 'contested',
				index: new OverlapIndex(ringsOf(geometry))
			}));
		} catch {
			this.#loading = false;
		}
	}

	/** Null while the layer is not there, and for shapes that cannot be told inside from outside. */
	covered(shape: Rings): Covered | null {
		if (this.#areas.length === 0) return null;
		let areas: Float64Array;
		try {
			areas = overlapAreasSqKm(
				shape,
				this.#areas.map(({ index }) => index)
			);
		} catch {
			return null;
		}
		const sumOf = (side: Side, contested: boolean) =>
			this.#areas.reduce(
				(sum, one, i) =>
					one.holder === this.#holders[side] && one.contested === contested ? sum + areas[i]! : sum,
				0
			);
		return Object.fromEntries(
			sides.map((side) => [
				side,
				{ heldSqKm: sumOf(side, false), contestedSqKm: sumOf(side, true) }
			])
		) as Covered;
	}
}
