import type { Figure, Subject } from './figure';
import type { Interval } from './interval';
import type { FigureWording } from './figure-codes';
import { areaStepSqKm } from './precision';
import type { GroundArea } from './swap-result';

export interface MeasuredInput {
	readonly id: string;
	readonly label: FigureWording;
	readonly subject: Subject;
	readonly asOf: string;
	/** The layer measured, and the ids of its features that the ground lies on. */
	readonly layer: string;
	readonly features: readonly string[];
}

/**
 * A measured area as a figure: its value is the ground held, its range reaches to held and contested
 * together; of contested ground alone, the value is its whole area.
 */
export function measuredFigure(input: MeasuredInput, area: GroundArea): Figure {
	const { id, label, subject, asOf, layer, features } = input;
	const { heldSqKm, contestedSqKm, accuracySqKm } = area;
	const value = heldSqKm > 0 ? heldSqKm : contestedSqKm;
	return {
		id,
		kind: 'measured',
		quantity: 'area',
		unit: 'km2',
		value,
		interval: { low: value, high: heldSqKm + contestedSqKm },
		margin: accuracySqKm ?? 0,
		shownAs: 'range',
		hedge: null,
		subject,
		asOf,
		label,
		precision: areaStepSqKm(area),
		receipt: { type: 'measured', layer, features, asOf, ...area, landOnly: false }
	};
}

/**
 * By how much engines that measure areas differ over this ground, as a share of the area: a sphere
 * against the WGS84 ellipsoid (docs/benchmarks.md). We measure on the ellipsoid, a publisher may not.
 */
export const engineSpread = 0.004;

/** By how much a measured figure may be off, for its layer or for the engine that measures. */
export function reachOf({ margin, value }: Figure): number {
	return Math.max(margin, engineSpread * value);
}

/** The measured range as far as measuring may be off. */
export function measuredReach(measured: Figure): Interval {
	const { low, high } = measured.interval;
	const off = reachOf(measured);
	return { low: Math.max(0, low - off), high: high + off };
}
