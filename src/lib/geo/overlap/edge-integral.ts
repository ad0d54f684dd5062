import { authalicSeriesTable as table, seriesLength, seriesSpacing } from '../authalic-series';
import { radiansPerDegree } from '../wgs84';

/** Edges that rise by more than this many degrees are cut, so that each piece stays near a centre. */
const longEdge = 1;

/** The authalic integral S at the whole degree next to a latitude: what edges are counted from. */
export function authalicOriginSqKm(latitude: number): number {
	return table[Math.round((latitude + 90) / seriesSpacing) * seriesLength]!;
}

/**
 * What a straight edge adds to the area of a ring, −∫ (S(φ) − origin) dλ in km²; see `ring-area` for
 * the method. Along a closed ring the origin falls out; near S it keeps sums free of cancellation.
 * From the mean of the local polynomial of S over the edge's latitudes, to all its terms.
 */
export function edgeIntegralSqKm(
	lon1: number,
	lat1: number,
	lon2: number,
	lat2: number,
	origin: number
): number {
	const rise = lat2 - lat1;
	const width = (lon2 - lon1) * radiansPerDegree;
	if (rise <= longEdge && rise >= -longEdge) return -width * (meanOf(lat1, lat2) - origin);
	const pieces = Math.ceil(Math.abs(rise) / longEdge);
	const step = rise / pieces;
	let sum = 0;
	for (let i = 0; i < pieces; i++) sum += meanOf(lat1 + i * step, lat1 + (i + 1) * step) - origin;
	return (-width * sum) / pieces;
}

/** Mean of S between two latitudes, by the recurrence for mean powers as in `ring-area`. */
function meanOf(lat1: number, lat2: number): number {
	const index = Math.round((0.5 * (lat1 + lat2) + 90) / seriesSpacing);
	const k = index * seriesLength;
	const centre = index * seriesSpacing - 90;
	const start = lat1 - centre;
	const end = lat2 - centre;
	let power = start;
	let quotient = end + power;
	let sum = table[k]! + (table[k + 1]! * quotient) / 2;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 2]! * quotient) / 3;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 3]! * quotient) / 4;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 4]! * quotient) / 5;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 5]! * quotient) / 6;
	power *= start;
	quotient = end * quotient + power;
	sum += (table[k + 6]! * quotient) / 7;
	power *= start;
	quotient = end * quotient + power;
	return sum + (table[k + 7]! * quotient) / 8;
}
