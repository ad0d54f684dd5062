import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { type DrawingLayerName, drawingLayerNames } from '../model/layer-names';
import { contextPlaces } from './context-places';
import type { StyleState } from './layers/style-state';
import type { MapRegion } from './map-region';
import { regionLabelZoom } from './region-label-zoom';
import { shortNames } from './short-names';

/** Where the map fetches a layer in full. */
export function layerAddress(base: string, name: DrawingLayerName): string {
	return `${base}/layers/${name}.json`;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Everything that the style draws from: the overview where there is one, else the layers in full. */
export function sources({
	base,
	regions,
	overview
}: StyleState): Record<string, GeoJSONSourceSpecification> {
	const layers = drawingLayerNames.map((name): [string, GeoJSONSourceSpecification] => [
		name,
		{ type: 'geojson', data: overview?.[name] ?? layerAddress(base, name), ...tiling }
	]);
	const byName = Object.fromEntries(layers);
	return {
		...byName,
		// The id in the properties, so that feature state can be set on a region by its own id.
		regions: { ...byName.regions, promoteId: 'id' } as GeoJSONSourceSpecification,
		// Empty until the view reaches beyond the base layer or the subject, and until names have been placed.
		world: { type: 'geojson', data: nothing, ...tiling },
		'world-near': { type: 'geojson', data: nothing, ...tiling, maxzoom: 8 },
		'world-names': { type: 'geojson', data: nothing, ...tiling },
		reserved: { type: 'geojson', data: nothing, ...tiling },
		labels: { type: 'geojson', data: labelFeatures(regions), ...tiling }
	};
}

/**
 * The worker cuts the layers into tiles, at zoom 6 for all closer views too: fewer tiles cost fewer
 * drawing calls. Their grid of 50 m is about a pixel as close as the map goes.
 */
const tiling = { maxzoom: 6, buffer: 64, tolerance: 0.3 } as const;

/**
 * Points that carry the names of regions, countries and seas, in all languages; without the countries
 * that MapNames names.
 */
export function labelFeatures(regions: readonly MapRegion[]): FeatureCollection<Point> {
	const short = shortNames(regions);
	const named = regions.map(({ id, name: long, point, labelRoom }) => {
		const name = short.get(id) ?? long;
		return {
			kind: 'region',
			name,
			point,
			fromZoom: regionLabelZoom(Object.values(name), labelRoom)
		};
	});
	return {
		type: 'FeatureCollection',
		features: [...contextPlaces, ...named].map(({ point, ...properties }) => ({
			type: 'Feature',
			properties,
			geometry: { type: 'Point', coordinates: [...point] }
		}))
	};
}
