import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { inOrder, layerIds } from '../layer-ids';
import { changedLayers } from '../layers/changed';
import { draftLayers, placementLayers } from '../layers/placement';
import { ownLayers } from '../layers/own';
import { parcelLayers } from '../layers/parcels';
import type { OverlayState } from '../layers/style-state';

/** What a room puts on the map, each drawn from a source of its own. */
export const overlaySourceNames = [
	'changed',
	'own',
	'parcels',
	'parcel-labels',
	'placement',
	'draft'
] as const;
export type OverlaySourceName = (typeof overlaySourceNames)[number];

/**
 * Cut at zoom 9, a grid of 6 m: a piece drawn by hand is exact as close as the map goes. Shapes that
 * change with every frame are cut for the few tiles in view alone.
 */
export const overlaySource: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: { type: 'FeatureCollection', features: [] },
	maxzoom: 9,
	buffer: 64,
	tolerance: 0.15
};

/** The layers that draw from some of the sources, from bottom to top. */
export function overlayLayers(
	state: OverlayState,
	sources: readonly OverlaySourceName[] = overlaySourceNames
): LayerSpecification[] {
	const all = inOrder([
		...changedLayers(state),
		...ownLayers(state),
		...parcelLayers(state),
		...placementLayers(state),
		...draftLayers(state)
	]);
	return all.filter(
		(layer) => 'source' in layer && (sources as readonly unknown[]).includes(layer.source)
	);
}

/** The lowest layer of the list that is there and lies over `id`; undefined when it is the highest. */
export function layerAbove(id: string, has: (id: string) => boolean): string | undefined {
	return layerIds.slice(layerIds.findIndex((each) => each === id) + 1).find(has);
}
