import type { Geometry, Position } from 'geojson';

/** Rings of one or more polygons in flat arrays: what the area kernel reads. */
export interface FlatPolygon {
	/** Interleaved [lon, lat, lon, lat, …] in degrees WGS84; rings one after the other. */
	readonly coords: Float64Array;
	/** First position of each ring, and one more entry: the number of positions. */
	readonly ringStarts: Uint32Array;
	/** 1 where the ring is a hole of the last outer ring before it, 0 where it is an outer ring. */
	readonly holes: Uint8Array;
}

/**
 * Flattens the polygons of a geometry. Points and lines have no area and are skipped, geometry
 * collections are walked, altitudes and further coordinates are dropped, empty polygons vanish.
 * Nothing is checked but the types: positions that are missing a number become NaN, which
 * `ringAreaSqKm` refuses.
 */
export function flatPolygon(geometry: Geometry): FlatPolygon {
	const polygons: Position[][][] = [];
	collectPolygons(geometry, polygons);
	let rings = 0;
	let positions = 0;
	for (const polygon of polygons) {
		rings += polygon.length;
		for (const ring of polygon) positions += ring.length;
	}
	const coords = new Float64Array(2 * positions);
	const ringStarts = new Uint32Array(rings + 1);
	const holes = new Uint8Array(rings);
	let ringIndex = 0;
	let at = 0;
	for (const polygon of polygons) {
		for (let r = 0; r < polygon.length; r++) {
			const ring = polygon[r] as Position[];
			ringStarts[ringIndex] = at / 2;
			holes[ringIndex] = r === 0 ? 0 : 1;
			ringIndex++;
			for (let i = 0; i < ring.length; i++) {
				const position = ring[i] as Position;
				coords[at++] = position[0] as number;
				coords[at++] = position[1] as number;
			}
		}
	}
	ringStarts[ringIndex] = at / 2;
	return { coords, ringStarts, holes };
}

function collectPolygons(geometry: Geometry, into: Position[][][]): void {
	if (geometry.type === 'Polygon') into.push(geometry.coordinates);
	else if (geometry.type === 'MultiPolygon') {
		for (const polygon of geometry.coordinates) into.push(polygon);
	} else if (geometry.type === 'GeometryCollection') {
		for (const part of geometry.geometries) collectPolygons(part, into);
	}
}
