import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { decodeTopology } from '../geo/decode-topology';
import { mercatorForward } from '../geo/mercator';
import { baseFrame } from '../model/base-frame';
import type { Bounds } from '../model/dossier';

/** How much more than the view is looked at, as a part of its sides: what comes next is there in time. */
const foresight = 0.25;

/** Whether a view, or what a small step from it shows, reaches beyond the base layer. */
export function reachesBeyondBase([west, south, east, north]: Bounds): boolean {
	const [left, top] = mercatorForward(west, north);
	const [right, bottom] = mercatorForward(east, south);
	const [across, down] = [(right - left) * foresight, (bottom - top) * foresight];
	const [baseLeft, baseTop] = mercatorForward(baseFrame[0], baseFrame[3]);
	const [baseRight, baseBottom] = mercatorForward(baseFrame[2], baseFrame[1]);
	return (
		left - across < baseLeft ||
		top - down < baseTop ||
		right + across > baseRight ||
		bottom + down > baseBottom
	);
}

/**
 * Draw the rest of the world when the view first comes near the edge of the base layer, and not before.
 *
 * @param view the part of the map that is seen
 * @param onfail it could not be had; it is asked for once only
 * @returns what looks again, for when something else than the camera has changed the view
 */
export function watchFarLand(
	map: MapLibre,
	{ base, view, onfail }: { base: string; view: () => Bounds; onfail: () => void }
): () => void {
	let asked = false;
	const look = () => {
		if (asked || !map.style?.getSource('world') || !reachesBeyondBase(view())) return;
		asked = true;
		map.off('move', look);
		map.off('resize', look);
		loadFarLand(base).then((land) => map.getSource<GeoJSONSource>('world')?.setData(land), onfail);
	};
	map.on('move', look);
	map.on('resize', look);
	look();
	return look;
}

/** Fetch `{base}/layers/world.json`: land, coast and borders, each feature with its `kind`. Throws where it cannot be had. */
async function loadFarLand(base: string): Promise<FeatureCollection> {
	const response = await fetch(`${base}/layers/world.json`);
	if (!response.ok) throw new Error(`layers/world.json: ${response.status}`);
	const layers = decodeTopology(await response.json());
	return {
		type: 'FeatureCollection',
		features: Object.entries(layers).flatMap(([kind, { features }]) =>
			features.map((feature) => ({ ...feature, properties: { kind } }))
		)
	};
}
