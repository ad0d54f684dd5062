// The drawn days as they ship: each by itself, and each against the others.
import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { geometryAreaSqKm } from '../../src/lib/geo/area';
import {
	changedGroundSchema,
	claimedAreaSchema,
	contactSegmentSchema,
	heldAreaSchema
} from '../../src/lib/model/region';
import { allowedHalfWidths } from '../../data/build/check/against-series.ts';
import { allowedShare } from '../../data/build/check/settlements.ts';
import { pointOf } from '../../data/build/control/front.ts';
import { wordingOf } from '../../data/build/control/draw-fronts.ts';
import { readDrawnDays } from '../../data/build/days/dated-tables.ts';
import { sumsOf } from '../../data/build/days/further-days.ts';
import { Problems } from '../../data/build/check/problems.ts';
import type { Facts, Statement } from '../../data/build/facts.ts';
import { readSeries } from '../../data/build/series.ts';
import {
	conflicts,
	contains,
	cross,
	directedEdges,
	layer,
	layerText,
	polygons,
	rings,
	toGrid,
	type AnyFeature
} from './support';

const shipped = '2025-02-12';
const facts = readDrawnDays(new Problems()).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
const table = JSON.parse(layerText('days/days.json')) as {
	columns: string[];
	days: Record<string, Record<string, [number, number, number]>>;
};
const layerOf = (name: string, day: string) =>
	layer(day === shipped ? name : `days/${name}-${day}`);
const area = ({ geometry }: AnyFeature) => geometryAreaSqKm(geometry);
const total = (features: AnyFeature[]) => features.reduce((sum, f) => sum + area(f), 0);

describe('the drawn days', () => {
	it('are 15, those of the tables, each with its three layers and its waters', () => {
		expect(facts).toHaveLength(15);
		expect(Object.keys(table.days)).toEqual(facts.map(({ asOf }) => asOf));
		const further = facts.map(({ asOf }) => asOf).filter((day) => day !== shipped);
		const files = ['control', 'claimed', 'line-of-contact', 'water'].flatMap((name) =>
			further.map((day) => `${name}-${day}.geojson`)
		);
		expect(readdirSync('data/layers/days').sort()).toEqual(
			[...files, 'changed.geojson', 'days.json', 'SHA256SUMS'].sort()
		);
	});

	it('are those whose sums the version of the data goes by', () => {
		const names = readdirSync('data/layers/days').filter((name) => name !== 'SHA256SUMS');
		const files = new Map(names.map((name) => [name, layerText(`days/${name}`)]));
		expect(sumsOf(files)).toBe(layerText('days/SHA256SUMS'));
	});
});

