/** A point of the plane, [x, y], in the units of the projection that made it. */
export type PlanePoint = readonly [x: number, y: number];

/** From degrees WGS84 to a plane. */
export type Forward = (lon: number, lat: number) => PlanePoint;
