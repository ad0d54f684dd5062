import { describe, expect, it } from 'vitest';
import { isEmpty, ringsAreaSqKm } from '../../src/lib/geo/rings';
import { measuringData } from '../../src/lib/geo/measuring-data';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { shippedMeasuringData, shippedMeasuringFiles } from '../fixtures/measuring-data';

const files = shippedMeasuringFiles();
const data = shippedMeasuringData();
const area = (id: string) => data.areas.find((one) => one.id === id)!;

describe('the shipped measuring data', () => {
	it('has each held and contested area at full detail, with the area that the dossier measures', () => {
		expect(data.areas.map(({ id }) => id)).toEqual(
			files.control.features.map(({ properties }) => properties.id)
		);
		for (const { properties, geometry } of files.control.features) {
			const measured = area(properties.id);
			const exact = geometryAreaSqKm(geometry);
			expect(Math.abs(measured.areaSqKm / exact - 1), properties.id).toBeLessThan(1e-12);
			expect(measured.accuracySqKm, properties.id).toBe(files.accuracies[properties.id]);
			expect(measured).toMatchObject({
				region: properties.region,
				holder: properties.holder,
				status: properties.status,
				layer: properties.layer,
				layerGroup: properties.layerGroup
			});
		}
	});

	it('has the water of each area: what its land-only area leaves out', () => {
		for (const { id, water, waterAreaSqKm, areaSqKm } of data.areas) {
			expect(Math.abs(ringsAreaSqKm(water) - waterAreaSqKm), id).toBeLessThan(0.0051);
			expect(waterAreaSqKm, id).toBeLessThan(areaSqKm);
		}
		expect(isEmpty(area('UA-65:RU:held').water)).toBe(false);
	});

	it('has the whole line of contact, and each place where its label stands', () => {
		const positions = files.line.features.flatMap(({ geometry }) => geometry.coordinates.flat());
		expect(data.line.flat().flat()).toEqual(positions.flat());
		expect(data.places).toHaveLength(files.places.features.length);
		expect(data.places.find(({ name }) => name.en === 'Sudzha')!.at).toEqual(
			files.places.features.find(({ properties }) => properties.name.en === 'Sudzha')!.geometry
				.coordinates
		);
	});
});

describe('measuring data', () => {
	const square = (x: number, y: number) => [
		[x, y],
		[x + 1, y],
		[x + 1, y + 1],
		[x, y + 1],
		[x, y]
	];
	const control = files.control.features[0]!;

	it('tells ground without water, and without a known accuracy, from none given', () => {
		const bare = measuringData({
			...files,
			water: { type: 'FeatureCollection', features: [] },
			accuracies: {}
		});
		for (const { water, accuracySqKm } of bare.areas) {
			expect(isEmpty(water)).toBe(true);
			expect(accuracySqKm).toBeNull();
		}
	});

	it('takes stretches apart that one feature holds, and heights off', () => {
		const line = {
			type: 'Feature',
			properties: files.line.features[0]!.properties,
			geometry: {
				type: 'MultiLineString',
				coordinates: [
					[
						[30, 50, 7],
						[31, 50, 7]
					],
					[
						[32, 50],
						[33, 50]
					]
				]
			}
		} as const;
		const { line: stretches } = measuringData({
			...files,
			line: { type: 'FeatureCollection', features: [line as never] }
		});
		expect(stretches).toEqual([
			[
				[30, 50],
				[31, 50]
			],
			[
				[32, 50],
				[33, 50]
			]
		]);
	});

	it('takes holes off, however they are wound', () => {
		const hole = square(30, 50).map(([x, y]) => [30.4 + (x! - 30) / 5, 50.4 + (y! - 50) / 5]);
		const [whole, pierced] = [[square(30, 50)], [square(30, 50), hole]].map(
			(coordinates) =>
				measuringData({
					...files,
					control: {
						type: 'FeatureCollection',
						features: [{ ...control, geometry: { type: 'Polygon', coordinates } }]
					}
				}).areas[0]!.areaSqKm
		);
		expect(1 - pierced! / whole!).toBeCloseTo(1 / 25, 4);
	});
});
