import type { FeatureCollection } from 'geojson';
import { decodeTopology } from '../geo/decode-topology';

const kinds = ['land', 'coast', 'borders'] as const;

/**
 * Read `world.json`, what lies beyond the base layer, for drawing alone: polygons of `kind` land,
 * lines of `kind` coast and borders. Throws where the file is missing or lacks a part; the message
 * names it.
 */
export function readFarLand(files: Readonly<Record<string, string>>): FeatureCollection {
	const name = 'world.json';
	const text = files[name];
	if (text === undefined) throw new Error(`data/layers/${name}: the file is missing`);
	const layers = decodeTopology(JSON.parse(text));
	return {
		type: 'FeatureCollection',
		features: kinds.flatMap((kind) => {
			const layer = layers[kind];
			if (!layer) throw new Error(`data/layers/${name}: needs objects land, coast and borders`);
			return layer.features.map((feature) => ({ ...feature, properties: { kind } }));
		})
	};
}
