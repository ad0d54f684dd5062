import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { intersection } from '../../data/build/shape/clipper.ts';
import { ringsAreaSqKm } from '../../data/build/layers/areas.ts';
import { factsTable, layer, rings, toGrid, type AnyFeature } from './support';

const regions = layer('regions');
const control = layer('control');
const area = ({ geometry }: AnyFeature) => geometryAreaSqKm(geometry);
const total = (features: AnyFeature[]) => features.reduce((sum, f) => sum + area(f), 0);
const gridRings = (feature: AnyFeature) =>
	rings(feature).map((ring) => ring.slice(1).map((position) => toGrid(position)));

describe('areas', () => {
	const references = factsTable('reference-areas.csv').filter(({ kind }) => kind === 'oblast');
	const readme = readFileSync('data/README.md', 'utf8');

	it.each(references.map((row) => [row.id!, Number(row.area_km2)] as const))(
		'%s is within 2 per cent of its official area (%s km²), or the README says why not',
		(id, official) => {
			const region = regions.find(({ properties }) => properties.id === id)!;
			expect(region.properties.officialAreaSqKm).toBe(official);
			const difference = area(region) / official - 1;
			if (Math.abs(difference) <= 0.02) return;
			expect(Math.abs(difference)).toBeLessThan(0.2);
			const row = readme.split('\n').find((line) => line.startsWith(`| ${id} `))!;
			expect(row).toMatch(/official/);
		}
	);

	it('adds up to Ukraine, less the open bays that the official total counts', () => {
		const ukraine = total(regions.filter(({ properties }) => properties.country === 'UA'));
		const official = Number(
			factsTable('reference-areas.csv').find(({ id }) => id === 'UA')!.area_km2
		);
		expect(ukraine / official).toBeGreaterThan(0.99);
		expect(ukraine / official).toBeLessThan(1.01);
	});

	it('parts the four claimed oblasts without gaining or losing ground', () => {
		for (const claimed of layer('claimed')) {
			const id = claimed.properties.region;
			const region = regions.find(({ properties }) => properties.id === id)!;
			const parts = [...control.filter(({ properties }) => properties.region === id), claimed];
			expect(Math.abs(total(parts) / area(region) - 1), String(id)).toBeLessThan(1e-7);
		}
	});

	it.each(control.map((feature) => [feature.properties.id, feature] as const))(
		'%s lies inside its region',
		(_, feature) => {
			const region = regions.find(({ properties }) => properties.id === feature.properties.region)!;
			const common = ringsAreaSqKm(intersection(gridRings(feature), gridRings(region)));
			expect(Math.abs(common / area(feature) - 1)).toBeLessThan(1e-6);
		}
	);

	it('has less water than ground everywhere, and none below zero', () => {
		for (const feature of [...regions, ...control]) {
			const water = feature.properties.waterAreaSqKm as number;
			expect(water, feature.properties.id).toBeGreaterThanOrEqual(0);
			expect(water, feature.properties.id).toBeLessThan(0.3 * area(feature));
		}
	});

	it('holds about what was reported: 112,000 km² occupied with its water, some 400 km² in Kursk Oblast', () => {
		const held = control.filter(({ properties }) => properties.status === 'held');
		const occupied = held.filter(({ properties }) => properties.layerGroup === 'occupied');
		const kursk = held.filter(({ properties }) => properties.layerGroup === 'kursk');
		expect(Math.abs(total(occupied) / 112_240 - 1)).toBeLessThan(0.01);
		expect(total(kursk)).toBeGreaterThan(380);
		expect(total(kursk)).toBeLessThan(480);
	});

	it('states in the README what the layers hold', () => {
		for (const feature of control) {
			const shown = readme
				.split('\n')
				.find((line) => line.includes(`\`${feature.properties.id}\``))!;
			const number = Number(shown.split('|')[2]!.replaceAll(',', ''));
			expect(Math.abs(number - area(feature)), feature.properties.id).toBeLessThan(0.06);
		}
	});
});
