import { authalicIntegralSqKm } from './authalic';
import { eccentricitySquared, radiansPerDegree, semiMajorKm } from './wgs84';

/** Degree of the local polynomials. */
export const seriesDegree = 7;

/** Coefficients of one polynomial. */
export const seriesLength = seriesDegree + 1;

/** Distance between the centres of neighbouring polynomials, in degrees of latitude. */
export const seriesSpacing = 1;

/**
 * Taylor coefficients of the authalic integral S (km² per radian of longitude) around a latitude,
 * for an offset in degrees: S(centre + x) ≈ c₀ + c₁ x + … + c₇ x⁷.
 *
 * S′(φ) = a² (1 − e²) cos φ / (1 − e² sin² φ)² (Snyder, USGS PP 1395, eq. 4-2 × 4-3 for the area
 * element) is expanded by the product rule for power series and the recurrence for a power of a
 * series (Knuth, TAOCP vol. 2, 4.7, eq. 9), then integrated term by term. The remainder is
 * about R² |x|⁸/8! (x in radians): 5·10⁻¹⁸ R² at 1.5°. Without c₇ it is
 * R² |x|⁷/7!: 3·10⁻¹⁸ R² at 0.6°.
 *
 * @param centre degrees, −90 to 90
 */
export function authalicSeries(centre: number): Float64Array {
	const phi = centre * radiansPerDegree;
	const sine = new Float64Array(seriesLength);
	const cosine = new Float64Array(seriesLength);
	let factorial = 1;
	for (let k = 0; k < seriesLength; k++) {
		if (k > 0) factorial *= k;
		// The k-th derivative of sin is sin(φ + kπ/2); taken from the four cases, it has no rounding.
		const quarter = k % 4;
		const s = quarter % 2 === 0 ? Math.sin(phi) : Math.cos(phi);
		const c = quarter % 2 === 0 ? Math.cos(phi) : Math.sin(phi);
		sine[k] = (quarter < 2 ? s : -s) / factorial;
		cosine[k] = (quarter === 0 || quarter === 3 ? c : -c) / factorial;
	}
	const base = product(sine, sine).map((value) => -eccentricitySquared * value);
	base[0] = 1 + at(base, 0);
	const slope = product(cosine, power(base, -2));

	const series = new Float64Array(seriesLength);
	series[0] = authalicIntegralSqKm(centre);
	const scale = semiMajorKm * semiMajorKm * (1 - eccentricitySquared);
	for (let k = 1; k < seriesLength; k++) {
		series[k] = ((scale * at(slope, k - 1)) / k) * radiansPerDegree ** k;
	}
	return series;
}

/** The polynomials around −90, −89, …, 90 degrees, one after the other; centre i is i − 90. */
export const authalicSeriesTable: Float64Array = (() => {
	const count = 180 / seriesSpacing + 1;
	const table = new Float64Array(count * seriesLength);
	for (let i = 0; i < count; i++) {
		table.set(authalicSeries(i * seriesSpacing - 90), i * seriesLength);
	}
	return table;
})();

function at(values: Float64Array, index: number): number {
	return values[index] as number;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
	return a.map((_, n) => {
		let sum = 0;
		for (let k = 0; k <= n; k++) sum += at(a, k) * at(b, n - k);
		return sum;
	});
}

function power(base: Float64Array, exponent: number): Float64Array {
	const result = new Float64Array(base.length);
	result[0] = at(base, 0) ** exponent;
	for (let n = 1; n < base.length; n++) {
		let sum = 0;
		for (let k = 1; k <= n; k++) {
			sum += (k * exponent - n + k) * at(base, k) * at(result, n - k);
		}
		result[n] = sum / (n * at(base, 0));
	}
	return result;
}
