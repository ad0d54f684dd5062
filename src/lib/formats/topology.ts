import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';

/**
 * Write layers as one TopoJSON: each line that features share stands in it once, in whole steps,
 * `steps` of them to a degree, so that it is several times smaller than the same layers as GeoJSON.
 * Coordinates are rounded to those steps. `decodeTopology` in geo reads it.
 */
export function encodeTopology(
	layers: Readonly<Record<string, FeatureCollection>>,
	steps: number
): Topology {
	const { objects, arcs } = topology({ ...layers });
	return {
		type: 'Topology',
		transform: { scale: [1 / steps, 1 / steps], translate: [0, 0] },
		objects: Object.fromEntries(
			Object.entries(objects).map(([name, object]) => [
				name,
				pointsInSteps(object, steps) as GeometryObject
			])
		),
		arcs: arcs.map((arc) => inSteps(arc, steps))
	};
}

/** A line as its first position and then the step to each next one, in whole steps. */
function inSteps(arc: readonly (readonly number[])[], steps: number): [number, number][] {
	let [x, y] = [0, 0];
	return arc.map((position) => {
		const [toX, toY] = position.map((degrees) => Math.round(degrees * steps)) as [number, number];
		const step: [number, number] = [toX - x, toY - y];
		[x, y] = [toX, toY];
		return step;
	});
}

type Drawn = GeometryObject<GeoJsonProperties>;

/** Points stand in a topology by themselves, outside its arcs. */
function pointsInSteps(object: Drawn, steps: number): Drawn {
	if (object.type === 'GeometryCollection')
		return { ...object, geometries: object.geometries.map((one) => pointsInSteps(one, steps)) };
	if (object.type === 'Point')
		return { ...object, coordinates: object.coordinates.map((n) => Math.round(n * steps)) };
	return object;
}
