/** Semi-major axis of the WGS84 ellipsoid in kilometres (NGA.STND.0036, table 3.1). */
export const semiMajorKm = 6378.137;

/** Flattening of the WGS84 ellipsoid (NGA.STND.0036, table 3.1). */
export const flattening = 1 / 298.257223563;

/** First eccentricity squared, e² = f (2 − f). */
export const eccentricitySquared = flattening * (2 - flattening);

/** First eccentricity e. */
export const eccentricity = Math.sqrt(eccentricitySquared);

/** One degree in radians. */
export const radiansPerDegree = Math.PI / 180;
