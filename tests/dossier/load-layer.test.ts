import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseLayer } from '../../src/lib/dossier/load-layer';
import { type HeldArea, heldAreaSchema } from '../../src/lib/model/region';

const properties = {
	id: 'XX-1:UA:held',
	layer: 'one',
	layerGroup: 'group',
	region: 'UA-14',
	holder: 'UA',
	status: 'held',
	asOf: '2025-02-12',
	name: { en: 'One', uk: 'Один' },
	waterAreaSqKm: 0
};
const square = [
	[30, 50],
	[31, 50],
	[31, 51],
	[30, 50]
];

function layer(feature: object): string {
	return JSON.stringify({ type: 'FeatureCollection', features: [feature] });
}
function read(text: string) {
	return parseLayer<HeldArea, Polygon>(text, 'data/layers/x.geojson', heldAreaSchema, ['Polygon']);
}
const polygon = { type: 'Polygon', coordinates: [square] };

describe('parseLayer', () => {
	it('takes a sound layer as it is', () => {
		const result = read(layer({ type: 'Feature', properties, geometry: polygon }));
		expect(result).toMatchObject({ ok: true, value: { features: [{ properties }] } });
	});

	it.each([
		['{"type":', /^data\/layers\/x\.geojson: not JSON: /],
		['{"type":"Topology"}', /must be a GeoJSON FeatureCollection with features$/],
		[
			layer({ type: 'Feature', properties, geometry: null }),
			/^data\/layers\/x\.geojson: feature 1 \(XX-1:UA:held\): geometry must be Polygon, not missing$/
		],
		[
			layer({
				type: 'Feature',
				properties,
				geometry: { type: 'Polygon', coordinates: [[[50, 300]]] }
			}),
			/feature 1 \(XX-1:UA:held\): \[50,300\] is not \[longitude, latitude\]$/
		],
		[
			layer({ type: 'Feature', properties: { ...properties, status: 'lost' }, geometry: polygon }),
			/feature 1 \(XX-1:UA:held\): properties\.status: .*"held" \| "contested".*"lost"/
		],
		[
			layer({ type: 'Feature', properties: { ...properties, asOf: 'soon' }, geometry: polygon }),
			/properties\.asOf: must be a date such as 2025-02-12/
		]
	])('names file, feature and reason for %s', (text, reason) => {
		const result = read(text);
		expect(result.ok).toBe(false);
		expect(!result.ok && result.reason).toMatch(reason);
	});

	it('does not take the same ground twice', () => {
		const feature = { type: 'Feature', properties, geometry: polygon };
		const result = read(
			JSON.stringify({ type: 'FeatureCollection', features: [feature, feature] })
		);
		expect(!result.ok && result.reason).toMatch(
			/feature 2 \(XX-1:UA:held\): this id stands twice, and would count twice$/
		);
	});
});
