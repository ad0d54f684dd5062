import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	claimedAreaSchema,
	contactSegmentSchema,
	familiarPlaceSchema,
	heldAreaSchema,
	placeSchema,
	regionSchema,
	waterSchema
} from '../../src/lib/model/region';
import { layer, layerFiles, layerText } from './support';

const asOf = '2025-02-12';
const named = ['regions', 'control', 'claimed', 'line-of-contact', 'places', 'familiar'];

describe('properties of the layers', () => {
	it.each([
		['regions', regionSchema],
		['control', heldAreaSchema],
		['claimed', claimedAreaSchema],
		['line-of-contact', contactSegmentSchema],
		['places', placeSchema],
		['water', waterSchema],
		['familiar', familiarPlaceSchema]
	] as const)('%s fits its schema', (name, schema) => {
		for (const feature of layer(name)) {
			const result = v.safeParse(schema as v.GenericSchema, feature.properties);
			expect(
				result.issues?.map((issue) => issue.message) ?? [],
				JSON.stringify(feature.properties)
			).toEqual([]);
		}
	});

	it('has the files of the contract', () => {
		expect(layerFiles()).toEqual([
			'accuracy.json',
			'base.geojson',
			'claimed.geojson',
			'control.geojson',
			'familiar.geojson',
			'line-of-contact.geojson',
			'places.geojson',
			'regions.geojson',
			'water.geojson'
		]);
	});

	it('has every region of Ukraine once, and the Russian ones on the border', () => {
		const ids = layer('regions').map(({ properties }) => properties.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => id.startsWith('UA-'))).toHaveLength(27);
		expect(ids.filter((id) => id.startsWith('RU-'))).toEqual([
			'RU-BEL',
			'RU-BRY',
			'RU-KDA',
			'RU-KRS',
			'RU-ROS',
			'RU-VOR'
		]);
	});

	it('gives each held area an id made of its own facts, and one date', () => {
		for (const { properties } of layer('control')) {
			const { id, region, holder, status, layer: toggle, layerGroup } = properties;
			const tail = layerGroup === 'kursk' ? `:${toggle}` : '';
			expect(id).toBe(`${region}:${holder}:${status}${tail}`);
			expect(holder).toBe(layerGroup === 'kursk' ? 'UA' : 'RU');
			expect(toggle).toBe(layerGroup === 'kursk' ? toggle : region);
			expect(properties.asOf).toBe(asOf);
		}
	});

	it('has contested ground only next to held ground of the same layer', () => {
		const control = layer('control').map(({ properties }) => properties);
		for (const contested of control.filter(({ status }) => status === 'contested'))
			expect(
				control.some(({ layer, status }) => layer === contested.layer && status === 'held'),
				contested.id
			).toBe(true);
	});

	it('names every feature in Latin and in Cyrillic letters', () => {
		for (const name of named)
			for (const { properties } of layer(name)) {
				expect(properties.name.en, name).toMatch(/^[\p{Script=Latin}\d ,.()'’-]+$/u);
				expect(properties.name.uk, name).toMatch(/^[\p{Script=Cyrillic}\d :,.()'’-]+$/u);
			}
	});

	it('says how sure every held area and group is', () => {
		const { halfWidthSqKm } = JSON.parse(layerText('accuracy.json'));
		const ids = layer('control').map(({ properties }) => properties.id);
		for (const id of [...ids, 'occupied', 'kursk', 'occupied:contested', 'kursk:contested'])
			expect(halfWidthSqKm[id], id).toBeGreaterThan(0);
	});

	it('has kinds, levels and names in the base map', () => {
		const base = layer('base').map(({ properties }) => properties);
		expect(new Set(base.map(({ kind }) => kind))).toEqual(new Set(['land', 'water', 'border']));
		for (const { kind, level } of base)
			if (kind === 'border') expect(['country', 'region']).toContain(level);
		const lands = base.filter(({ kind }) => kind === 'land').map(({ country }) => country);
		expect(new Set(lands).size).toBe(lands.length);
		for (const neighbour of ['UA', 'RU', 'BY', 'PL', 'SK', 'HU', 'RO', 'MD'])
			expect(lands).toContain(neighbour);
	});
});
