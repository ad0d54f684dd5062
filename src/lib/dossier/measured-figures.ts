import type { MultiPolygon, Polygon } from 'geojson';
import { geometryAreaSqKm } from '../geo/area';
import type { Figure } from '../model/figure';
import { type MeasuredInput, measuredFigure } from '../model/measured-figure';
import type { HeldArea, Region } from '../model/region';
import type { Layer } from './load-layer';

type Ground = Polygon | MultiPolygon;
export type ControlLayer = Layer<HeldArea, Ground>;
export type RegionLayer = Layer<Region, Ground>;
type HeldFeature = ControlLayer['features'][number];

/** Half-widths in km² of the 95 % range of areas, by feature or group id: `data/layers/accuracy.json`. */
export type Accuracies = Readonly<Record<string, number>>;

/** What is measured, and how far off it may be. */
interface MeasuringInput extends Omit<MeasuredInput, 'layer' | 'features'> {
	readonly accuracySqKm: number | null;
}

/**
 * The measured area of held ground and of the contested ground that belongs to it. The features of
 * the control layer do not overlap (a test of the data proves it), so their areas add up.
 */
export function measureControl(features: readonly HeldFeature[], input: MeasuringInput): Figure {
	const held = features.filter((feature) => feature.properties.status === 'held');
	const contested = features.filter((feature) => feature.properties.status === 'contested');
	const heldSqKm = totalSqKm(held);
	const contestedSqKm = totalSqKm(contested);
	return measuredFigure(
		{ ...input, layer: 'control', features: features.map((feature) => feature.properties.id) },
		{
			heldSqKm,
			contestedSqKm,
			waterInHeldSqKm: waterSqKm(held),
			waterInContestedSqKm: waterSqKm(contested),
			accuracySqKm: input.accuracySqKm
		}
	);
}

/** The measured area of whole regions, inland waters and lagoons included. */
export function measureRegions(regions: RegionLayer['features'], input: MeasuringInput): Figure {
	return measuredFigure(
		{ ...input, layer: 'regions', features: regions.map((region) => region.properties.id) },
		{
			heldSqKm: totalSqKm(regions),
			contestedSqKm: 0,
			waterInHeldSqKm: waterSqKm(regions),
			waterInContestedSqKm: 0,
			accuracySqKm: input.accuracySqKm
		}
	);
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

function totalSqKm(features: readonly { geometry: Ground }[]): number {
	return exact(features.reduce((total, { geometry }) => total + geometryAreaSqKm(geometry), 0));
}

function waterSqKm(features: readonly { properties: { waterAreaSqKm?: number } }[]): number {
	return exact(
		features.reduce((total, { properties }) => total + (properties.waterAreaSqKm ?? 0), 0)
	);
}

/** Eleven digits are finer than any layer: those beyond would only travel with every page. */
function exact(areaSqKm: number): number {
	return Number(areaSqKm.toPrecision(11));
}
