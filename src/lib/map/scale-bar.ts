import type { UnitSystem } from '../model/view';

const kmPerMile = 1.609344;

/** Length of the equator in km, by which Web Mercator is drawn. */
const equatorKm = 40075.016686;

export interface ScaleBarLength {
	/** In km or miles. */
	readonly length: number;
	readonly widthPx: number;
}

/**
 * The longest round length (1, 2, 3 or 5 times a power of ten) that is at most so wide on the map.
 *
 * @param latitude where it is measured: Web Mercator's scale grows towards the poles
 */
export function scaleBar(
	zoom: number,
	latitude: number,
	units: UnitSystem,
	maxWidthPx = 110
): ScaleBarLength {
	const kmPerPx = kmPerPixel(zoom, latitude);
	const unitsPerPx = units === 'mi2' ? kmPerPx / kmPerMile : kmPerPx;
	const most = unitsPerPx * maxWidthPx;
	const power = 10 ** Math.floor(Math.log10(most));
	const times = [5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1;
	return { length: times * power, widthPx: (times * power) / unitsPerPx };
}

/** How many kilometres a pixel of the map is, at a latitude in degrees. */
export function kmPerPixel(zoom: number, latitude: number): number {
	return (equatorKm * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}
