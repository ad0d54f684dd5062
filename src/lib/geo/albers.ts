import { authalicQ, authalicQOfSine } from './authalic';
import type { PlanePoint } from './projection';
import { eccentricitySquared, radiansPerDegree as rad, semiMajorKm } from './wgs84';

interface AlbersOptions {
	/** Latitudes of true scale in degrees, in either order; may be equal, not opposite. */
	readonly parallels: readonly [number, number];
	/** [lon, lat] in degrees of the point that becomes [0, 0]. */
	readonly origin: readonly [number, number];
}

/**
 * The ellipsoidal Albers equal-area conic on WGS84: x to the east and y to the north in km, areas
 * as on the ellipsoid. Formulae: Snyder, *Map Projections: A Working Manual* (USGS PP 1395, 1987),
 * pages 101 and 102, by equation number below.
 *
 * @throws RangeError for parallels or an origin that are not finite or beyond 90 degrees, and for
 * parallels that are opposite (the cone becomes a cylinder) or poles
 */
export class Albers {
	readonly #originLon: number;
	readonly #n: number;
	readonly #c: number;
	readonly #rho0: number;

	constructor({ parallels: [first, second], origin: [lon, lat] }: AlbersOptions) {
		if (!(Math.abs(first) < 90 && Math.abs(second) < 90 && Math.abs(first + second) > 1e-6)) {
			throw new RangeError(
				`standard parallels ${first} and ${second} make no cone: both must be within 90 degrees and not opposite`
			);
		}
		if (!(Number.isFinite(lon) && Math.abs(lat) <= 90)) {
			throw new RangeError(`origin [${lon}, ${lat}] is no position on the globe`);
		}
		const m1 = parallelRadius(first);
		const q1 = authalicQ(first);
		this.#originLon = lon;
		// 14-14; near one another, the parallels are taken as one, as the quotient would cancel.
		this.#n =
			Math.abs(first - second) < 1e-6
				? Math.sin(first * rad)
				: (m1 ** 2 - parallelRadius(second) ** 2) / (authalicQ(second) - q1);
		this.#c = m1 ** 2 + this.#n * q1; // 14-13
		this.#rho0 = this.#rho(lat);
	}

	/**
	 * Degrees to km. Longitudes are taken within 180 degrees of the origin's.
	 *
	 * @throws RangeError for a position that is not finite or beyond 90 degrees of latitude
	 */
	readonly forward = (lon: number, lat: number): PlanePoint => {
		if (!(Number.isFinite(lon) && Math.abs(lat) <= 90)) {
			throw new RangeError(`[${lon}, ${lat}] is no position on the globe`);
		}
		const rho = this.#rho(lat);
		const theta = this.#n * turn(lon - this.#originLon) * rad; // 14-4
		return [rho * Math.sin(theta), this.#rho0 - rho * Math.cos(theta)]; // 14-1, 14-2
	};

	/**
	 * Km to degrees, to within 10⁻⁹ degree (10⁻⁶ next to the poles, where q is flat).
	 *
	 * @throws RangeError for a point that is not finite or not on the map
	 */
	readonly inverse = (x: number, y: number): PlanePoint => {
		const side = Math.sign(this.#n);
		const down = this.#rho0 - y;
		const rho = side * Math.hypot(x, down); // 14-10
		const theta = Math.atan2(side * x, side * down); // 14-11
		const q = (this.#c - ((rho * this.#n) / semiMajorKm) ** 2) / this.#n; // 14-19
		const lonOffset = theta / this.#n / rad; // 14-9
		if (!(Math.abs(q) <= authalicQ(90) + 1e-12 && Math.abs(lonOffset) <= 180 + 1e-9)) {
			throw new RangeError(`[${x}, ${y}] km is not on this map`);
		}
		return [this.#originLon + lonOffset, latitudeOfQ(q)];
	};

	/** 14-12; the root is kept from going negative by rounding at the pole. */
	#rho(lat: number): number {
		return (semiMajorKm * Math.sqrt(Math.max(0, this.#c - this.#n * authalicQ(lat)))) / this.#n;
	}
}

/** Radius of a parallel in units of the semi-major axis, m (14-15). */
function parallelRadius(lat: number): number {
	const s = Math.sin(lat * rad);
	return Math.cos(lat * rad) / Math.sqrt(1 - eccentricitySquared * s * s);
}

/**
 * Latitude in degrees of Snyder's q. His iteration (3-16) is Newton's method in the latitude and
 * slows down at the poles; in the sine of the latitude the same method has no weak spot.
 */
function latitudeOfQ(q: number): number {
	let s = q / authalicQ(90);
	for (let step = 0; step < 5; step++) {
		const w = 1 - eccentricitySquared * s * s;
		s += ((q - authalicQOfSine(s)) * w * w) / (2 * (1 - eccentricitySquared));
	}
	return Math.asin(Math.max(-1, Math.min(1, s))) / rad;
}

/** An angle in degrees brought to −180…180. */
function turn(degrees: number): number {
	return degrees >= -180 && degrees <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
}
