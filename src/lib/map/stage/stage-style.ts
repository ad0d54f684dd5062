import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { inOrder, layerIds } from '../layer-ids';
import { draftLayers } from '../layers/draft';
import { overlayLayers } from '../layers/overlay';
import { parcelLayers } from '../layers/parcels';
import type { StageState } from '../layers/stage-state';

/** What a room puts on the map, each drawn from a source of its own. */
export const stageSourceNames = ['parcels', 'parcel-labels', 'overlay', 'draft'] as const;
export type StageSourceName = (typeof stageSourceNames)[number];

/**
 * Cut at zoom 9, a grid of 6 m: a piece drawn by hand is exact as close as the map goes. Shapes that
 * change with every frame are cut for the few tiles in view alone.
 */
export const stageSource: GeoJSONSourceSpecification = {
	type: 'geojson',
	data: { type: 'FeatureCollection', features: [] },
	maxzoom: 9,
	buffer: 64,
	tolerance: 0.15
};

/** The layers that draw from some of the sources, from bottom to top. */
export function stageLayers(
	state: StageState,
	sources: readonly StageSourceName[] = stageSourceNames
): LayerSpecification[] {
	const all = inOrder([...parcelLayers(state), ...overlayLayers(state), ...draftLayers(state)]);
	return all.filter(
		(layer) => 'source' in layer && (sources as readonly unknown[]).includes(layer.source)
	);
}

/** The lowest layer of the list that is there and lies over `id`; undefined when it is the highest. */
export function layerAbove(id: string, has: (id: string) => boolean): string | undefined {
	return layerIds.slice(layerIds.findIndex((each) => each === id) + 1).find(has);
}
