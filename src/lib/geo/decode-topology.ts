import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/**
 * The layers of a TopoJSON as GeoJSON, by name; coordinates `[longitude, latitude]` in degrees.
 * Throws TypeError where `topology` is none.
 */
export function decodeTopology(topology: Topology): Record<string, FeatureCollection> {
	if (topology?.type !== 'Topology') throw new TypeError('not a TopoJSON topology');
	return Object.fromEntries(
		Object.entries(topology.objects).map(([name, object]): [string, FeatureCollection] => {
			const decoded = feature(topology, object);
			const isOne = decoded.type === 'Feature';
			return [name, isOne ? { type: 'FeatureCollection', features: [decoded] } : decoded];
		})
	);
}
