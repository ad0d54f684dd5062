import type { MultiPolygon, Polygon } from 'geojson';
import { geometryAreaSqKm } from '../geo/area';
import type { Figure, Subject } from '../model/figure';
import type { MeasuredReceipt } from '../model/receipt';
import type { HeldArea, Region } from '../model/region';
import type { Localised } from '../model/text';
import type { Layer } from './load-layer';
import { areaPrecisionSqKm } from './precision';

type Ground = Polygon | MultiPolygon;
export type ControlLayer = Layer<HeldArea, Ground>;
export type RegionLayer = Layer<Region, Ground>;
type HeldFeature = ControlLayer['features'][number];

/** Half-widths in km² of the 95 % range of areas, by feature or group id: `data/layers/accuracy.json`. */
export type Accuracies = Readonly<Record<string, number>>;

export interface MeasuredInput {
	readonly id: string;
	readonly label: Localised;
	readonly subject: Subject;
	readonly asOf: string;
	readonly accuracySqKm: number | null;
}

/**
 * The measured area of held ground and of the contested ground that belongs to it. The features of
 * the control layer do not overlap (a test of the data proves it), so their areas add up.
 * The figure's value is the ground held, its range reaches to held and contested together; of
 * contested ground alone, the value is its whole area.
 */
export function measureControl(features: readonly HeldFeature[], input: MeasuredInput): Figure {
	const held = features.filter((feature) => feature.properties.status === 'held');
	const contested = features.filter((feature) => feature.properties.status === 'contested');
	const heldSqKm = totalSqKm(held);
	const contestedSqKm = totalSqKm(contested);
	const value = held.length > 0 ? heldSqKm : contestedSqKm;
	return measured(input, value, heldSqKm + contestedSqKm, {
		type: 'measured',
		layer: 'control',
		features: features.map((feature) => feature.properties.id),
		asOf: input.asOf,
		heldSqKm,
		contestedSqKm,
		waterInHeldSqKm: waterSqKm(held),
		waterInContestedSqKm: waterSqKm(contested),
		landOnly: false,
		accuracySqKm: input.accuracySqKm
	});
}

/** The measured area of whole regions, inland waters and lagoons included. */
export function measureRegions(regions: RegionLayer['features'], input: MeasuredInput): Figure {
	const area = totalSqKm(regions);
	return measured(input, area, area, {
		type: 'measured',
		layer: 'regions',
		features: regions.map((region) => region.properties.id),
		asOf: input.asOf,
		heldSqKm: area,
		contestedSqKm: 0,
		waterInHeldSqKm: waterSqKm(regions),
		waterInContestedSqKm: 0,
		landOnly: false,
		accuracySqKm: input.accuracySqKm
	});
}

/**
 * The half-width for several held areas together: the sum of theirs, the cautious reading of errors
 * that partly cancel. Null where one is not known.
 */
export function accuracyOf(
	accuracies: Accuracies,
	features: readonly HeldFeature[]
): number | null {
	const known = features.flatMap((feature) => accuracies[feature.properties.id] ?? []);
	return known.length === features.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

function measured(
	input: MeasuredInput,
	value: number,
	high: number,
	receipt: MeasuredReceipt
): Figure {
	return {
		id: input.id,
		kind: 'measured',
		quantity: 'area',
		unit: 'km2',
		value,
		interval: { low: value, high },
		margin: input.accuracySqKm ?? 0,
		shownAs: 'range',
		hedge: null,
		subject: input.subject,
		asOf: input.asOf,
		label: input.label,
		precision: areaPrecisionSqKm(value, input.accuracySqKm),
		receipt
	};
}

function totalSqKm(features: readonly { geometry: Ground }[]): number {
	return features.reduce((total, { geometry }) => total + geometryAreaSqKm(geometry), 0);
}

function waterSqKm(features: readonly { properties: { waterAreaSqKm?: number } }[]): number {
	return features.reduce((total, { properties }) => total + (properties.waterAreaSqKm ?? 0), 0);
}
