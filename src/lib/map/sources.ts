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

/** Where the map fetches a layer in full. */
export function layerAddress(base: string, name: LayerFile): string {
	return `${base}/layers/${name}.json`;
}

/** Everything that the style draws from: the overview where there is one, else the layers in full. */
export function sources({
	base,
	regions,
	overview
}: StyleState): Record<string, GeoJSONSourceSpecification> {
	const layers = layerFiles.map((name): [string, GeoJSONSourceSpecification] => [
		name,
		{ type: 'geojson', data: overview?.[name] ?? layerAddress(base, name), ...tiling }
	]);
	const byName = Object.fromEntries(layers);
	return {
		...byName,
		// The id in the properties, so that feature state can be set on a region by its own id.
		regions: { ...byName.regions, promoteId: 'id' } as GeoJSONSourceSpecification,
		labels: { type: 'geojson', data: labelFeatures(regions), ...tiling }
	};
}

/**
 * The worker cuts the layers into tiles, at zoom 6 for all closer views too: fewer tiles cost fewer
 * drawing calls. Their grid of 50 m is about a pixel as close as the map goes.
 */
const tiling = { maxzoom: 6, buffer: 64, tolerance: 0.3 } as const;
