import type { FeatureCollection, Geometry } from 'geojson';
import { layerAddress } from '$lib/map/sources';
import type { DrawingLayerName } from '$lib/model/layer-names';

/** A layer that the map draws, in full. Rejects where it cannot be fetched. `base`: the site's prefix, without a slash at the end. */
export async function fetchLayer(
	base: string,
	name: DrawingLayerName
): Promise<FeatureCollection<Geometry | null>> {
	const response = await fetch(layerAddress(base, name));
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return (await response.json()) as FeatureCollection<Geometry | null>;
}