describe.each(facts.map((day) => [day.asOf, day] as const))('%s', (day, { settlements }) => {
	const control = layerOf('control', day);
	const claimed = layerOf('claimed', day);
	const line = layerOf('line-of-contact', day);

	it('fits the schemas, and is of its day', () => {
		for (const [features, schema] of [
			[control, heldAreaSchema],
			[claimed, claimedAreaSchema],
			[line, contactSegmentSchema]
		] as const)
			for (const { properties } of features) {
				const { issues } = v.safeParse(schema as v.GenericSchema, properties);
				expect(issues ?? [], JSON.stringify(properties)).toEqual([]);
				expect(properties.asOf).toBe(day);
			}
	});

	it('has its settlements on their own side, but for a few', () => {
		const misplaced = settlements.filter(({ lon, lat, country, control: side }) => {
			const here = control.find((feature) => contains(feature, [lon, lat]))?.properties;
			const owner = country === 'UA' ? 'Ukraine' : 'Russia';
			const holder = here?.holder === 'UA' ? 'Ukraine' : 'Russia';
			return (!here ? owner : here.status === 'contested' ? 'contested' : holder) !== side;
		});
		expect(misplaced.length).toBeLessThanOrEqual(allowedShare * settlements.length);
	});

	it('measures what its table says', () => {
		expect(table.columns).toEqual(['areaSqKm', 'waterAreaSqKm', 'halfWidthSqKm']);
		const rows = table.days[day]!;
		for (const feature of control) {
			const { id, waterAreaSqKm } = feature.properties;
			const [areaSqKm, water, halfWidth] = rows[id]!;
			expect(Math.abs(areaSqKm - area(feature)), id).toBeLessThanOrEqual(0.005 + 1e-9);
			expect(water, id).toBe(waterAreaSqKm);
			expect(halfWidth, id).toBeGreaterThan(0);
		}
		const groups = ['occupied', 'occupied:contested', 'kursk', 'kursk:contested'];
		for (const id of groups) {
			const [group, status = 'held'] = id.split(':');
			const own = control.filter(
				({ properties: p }) => p.layerGroup === group && p.status === status
			);
			expect(rows[id]?.[0] ?? 0, id).toBeCloseTo(total(own), 1);
		}
		expect(Object.keys(rows).filter((id) => !groups.includes(id))).toEqual(
			control.map(({ properties }) => properties.id)
		);
	});

	it('holds within its accuracy what the series has', () => {
		const series = readSeries().find(({ date }) => date === day)!;
		// Regions without the liman that the map maker draws as sea.
		const expected = {
			'UA-09:RU:held': series['UA-09'],
			'UA-14:RU:held': series['UA-14'],
			'UA-48:RU:held': series['UA-48'],
			'UA-63:RU:held': series['UA-63'],
			kursk: series['RU-KRS_ua']
		};
		for (const [id, km2] of Object.entries(expected)) {
			const [drawn, , halfWidth] = table.days[day]![id] ?? [0, 0, 0];
			expect(Math.abs(drawn - km2!), id).toBeLessThanOrEqual(allowedHalfWidths * halfWidth);
		}
	});

	it('parts the four claimed oblasts without gaining or losing ground', () => {
		for (const feature of claimed) {
			const { region } = feature.properties;
			const whole = layer('regions').filter(({ properties }) => properties.id === region);
			const parts = [...control.filter(({ properties: p }) => p.region === region), feature];
			expect(Math.abs(total(parts) / total(whole) - 1), String(region)).toBeLessThan(1e-7);
		}
	});

	it('has outlines that meet at vertices only, none used twice in one direction', () => {
		const outlines = [...control, ...claimed].flatMap(rings);
		const edges = directedEdges(outlines);
		expect(new Set(edges).size).toBe(edges.length);
		expect(conflicts(outlines)).toEqual([]);
	});

	it('has its line along the edge of held ground, which is on its left', () => {
		const held = control.filter(({ properties }) => properties.status === 'held');
		const edges = new Set(directedEdges(held.flatMap(rings)));
		const lines = line.map(({ geometry }) => (geometry as GeoJSON.LineString).coordinates);
		expect(directedEdges(lines).filter((edge) => !edges.has(edge))).toEqual([]);
	});
});

/** Runs of statements that two days have alike, one after the other in both. */
function sameRuns(a: Facts, b: Facts): Statement[][] {
	const runs: Statement[][] = [];
	for (const [segment, list] of a.statements) {
		const others = b.statements.get(segment) ?? [];
		const at = new Map(others.map((statement, i) => [wordingOf(statement), i]));
		let run: Statement[] = [];
		let last: number | undefined;
		for (const statement of list) {
			const here = at.get(wordingOf(statement));
			if (here === undefined || last === undefined || here !== last + 1) runs.push((run = []));
			if (here !== undefined) run.push(statement);
			last = here;
		}
	}
	return runs;
}

/** The vertices from one point to another along one of the lines, as text; null where none has both. */
function stretch(lines: readonly AnyFeature[], from: string, to: string): string | null {
	for (const { geometry } of lines) {
		const points = (geometry as GeoJSON.LineString).coordinates.map((p) => toGrid(p).join());
		const ends = [points.indexOf(from), points.indexOf(to)].sort((p, q) => p - q);
		if (ends[0]! >= 0) return points.slice(ends[0], ends[1]! + 1).join(' ');
	}
	return null;
}

