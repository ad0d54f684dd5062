import type { Feature, Geometry } from 'geojson';
import { type Drawable, simplifyTopology } from '../geo/simplify-topology';
import type { LayerGroup } from '../model/dossier';
import type { Layers } from './read-layers';

/** The layers that the map draws, in the order in which they are fetched. */
export const drawingLayerNames = [
	'base',
	'regions',
	'control',
	'claimed',
	'line-of-contact',
	'places'
] as const;
export type DrawingLayerName = (typeof drawingLayerNames)[number];

export type DrawingLayers = Readonly<
	Record<DrawingLayerName, { type: 'FeatureCollection'; features: Feature[] }>
>;

/** 200 m is under two pixels at zoom 9, and far inside the accuracy of the line of contact. */
const options = { toleranceKm: 0.2, decimals: 4, dropIslandsUnderSqKm: 0.5 };

/**
 * The layers simplified for drawing, all in one topology so that edges they share stay shared.
 * Held and claimed areas get `row`, the id of the layer row that shows them.
 * Never measure on these: areas differ by percents.
 */
export function drawingLayers(layers: Layers, groups: readonly LayerGroup[]): DrawingLayers {
	const names = drawingLayerNames.filter((name) => name !== 'places');
	const simplified = simplifyTopology(
		names.flatMap((name) => layers[name].features as Feature<Drawable>[]),
		options
	);
	const rowOf = new Map(
		groups.flatMap((group) => group.rows.flatMap((row) => row.features.map((id) => [id, row.id])))
	);
	let taken = 0;
	const drawn = names.map((name) => {
		const features = simplified.slice(taken, (taken += layers[name].features.length));
		return [name, collection(features.map((feature) => withRow(feature, rowOf)))] as const;
	});
	const places = collection(layers.places.features);
	return Object.fromEntries([...drawn, ['places', places]]) as unknown as DrawingLayers;
}

function collection(features: readonly Feature<Geometry, unknown>[]) {
	return { type: 'FeatureCollection' as const, features: features as Feature[] };
}

function withRow(feature: Feature, rowOf: ReadonlyMap<string, string>): Feature {
	const row = rowOf.get(String(feature.properties?.id));
	return row === undefined ? feature : { ...feature, properties: { ...feature.properties, row } };
}
