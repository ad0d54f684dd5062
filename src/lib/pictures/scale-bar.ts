import { formatQuantity, type Display } from '../words/format-figure';

const kmPerMile = 1.609344;

/**
 * A scale bar of a round length (1, 2 or 5 and zeros, in the shown unit), as long as fits in
 * `widthUnits` drawing units. `kmPerUnit` is the drawing's scale.
 */
export function scaleBar(
	kmPerUnit: number,
	widthUnits: number,
	display: Display
): { length: number; label: string } {
	const size = display.unitSystem === 'mi2' ? kmPerMile : 1;
	const most = (widthUnits * kmPerUnit) / size;
	const power = 10 ** Math.floor(Math.log10(most));
	const round = [5, 2, 1].find((digit) => digit * power <= most)! * power;
	const km = round * size;
	// A round number of miles needs no rounding: the finest step leaves it as it is.
	return { length: km / kmPerUnit, label: formatQuantity(km, 'km', round / 10, display) };
}
