import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { labelFeatures } from './label-features';
import type { StyleState } from './layers/style-state';

/** Layers that the map fetches, each once, from `{base}/layers/{name}.json`. */
export const layerFiles = [
	'base',
	'regions',
	'control',
	'claimed',
	'line-of-contact',
	'places'
] as const;
export type LayerFile = (typeof layerFiles)[number];

/** Everything that the style draws from. */
export function sources({ base, regions }: StyleState): Record<string, GeoJSONSourceSpecification> {
	const fetched = layerFiles.map((name): [string, GeoJSONSourceSpecification] => [
		name,
		{ type: 'geojson', data: `${base}/layers/${name}.json`, ...tiling }
	]);
	return {
		...Object.fromEntries(fetched),
		// The id in the properties, so that feature state can be set on a region by its own id.
		regions: { type: 'geojson', data: `${base}/layers/regions.json`, promoteId: 'id', ...tiling },
		labels: { type: 'geojson', data: labelFeatures(regions), ...tiling }
	};
}

/**
 * The layers are drawn from tiles that the worker cuts. Below zoom 6 a tile's grid is coarser than
 * the layers are; above it, finer tiles would only cost time.
 */
const tiling = { maxzoom: 6, buffer: 64, tolerance: 0.3 } as const;
