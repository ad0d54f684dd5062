import { share } from './derived-figures';
import type { Figure, Subject } from './figure';
import { type FigureWording, phrase } from './figure-codes';

/** How far a drawn outline may be from the official area, as a share of it, before it is rough. */
const allowedDifference = 0.02;
/** Ground that is all of an outline but this share of it is all of the region. */
const wholeTolerance = 1e-6;

/** A region as its outline is drawn, and its official area where one is known. */
export interface RegionWhole {
	readonly name: FigureWording;
	readonly measured: Figure;
	readonly official: Figure | null;
}

/** By how much the drawn outline is off the official area, as a share of it; 0 where none is known. */
function outlineOff({ measured, official }: RegionWhole): number {
	return official === null ? 0 : measured.value / official.value - 1;
}

/** Whether an outline of one area, in km², is too far off another for shares of the two to be of one thing. */
export function isFarOff(outlineSqKm: number, officialSqKm: number): boolean {
	return Math.abs(outlineSqKm / officialSqKm - 1) > allowedDifference;
}

/** Whether an outline is too far off for its own size to be shown as that of the region. */
export function isRough({ measured, official }: RegionWhole): boolean {
	return official !== null && isFarOff(measured.value, official.value);
}

/** The area to be shown for a region: the measured one, but where its outline is rough the official one. */
export function areaShown(whole: RegionWhole): Figure {
	return whole.official && isRough(whole) ? whole.official : whole.measured;
}

/**
 * What share of a region the ground `part` inside its outline is. Of a region whose outline is rough it
 * is a share of the official area, in whole percents and about; but all of an outline is all of its region.
 */
export function shareOfRegion(
	part: Figure,
	whole: RegionWhole,
	input: { readonly id: string; readonly label: FigureWording; readonly subject: Subject }
): Figure {
	const { name, measured, official } = whole;
	const isAll = part.interval.low >= measured.value * (1 - wholeTolerance);
	if (official === null || isAll || !isRough(whole)) return share(part, measured, name, input);
	const note = phrase('outline-off', {
		name,
		percent: { value: 100 * Math.abs(outlineOff(whole)), step: 1 }
	});
	const figure = share(part, official, phrase('official-area', { name }), { ...input, note });
	// An outline that is too big may hold more ground than the region has.
	const atMost = (percent: number) => Math.min(100, percent);
	const { low, high } = figure.interval;
	return {
		...figure,
		value: atMost(figure.value),
		interval: { low: atMost(low), high: atMost(high) },
		hedge: 'about',
		precision: figure.value < 10 ? 0.1 : 1
	};
}
