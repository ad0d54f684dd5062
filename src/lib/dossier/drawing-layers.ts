import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { geometryAreaSqKm } from '../geo/area';
import { clipToBounds } from '../geo/bounding-box';
import { type Drawable, type SimplifyOptions, simplifyTopology } from '../geo/simplify-topology';
import type { Bounds, LayerGroup } from '../model/dossier';
import { type DayLayerName, type DrawingLayerName, drawingLayerNames } from '../model/layer-names';
import type { Layers } from './read-layers';

export type DrawingLayers = Readonly<Record<DrawingLayerName, FeatureCollection>>;

/** 100 m is a pixel at zoom 10, and far inside the accuracy of the line of contact. */
export const detail = { toleranceKm: 0.1, decimals: 4, dropIslandsUnderSqKm: 0.2 };

/** Steps to a degree that the overview is written in: some 400 m, a third of a pixel as it opens. */
export const overviewSteps = 250;
/** Under two pixels at the zoom that the map opens at; any move away from it asks for more. */
const overview = { toleranceKm: 2.6, decimals: 3, dropIslandsUnderSqKm: 180 };
/** Waters and places that are too small to be drawn as the map opens. */
const overviewWaterSqKm = 110;
const overviewRank = 2;
/** How far around the opening view the overview reaches, in degrees. */
const overviewMargin = { west: 11, south: 7, east: 11, north: 7 };

/**
 * The layers simplified for drawing, all in one topology so that edges they share stay shared.
 * Held and claimed areas get `row`, the id of the layer row that shows them.
 * Never measure on these: areas differ by percents.
 */
export function drawingLayers(layers: Layers, groups: readonly LayerGroup[]): DrawingLayers {
	return simplified(layers, groups, detail);
}

/** The same layers as coarse as the opening view allows, and no farther out than it needs. */
export function overviewLayers(
	layers: Layers,
	groups: readonly LayerGroup[],
	[west, south, east, north]: Bounds
): DrawingLayers {
	const reach: Bounds = [
		west - overviewMargin.west,
		south - overviewMargin.south,
		east + overviewMargin.east,
		north + overviewMargin.north
	];
	const base = layers.base.features.flatMap((feature) => {
		const { kind } = feature.properties;
		if (kind === 'water' && geometryAreaSqKm(feature.geometry) < overviewWaterSqKm) return [];
		// Only land is cut: what is added along the cut must not show as a border.
		return kind === 'land' ? (clipToBounds(feature as Feature<Drawable>, reach) ?? []) : feature;
	}) as typeof layers.base.features;
	const places = layers.places.features.filter(({ properties }) => properties.rank <= overviewRank);
	return simplified(
		{
			...layers,
			base: { ...layers.base, features: base },
			places: { ...layers.places, features: places }
		},
		groups,
		overview
	);
}

/** Steps to a degree that a drawn day is written in: those that the layers in full are rounded to. */
export const daySteps = 10 ** detail.decimals;

/**
 * The layers of a further drawn day, simplified together with what does not change with the day, so
 * that both keep the edges that they share; with the properties that the map reads and no others.
 */
export function drawingDay(
	day: Pick<Layers, DayLayerName>,
	layers: Layers,
	groups: readonly LayerGroup[]
): Pick<DrawingLayers, DayLayerName> {
	const drawn = bareForMap(drawingLayers({ ...layers, ...day }, groups));
	return {
		control: drawn.control,
		claimed: drawn.claimed,
		'line-of-contact': drawn['line-of-contact']
	};
}

/** Properties that the style of the map reads. */
const styled = ['id', 'kind', 'level', 'country', 'row', 'holder', 'claimedBy', 'rank', 'fromZoom'];

/** Layers without what only others than the map read: names stay with points, which are drawn by them. */
export function bareForMap(layers: DrawingLayers): DrawingLayers {
	const bare = ({ features }: FeatureCollection) =>
		collection(
			features.map((feature) => {
				const kept = feature.geometry.type === 'Point' ? [...styled, 'name'] : styled;
				const properties = Object.entries(feature.properties ?? {}).filter(([key]) =>
					kept.includes(key)
				);
				return { ...feature, properties: Object.fromEntries(properties) };
			})
		);
	return Object.fromEntries(
		drawingLayerNames.map((name) => [name, bare(layers[name])])
	) as unknown as DrawingLayers;
}

function simplified(
	layers: Layers,
	groups: readonly LayerGroup[],
	options: SimplifyOptions
): DrawingLayers {
	const names = drawingLayerNames.filter((name) => name !== 'places');
	const features = simplifyTopology(
		names.flatMap((name) => layers[name].features as Feature<Drawable>[]),
		options
	);
	const rowOf = new Map(
		groups.flatMap((group) => group.rows.flatMap((row) => row.features.map((id) => [id, row.id])))
	);
	let taken = 0;
	const drawn = names.map((name) => {
		const own = features.slice(taken, (taken += layers[name].features.length));
		return [name, collection(own.map((feature) => withRow(feature, rowOf)))] as const;
	});
	const places = collection(layers.places.features);
	return Object.fromEntries([...drawn, ['places', places]]) as unknown as DrawingLayers;
}

function collection(features: readonly Feature<Geometry, unknown>[]): FeatureCollection {
	return { type: 'FeatureCollection', features: features as Feature[] };
}

function withRow(feature: Feature, rowOf: ReadonlyMap<string, string>): Feature {
	const row = rowOf.get(String(feature.properties?.id));
	return row === undefined ? feature : { ...feature, properties: { ...feature.properties, row } };
}
