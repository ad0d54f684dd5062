// What we ship, packed as others pack it and read again, is as large as before.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writtenAreaSqKm } from '../../../src/lib/areas/values-of';
import { readAreas } from '../../../src/lib/formats/areas/read-areas';
import { writeCsv } from '../../../src/lib/formats/csv';
import { zipOf } from '../../../src/lib/formats/packages/zip';
import { encodeTopology } from '../../../src/lib/formats/topology';
import { element } from '../../../src/lib/model/xml';
import { geometryAreaSqKm } from '../../../src/lib/geo/area';

const text = readFileSync('data/layers/control.geojson', 'utf8');
const layer = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { id: string }>;
const measured = layer.features.map(({ geometry }) => geometryAreaSqKm(geometry));

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
	geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const positions = (ring: readonly Position[], between: string) =>
	ring.map((position) => position.join(between));
const wkt = (geometry: Polygon | MultiPolygon) =>
	`MULTIPOLYGON(${polygonsOf(geometry)
		.map((rings) => `(${rings.map((ring) => `(${positions(ring, ' ').join()})`).join()})`)
		.join()})`;
const boundary = (name: string, ring: readonly Position[]) =>
	element(
		name,
		{},
		element('LinearRing', {}, element('coordinates', {}, positions(ring, ',').join(' ')))
	);
const kml = (geometry: Polygon | MultiPolygon) =>
	element(
		'MultiGeometry',
		{},
		polygonsOf(geometry).map(([outline, ...holes]) =>
			element('Polygon', {}, [
				boundary('outerBoundaryIs', outline!),
				...holes.map((hole) => boundary('innerBoundaryIs', hole))
			])
		)
	);

const bytesOf = (content: string) => new TextEncoder().encode(content);
const files: Record<string, () => Uint8Array> = {
	'control.geojson': () => bytesOf(text),
	'control.zip': () => zipOf({ 'layers/control.geojson': bytesOf(text) }),
	'control.topojson': () => bytesOf(JSON.stringify(encodeTopology({ control: layer }, 1e9))),
	'control.csv': () =>
		bytesOf(
			writeCsv([
				['id', 'wkt'],
				...layer.features.map(({ properties, geometry }) => [properties.id, wkt(geometry)])
			])
		),
	'control.kml': () =>
		bytesOf(
			element(
				'kml',
				{},
				element(
					'Document',
					{},
					layer.features.map(({ properties, geometry }) =>
						element('Placemark', {}, element('name', {}, properties.id) + kml(geometry))
					)
				)
			)
		)
};

describe('a file of ours', () => {
	it.each(Object.keys(files))('read again as %s has the same numbers', async (name) => {
		const read = await readAreas([{ name, bytes: files[name]!() }]);
		if (!read.ok) throw read.reason;
		expect(read.value.features).toHaveLength(measured.length);
		read.value.features.forEach((feature, i) => {
			const area = writtenAreaSqKm(feature);
			expect(Math.abs(area - measured[i]!)).toBeLessThan(1e-4);
			expect(area.toFixed(1)).toBe(measured[i]!.toFixed(1));
		});
	});
});
