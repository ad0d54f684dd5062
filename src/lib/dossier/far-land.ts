import type { FeatureCollection } from 'geojson';
import { decodeTopology } from '../geo/decode-topology';

/** What lies beyond the base layer, for drawing alone: polygons of land, lines of coast and borders. */
export interface FarLand {
	readonly land: FeatureCollection;
	readonly coast: FeatureCollection;
	readonly borders: FeatureCollection;
}

/** Read `world.json`. Throws where the file is missing or lacks a part; the message names it. */
export function readFarLand(files: Readonly<Record<string, string>>): FarLand {
	const name = 'world.json';
	const text = files[name];
	if (text === undefined) throw new Error(`data/layers/${name}: the file is missing`);
	const { land, coast, borders } = decodeTopology(JSON.parse(text));
	if (!land || !coast || !borders)
		throw new Error(`data/layers/${name}: needs objects land, coast and borders`);
	return { land, coast, borders };
}
