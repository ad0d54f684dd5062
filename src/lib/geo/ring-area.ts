import {
	authalicSeriesTable as table,
	seriesDegree,
	seriesLength,
	seriesSpacing
} from './authalic-series';
import { radiansPerDegree } from './wgs84';

/** Edges that rise by more than this many degrees take all terms: others may drop h⁴ p⁗/1920. */
const shortEdge = 0.05;

/** Edges that rise by more than this many degrees are cut, so that each piece stays near a centre. */
const longEdge = 2;

/** How far in degrees an edge's middle may be from the centre of the polynomial in use. */
const reach = 0.6;

/**
 * Signed area of one closed ring on the WGS84 ellipsoid, in km²: positive when counterclockwise.
 *
 * Edges are straight in longitude and latitude (RFC 7946, section 3.1.1). By Green's theorem the
 * area is −∮ S(φ) dλ with the authalic integral S, and along a straight edge that is Δλ times the
 * mean of S over the edge's latitudes. S is taken from local polynomials (`authalic-series`),
 * whose mean over [m − h/2, m + h/2] is exactly p(m) + h² p″(m)/24 + h⁴ p⁗(m)/1920 + …; short
 * edges need the first two terms. Counting S from the ring's own latitude instead of from the
 * equator keeps small rings free of cancellation; the sum is compensated (Knuth's TwoSum).
 * Error: below 10⁻⁹ relative, in practice near 10⁻¹³.
 *
 * Longitudes are taken as written: an edge from 179 to −179 runs the long way round, as RFC 7946
 * (3.1.9) defines it; 179 to 181 is fine. A ring that crosses itself gives its net area.
 *
 * @param coords interleaved [lon, lat, lon, lat, …] in degrees
 * @param from index of the ring's first position (positions, not numbers)
 * @param to index after its last position, which repeats the first
 * @throws RangeError when there are fewer than 4 positions, the ring is not closed, or a position
 * is not finite or beyond 90 degrees of latitude; the message names the position within the ring
 */
export function ringAreaSqKm(coords: Float64Array, from: number, to: number): number {
	const last = 2 * (to - 1);
	if (
		!(to - from >= 4) ||
		coords[2 * from] !== coords[last] ||
		coords[2 * from + 1] !== coords[last + 1]
	) {
		throw ringProblem(coords, from, to);
	}
	let lon = coords[2 * from] as number;
	let lat = coords[2 * from + 1] as number;
	// The first position is checked when the ring comes back to it.
	const origin = table[seriesIndex(lat) * seriesLength] as number;
	let centre = NaN;
	let a0 = 0;
	let a1 = 0;
	let a2 = 0;
	let a3 = 0;
	let a4 = 0;
	let a5 = 0;
	let a6 = 0;
	let b0 = 0;
	let b1 = 0;
	let b2 = 0;
	let sum = 0;
	let lost = 0;
	for (let i = 2 * from + 2; i <= last; i += 2) {
		const nextLon = coords[i] as number;
		const nextLat = coords[i + 1] as number;
		if (!(Math.abs(nextLat) <= 90)) throw ringProblem(coords, from, to);
		const rise = nextLat - lat;
		const middle = 0.5 * (lat + nextLat);
		let mean: number;
		if (Math.abs(rise) <= shortEdge) {
			let x = middle - centre;
			if (!(Math.abs(x) <= reach)) {
				const index = seriesIndex(middle);
				const k = index * seriesLength;
				centre = index * seriesSpacing - 90;
				x = middle - centre;
				a0 = (table[k] as number) - origin;
				a1 = table[k + 1] as number;
				a2 = table[k + 2] as number;
				a3 = table[k + 3] as number;
				a4 = table[k + 4] as number;
				a5 = table[k + 5] as number;
				a6 = table[k + 6] as number;
				// p″/24; beyond the square it is below 10⁻¹⁴ R² for a short edge.
				b0 = a2 / 12;
				b1 = a3 / 4;
				b2 = a4 / 2;
			}
			mean =
				a0 +
				x * (a1 + x * (a2 + x * (a3 + x * (a4 + x * (a5 + x * a6))))) +
				rise * rise * (b0 + x * (b1 + x * b2));
		} else {
			mean = meanOverEdge(middle, rise, origin);
		}
		const term = (nextLon - lon) * mean;
		const next = sum + term;
		const kept = next - sum;
		lost += sum - (next - kept) + (term - kept);
		sum = next;
		lon = nextLon;
		lat = nextLat;
	}
	const area = -radiansPerDegree * (sum + lost);
	// A longitude that is not a number poisons the sum, so the hot loop need not look for it.
	if (!Number.isFinite(area)) throw ringProblem(coords, from, to);
	return area;
}

/** Mean of S − `origin` over the latitudes of a straight edge of any length; all terms. */
function meanOverEdge(middle: number, rise: number, origin: number): number {
	const pieces = Math.ceil(Math.abs(rise) / longEdge);
	const step = rise / pieces;
	let sum = 0;
	for (let piece = 0; piece < pieces; piece++) {
		const centreOfPiece = middle + (piece - (pieces - 1) / 2) * step;
		const index = seriesIndex(centreOfPiece);
		const k = index * seriesLength;
		const x = centreOfPiece - (index * seriesSpacing - 90);
		sum += (table[k] as number) - origin + meanOverPiece(k, x, step);
	}
	return sum / pieces;
}

/**
 * Mean over [x − h/2, x + h/2] of the polynomial at `k` without its constant term: Σ cₙ times the
 * mean of the n-th power, Mₙ = (x₂ⁿ⁺¹ − x₁ⁿ⁺¹)/((n + 1) h), by the recurrence
 * Mₙ (n + 1) = x₂ · n Mₙ₋₁ + x₁ⁿ, which never divides by h.
 */
function meanOverPiece(k: number, x: number, h: number): number {
	const start = x - h / 2;
	const end = x + h / 2;
	let quotient = 1;
	let power = 1;
	let sum = 0;
	for (let n = 1; n <= seriesDegree; n++) {
		power *= start;
		quotient = end * quotient + power;
		sum += ((table[k + n] as number) * quotient) / (n + 1);
	}
	return sum;
}

function seriesIndex(latitude: number): number {
	return Math.round((latitude + 90) / seriesSpacing);
}

/** Finds what is wrong with a ring that could not be measured. */
function ringProblem(coords: Float64Array, from: number, to: number): RangeError {
	const count = to - from;
	if (!(count >= 4)) {
		return new RangeError(`ring has ${count} positions; a closed ring needs at least 4`);
	}
	for (let position = 0; position < count; position++) {
		const lon = coords[2 * (from + position)];
		const lat = coords[2 * (from + position) + 1];
		if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
			return new RangeError(`position ${position} is not finite: [${lon}, ${lat}]`);
		}
		if (Math.abs(lat as number) > 90) {
			return new RangeError(`position ${position} has a latitude beyond 90 degrees: ${lat}`);
		}
	}
	const first = `[${coords[2 * from]}, ${coords[2 * from + 1]}]`;
	const end = `[${coords[2 * to - 2]}, ${coords[2 * to - 1]}]`;
	return first === end
		? new RangeError('ring has an area that is not finite')
		: new RangeError(`ring is not closed: it starts at ${first} and ends at ${end}`);
}
