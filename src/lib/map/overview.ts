import type { FeatureCollection } from 'geojson';
import { decodeTopology } from '../geo/decode-topology';
import { type DrawingLayerName, drawingLayerNames } from '../model/layer-names';

/** The layers that the map opens with, coarse enough for its first view and no finer. */
export type Overview = Readonly<Record<DrawingLayerName, FeatureCollection>>;

/**
 * Fetch `{base}/layers/overview.json`, all layers in one small file. Null where it cannot be had or
 * lacks a layer: the map then opens with the full ones, each of which can fail by itself.
 */
export async function loadOverview(base: string): Promise<Overview | null> {
	try {
		const response = await fetch(`${base}/layers/overview.json`);
		if (!response.ok) return null;
		const layers = decodeTopology(await response.json());
		return drawingLayerNames.every((name) => layers[name]) ? (layers as Overview) : null;
	} catch {
		return null;
	}
}
