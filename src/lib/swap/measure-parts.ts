import { PolygonIndex } from '../geo/polygon-index';
import type { MeasuringArea, MeasuringData } from '../geo/measuring-data';
import { OverlapIndex } from '../geo/overlap/overlap-index';
import { isEmpty, type Rings, ringsAreaSqKm } from '../geo/rings';
import { getOrMake, groupBy } from '../model/collect';
import type { GroundArea } from '../model/swap-result';
import type { ContactLine } from './contact-line';

export const nothing: GroundArea = {
	heldSqKm: 0,
	contestedSqKm: 0,
	waterInHeldSqKm: 0,
	waterInContestedSqKm: 0,
	accuracySqKm: null
};

/** Measures parts of held areas: how big they are, how much of it is water, how sure that is. */
export class PartMeter {
	readonly #line: ContactLine;
	readonly #waters = new Map<string, OverlapIndex>();
	readonly #measured = new WeakMap<Rings, GroundArea>();

	constructor(line: ContactLine) {
		this.#line = line;
	}

	/** A part of one held area. */
	measure(area: MeasuringArea, part: Rings): GroundArea {
		return getOrMake(this.#measured, part, () => {
			const whole = part === area.rings;
			const sqKm = whole ? area.areaSqKm : ringsAreaSqKm(part);
			const water = whole ? area.waterAreaSqKm : this.#waterSqKm(area, part, sqKm);
			return area.status === 'held'
				? {
						...nothing,
						heldSqKm: sqKm,
						waterInHeldSqKm: water,
						accuracySqKm: this.#accuracySqKm(area, part, whole)
					}
				: { ...nothing, contestedSqKm: sqKm, waterInContestedSqKm: water };
		});
	}

	#waterSqKm(area: MeasuringArea, part: Rings, sqKm: number): number {
		if (isEmpty(area.water)) return 0;
		const index = getOrMake(this.#waters, area.id, () => new OverlapIndex(area.water));
		return Math.min(sqKm, index.areaSqKm(part));
	}

	/**
	 * Where a part was cut is exact; what is not is the line of contact along it. Its share of the
	 * whole area's variance is taken to be its share of the line. A part away from the line: not known.
	 */
	#accuracySqKm(area: MeasuringArea, part: Rings, whole: boolean): number | null {
		if (whole || area.accuracySqKm === null) return area.accuracySqKm;
		const line = this.#line.lengthOfKm(area.id);
		const along = line === 0 ? 0 : this.#line.alongKm(area.id, new PolygonIndex(part));
		return along === 0 ? null : area.accuracySqKm * Math.sqrt(along / line);
	}
}

/**
 * Ground together. Half-widths add up, the cautious reading of errors that partly cancel; ground whose
 * accuracy is not known adds none where other ground's is.
 */
export function sumOf(grounds: readonly GroundArea[]): GroundArea {
	return grounds.reduce(
		(sum, one) => ({
			heldSqKm: sum.heldSqKm + one.heldSqKm,
			contestedSqKm: sum.contestedSqKm + one.contestedSqKm,
			waterInHeldSqKm: sum.waterInHeldSqKm + one.waterInHeldSqKm,
			waterInContestedSqKm: sum.waterInContestedSqKm + one.waterInContestedSqKm,
			accuracySqKm:
				sum.accuracySqKm === null && one.accuracySqKm === null
					? null
					: (sum.accuracySqKm ?? 0) + (one.accuracySqKm ?? 0)
		}),
		nothing
	);
}

/**
 * Ground with whole areas in it, by id, some of which are known better together than one by one: their
 * own half-widths give way to that of all of them.
 */
export function withTogether(
	ground: GroundArea,
	wholes: ReadonlyMap<string, number | null>,
	together: MeasuringData['together']
): GroundArea {
	return together
		.filter(({ areas }) => areas.every((id) => wholes.has(id)))
		.reduce((sum, { areas, accuracySqKm }) => {
			const apart = areas.reduce((total, id) => total + (wholes.get(id) ?? 0), 0);
			return { ...sum, accuracySqKm: (sum.accuracySqKm ?? 0) - apart + accuracySqKm };
		}, ground);
}

/** Grounds together by the region that they lie in, the largest first. */
export function byRegion(grounds: Iterable<RegionArea>): RegionArea[] {
	return [...groupBy(grounds, ({ region }) => region)]
		.map(([region, list]) => ({ region, area: sumOf(list.map(({ area }) => area)) }))
		.sort((a, b) => totalSqKm(b.area) - totalSqKm(a.area));
}

interface RegionArea {
	readonly region: string;
	readonly area: GroundArea;
}

export function totalSqKm({ heldSqKm, contestedSqKm }: GroundArea): number {
	return heldSqKm + contestedSqKm;
}
