import type { Geometry, Position } from 'geojson';

/**
 * The slow, plain way to measure: −∮ S(φ) dλ with 20 Gauss–Legendre nodes on every edge and the
 * closed form of S at each node, in a compensated sum. It shares no code with src/lib/geo.
 */
export function referenceAreaSqKm(geometry: Geometry): number {
	let total = 0;
	for (const polygon of polygonsOf(geometry)) {
		polygon.forEach((ring, i) => {
			total += (i === 0 ? 1 : -1) * Math.abs(referenceRingAreaSqKm(ring));
		});
	}
	return total;
}

/** Signed area of one ring in km², positive when counterclockwise. */
export function referenceRingAreaSqKm(ring: readonly Position[]): number {
	// Counting S from a parallel of the ring instead of the equator changes nothing but the rounding.
	const origin = authalicIntegral((ring[0] as Position)[1] as number);
	let sum = 0;
	let lost = 0;
	for (let i = 1; i < ring.length; i++) {
		const [lon1, lat1] = ring[i - 1] as [number, number];
		const [lon2, lat2] = ring[i] as [number, number];
		let mean = 0;
		for (const { node, weight } of gaussLegendre20) {
			mean += weight * (authalicIntegral(lat1 + (lat2 - lat1) * node) - origin);
		}
		const term = mean * (lon2 - lon1) - lost;
		const next = sum + term;
		lost = next - sum - term;
		sum = next;
	}
	return (-sum * Math.PI) / 180;
}

export function polygonsOf(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	if (geometry.type === 'MultiPolygon') return geometry.coordinates;
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
	return [];
}

/** km² per radian between the equator and a latitude in degrees: b²/2 (s/(1−e²s²) + artanh(es)/e). */
function authalicIntegral(latitude: number): number {
	const a = 6378.137;
	const f = 1 / 298.257223563;
	const b = a * (1 - f);
	const e = Math.sqrt(f * (2 - f));
	const s = Math.sin((latitude * Math.PI) / 180);
	return 0.5 * b * b * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
}

/** Nodes on 0…1 and weights that sum to 1, by Newton's method on the Legendre polynomial. */
const gaussLegendre20 = Array.from({ length: 20 }, (_, k) => {
	const n = 20;
	let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
	let slope = 0;
	for (let step = 0; step < 10; step++) {
		let [before, value] = [1, x];
		for (let m = 2; m <= n; m++) {
			[before, value] = [value, ((2 * m - 1) * x * value - (m - 1) * before) / m];
		}
		slope = (n * (x * value - before)) / (x * x - 1);
		x -= value / slope;
	}
	return { node: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
});