/** A stretch without vertices that only it has, on the edge between their neighbours: there contested ground ends. */
function alike(here: string, there: string): string {
	const [points, others] = [here, there].map((text) => text.split(' '));
	return points!
		.filter((point, i) => {
			if (others!.includes(point)) return true;
			const [a, p, b] = [points![i - 1]!, point, points![i + 1]!].map(
				(text) => text.split(',').map(Number) as [number, number]
			);
			return Math.abs(cross(a!, b!, p!)) > 1.5 * Math.hypot(b![0] - a![0], b![1] - a![1]);
		})
		.join(' ');
}

describe('a stretch that did not move', () => {
	const pairs = facts.flatMap((day, i) =>
		facts.slice(i + 1).map((other) => [day.asOf, other.asOf, day, other] as const)
	);
	it.each(pairs)('has the same vertices on %s and on %s', (_, __, day, other) => {
		const [lines, others] = [day, other].map(({ asOf }) => layerOf('line-of-contact', asOf));
		const found: [string, string][] = [];
		let hidden = 0;
		for (const run of sameRuns(day, other))
			// A stretch follows from the two statements before it and the two behind it.
			for (let i = 1; i + 2 < run.length; i++) {
				const ends = [run[i]!, run[i + 1]!].map((s) => toGrid(pointOf(s)).join());
				const [here, there] = [lines!, others!].map((list) => stretch(list, ends[0]!, ends[1]!));
				if (here && there) found.push([here, there]);
				else hidden++;
			}
		const differ = found.filter(([here, there]) => here !== there);
		expect(differ.filter(([here, there]) => alike(here, there) !== alike(there, here))).toEqual([]);
		expect(differ.length).toBeLessThanOrEqual(1);
		expect(found.length).toBeGreaterThan(30);
		// Some run through water that is nobody's, or were moved for a settlement.
		expect(hidden / found.length).toBeLessThan(0.12);
	});
});

describe('what changed between the drawn days', () => {
	const changed = layer('days/changed');
	const held = facts.map(({ asOf }) =>
		layerOf('control', asOf).filter(({ properties }) => properties.status === 'held')
	);
	const areas = changed.map((feature) => {
		const { holder, heldOn } = v.parse(changedGroundSchema, feature.properties);
		return { holder, heldOn, areaSqKm: area(feature) };
	});

	it('fits the schema, with a digit for each day, never the same on all', () => {
		for (const { properties } of changed) {
			const { issues } = v.safeParse(changedGroundSchema, properties);
			expect(issues ?? [], JSON.stringify(properties)).toEqual([]);
			expect(properties.heldOn).toHaveLength(facts.length);
			expect(properties.heldOn).toMatch(/01|10/);
		}
	});

	it('has no slivers, on no side ground twice', () => {
		for (const feature of changed)
			for (const coordinates of polygons(feature))
				expect(geometryAreaSqKm({ type: 'Polygon', coordinates })).toBeGreaterThan(0.19);
		for (const holder of ['UA', 'RU']) {
			const own = changed.filter(({ properties }) => properties.holder === holder);
			const edges = own.flatMap((feature) => directedEdges(rings(feature)));
			expect(new Set(edges).size).toBe(edges.length);
		}
	});

	it('comes out at the difference of the layers, between any two days and for either side', () => {
		for (const holder of ['UA', 'RU']) {
			const whole = held.map((features) =>
				total(features.filter(({ properties }) => properties.holder === holder))
			);
			const between = (from: number, to: number) => (digits: string) =>
				areas
					.filter((one) => one.holder === holder)
					.filter(({ heldOn }) => `${heldOn[from]}${heldOn[to]}` === digits)
					.reduce((sum, one) => sum + one.areaSqKm, 0);
			for (let from = 0; from < facts.length; from++)
				for (let to = from + 1; to < facts.length; to++) {
					const of = between(from, to);
					const net = of('01') - of('10');
					expect(Math.abs(net - (whole[to]! - whole[from]!))).toBeLessThan(6);
				}
		}
	});
});
