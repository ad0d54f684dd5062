import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { encodeTopology } from '../formats/topology';
import { simplifyTopology } from '../geo/simplify-topology';
import { fail, type Result } from '../model/result';
import { type ChangedGround, changedGroundSchema } from '../model/region';
import { daySteps, detail } from './drawing-layers';
import { type Layer, parseLayer } from './load-layer';

const fileName = 'data/layers/days/changed.geojson';

/**
 * Read `changed.geojson`. Fails with file, feature and reason; also where it is not of so many drawn days.
 *
 * @param days how many there are
 */
export function readChangedGround(
	text: string,
	days: number
): Result<Layer<ChangedGround, Polygon | MultiPolygon>> {
	const read = parseLayer<ChangedGround, Polygon | MultiPolygon>(
		text,
		fileName,
		changedGroundSchema,
		['Polygon', 'MultiPolygon']
	);
	if (!read.ok) return read;
	const other = read.value.features.findIndex(
		({ properties }) => properties.heldOn.length !== days
	);
	if (other === -1) return read;
	return fail(
		`${fileName}: feature ${other + 1}: heldOn must have ${days} digits: run npm run data`
	);
}

/** It as the map fetches it: simplified for drawing, what neighbours share once. */
export function drawingChanges(layer: Layer<ChangedGround, Polygon | MultiPolygon>): Topology {
	const features = simplifyTopology(layer.features, detail).map(
		({ properties: { holder, heldOn }, ...feature }) => ({
			...feature,
			properties: { holder, heldOn }
		})
	);
	return encodeTopology({ changed: { ...layer, features } }, daySteps);
}
