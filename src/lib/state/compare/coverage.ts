import { joinRings } from '../../geo/move/join-rings';
import { OverlapIndex, overlapAreasSqKm } from '../../geo/overlap/overlap-index';
import type { Rings } from '../../geo/rings';
import type { Holder } from '../../model/holder';
import type { MeasureFeature } from './shape-source.svelte';

/** What a shape covers where it lies. Areas in km². */
export interface Coverage {
	/** Regions with any of it, largest first. */
	readonly regions: readonly { readonly id: string; readonly areaSqKm: number }[];
	/** Ground held by each side under it. */
	readonly held: readonly { readonly holder: Holder; readonly areaSqKm: number }[];
	/** What lies in no region of the layers: other countries, sea, or past an outline's detail. */
	readonly outsideSqKm: number;
}

/** Less than this is no overlap but rounding: a shape at home touches its neighbours everywhere. */
const leastSqKm = 0.005;

/** Measures what a shape covers of every region and of all held ground, fast enough to follow a hand. */
export class CoverageIndex {
	readonly #regions: readonly string[];
	readonly #holders: readonly Holder[];
	readonly #indexes: readonly OverlapIndex[];

	constructor(regions: Iterable<MeasureFeature>, control: Iterable<MeasureFeature>) {
		const all = [...regions];
		const held = [...control].filter(({ properties }) => properties.status === 'held');
		const holders = [...new Set(held.map(({ properties }) => properties.holder as Holder))].sort();
		this.#regions = all.map(({ id }) => id);
		this.#holders = holders;
		this.#indexes = [
			...all.map(({ rings }) => new OverlapIndex(rings)),
			...holders.map((holder) => {
				const own = held.filter(({ properties }) => properties.holder === holder);
				return new OverlapIndex(joinRings(own.map(({ rings }) => rings)));
			})
		];
	}

	/** @param areaSqKm the shape's own area */
	of(shape: Rings, areaSqKm: number): Coverage {
		const areas = overlapAreasSqKm(shape, this.#indexes);
		const regions = this.#regions
			.map((id, index) => ({ id, areaSqKm: areas[index]! }))
			.filter((one) => one.areaSqKm > leastSqKm)
			.sort((a, b) => b.areaSqKm - a.areaSqKm);
		const inside = regions.reduce((sum, one) => sum + one.areaSqKm, 0);
		return {
			regions,
			held: this.#holders.map((holder, index) => ({
				holder,
				areaSqKm: areas[this.#regions.length + index]!
			})),
			outsideSqKm: Math.max(0, areaSqKm - inside)
		};
	}
}
