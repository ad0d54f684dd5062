import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import { allowedCutSqKm } from '../../data/build/check/areas.ts';
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
			// The city of Kyiv is drawn twice its size: no open package has its outline.
			expect(Math.abs(difference)).toBeLessThan(id === 'UA-30' ? 1 : 0.2);
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

	it.each(control.map((feature) => [feature.properties.id, feature] as const))(
		'%s has the water that it states, in water.geojson, and inside it',
		(id, feature) => {
			const own = layer('water').filter(({ properties }) => properties.id === id);
			const measured = total(own);
			expect(Math.round(measured * 100) / 100).toBe(feature.properties.waterAreaSqKm);
			for (const water of own) {
				expect(water.properties.region).toBe(feature.properties.region);
				const inside = ringsAreaSqKm(intersection(gridRings(water), gridRings(feature)));
				// Cut at the edge of the area on a grid of a metre.
				expect(Math.abs(inside - measured)).toBeLessThan(allowedCutSqKm);
			}
		}
	);

	it('has water of held areas only', () => {
		const ids = control.map(({ properties }) => properties.id);
		for (const { properties } of layer('water')) expect(ids).toContain(properties.id);
	});

	it('has outlines of familiar places that are within 10 per cent of their published areas', () => {
		const published = new Map(
			factsTable('reference-areas.csv')
				.filter(({ kind }) => kind === 'familiar')
				.map(({ id, area_km2 }) => [id, Number(area_km2)])
		);
		const outlines = layer('familiar');
		expect(outlines.length).toBeGreaterThanOrEqual(10);
		for (const feature of outlines) {
			const { id } = feature.properties;
			expect(Math.abs(area(feature) / published.get(id)! - 1), id).toBeLessThan(0.1);
		}
	});

	it('states in the README how every familiar place is drawn', () => {
		const part = readme.slice(readme.indexOf('familiar: start'), readme.indexOf('familiar: end'));
		const outlines = new Map(layer('familiar').map((feature) => [feature.properties.id, feature]));
		const familiar = factsTable('reference-areas.csv').filter(({ kind }) => kind === 'familiar');
		for (const { id } of familiar) {
			const cells = part
				.split('\n')
				.find((line) => line.startsWith(`| ${id} `))!
				.split('|');
			const outline = outlines.get(id!);
			expect(cells[6]!.trim().startsWith(outline ? 'its outline' : 'a square: '), id).toBe(true);
			if (outline)
				expect(Number(cells[4]!.replaceAll(',', '')), id).toBe(Math.round(area(outline)));
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
