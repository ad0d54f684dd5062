import { type Display, formatQuantity, roundDown, scaleOf } from '../words/format-figure';

/**
 * A scale bar of a round length (1, 2 or 5 and zeros, in the shown unit), as long as fits in
 * `widthUnits` drawing units. `kmPerUnit` is the drawing's scale.
 */
export function scaleBar(
	kmPerUnit: number,
	widthUnits: number,
	display: Display
): { length: number; label: string } {
	const { size } = scaleOf('km', display.unitSystem);
	const round = roundDown((widthUnits * kmPerUnit) / size);
	const km = round * size;
	// A round number of miles needs no rounding: the finest step leaves it as it is.
	return { length: km / kmPerUnit, label: formatQuantity(km, 'km', round / 10, display) };
}
