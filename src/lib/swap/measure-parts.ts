import { PolygonIndex } from '../geo/polygon-index';
import type { MeasuringArea } from '../geo/measuring-data';
import { OverlapIndex } from '../geo/overlap/overlap-index';
import { isEmpty, type Rings, ringsAreaSqKm } from '../geo/rings';
import type { GroundArea } from '../model/swap-result';
import type { ContactLine } from './contact-line';
import type { GroundParts } from './ground-book';

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
		let measured = this.#measured.get(part);
		if (!measured) {
			const whole = part === area.rings;
			const sqKm = whole ? area.areaSqKm : ringsAreaSqKm(part);
			const water = whole ? area.waterAreaSqKm : this.#waterSqKm(area, part, sqKm);
			const held = area.status === 'held';
			measured = {
				heldSqKm: held ? sqKm : 0,
				contestedSqKm: held ? 0 : sqKm,
				waterInHeldSqKm: held ? water : 0,
				waterInContestedSqKm: held ? 0 : water,
				accuracySqKm: held ? this.#accuracySqKm(area, part, whole) : null
			};
			this.#measured.set(part, measured);
		}
		return measured;
	}

	#waterSqKm(area: MeasuringArea, part: Rings, sqKm: number): number {
		if (isEmpty(area.water)) return 0;
		let index = this.#waters.get(area.id);
		if (!index) {
			index = new OverlapIndex(area.water);
			this.#waters.set(area.id, index);
		}
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

/** Parts by region, the largest ground first. */
export function byRegion(
	parts: GroundParts,
	areaOf: (id: string) => MeasuringArea,
	meter: PartMeter
): { region: string; area: GroundArea }[] {
	const grounds = new Map<string, GroundArea[]>();
	for (const [id, part] of parts) {
		const area = areaOf(id);
		const list = grounds.get(area.region) ?? [];
		list.push(meter.measure(area, part));
		grounds.set(area.region, list);
	}
	return [...grounds]
		.map(([region, list]) => ({ region, area: sumOf(list) }))
		.sort((a, b) => totalSqKm(b.area) - totalSqKm(a.area));
}

export function totalSqKm({ heldSqKm, contestedSqKm }: GroundArea): number {
	return heldSqKm + contestedSqKm;
}
