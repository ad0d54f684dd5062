import type { Position } from 'geojson';
import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import type { Size } from '../padding';
import { type Pixel, pixelOf, planeOf } from '../tools/plane';
import { CellMask } from '../../geo/cell-mask';

/** What is drawn on the map's box just now, in cells. */
export interface DrawnGround {
	/** Land by ISO code of its country. */
	readonly land: ReadonlyMap<string, CellMask>;
	readonly water: CellMask;
	readonly held: CellMask;
	/** Ground of the rows that have a callout. */
	readonly named: CellMask;
	/** Lines that no label may lie on, and the thinner ones between regions. */
	readonly lines: CellMask;
	readonly regionBorders: CellMask;
}

const layers = ['land', 'water', 'held', 'contested', 'borders', 'line-of-contact', 'claimed'];

/** Look at what the map draws. Tiles cut polygons along straight edges, so land is read by its inside alone. */
export function drawnGround(
	map: MapLibre,
	size: Size,
	countries: readonly string[],
	namedRows: readonly string[]
): DrawnGround {
	const land = new Map(countries.map((code) => [code, new CellMask(size)]));
	const ground = {
		land,
		water: new CellMask(size),
		held: new CellMask(size),
		named: new CellMask(size),
		lines: new CellMask(size),
		regionBorders: new CellMask(size)
	};
	const there = layers.filter((id) => map.style?.getLayer(id));
	if (there.length === 0) return ground;
	const plane = planeOf(map);
	const pixels = (line: readonly Position[]) =>
		line.map(([lon, lat]) => pixelOf(plane, [lon!, lat!]));
	for (const feature of map.queryRenderedFeatures({ layers: there })) {
		for (const mask of masksOf(feature, ground, namedRows)) draw(feature, mask, pixels);
	}
	return ground;
}

/** The masks that a feature belongs on. */
function masksOf(
	{ layer, properties }: MapGeoJSONFeature,
	ground: DrawnGround,
	namedRows: readonly string[]
): CellMask[] {
	switch (layer.id) {
		case 'land': {
			const mask = ground.land.get(String(properties.country));
			return mask ? [mask] : [];
		}
		case 'water':
			return [ground.water];
		case 'held':
			return namedRows.includes(String(properties.row))
				? [ground.held, ground.named]
				: [ground.held];
		case 'contested':
			return [ground.held];
		case 'borders':
			return [properties.level === 'region' ? ground.regionBorders : ground.lines];
		default:
			return [ground.lines];
	}
}

function draw(
	{ geometry, layer }: MapGeoJSONFeature,
	mask: CellMask,
	pixels: (line: readonly Position[]) => Pixel[]
): void {
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const polygon of polygons) {
			const rings = polygon.map(pixels);
			// Held ground may be smaller than a cell, or be drawn as an outline.
			if (layer.id === 'claimed' || layer.id === 'held')
				for (const ring of rings) mask.stroke(ring);
			if (layer.id !== 'claimed') mask.fill(rings);
		}
	} else if (geometry.type === 'LineString') mask.stroke(pixels(geometry.coordinates));
	else if (geometry.type === 'MultiLineString')
		for (const line of geometry.coordinates) mask.stroke(pixels(line));
}
