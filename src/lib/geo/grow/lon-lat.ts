/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];
