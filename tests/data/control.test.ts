import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowedShare } from '../../data/build/check/settlements.ts';
import { contains, directedEdges, factsTable, layer, reversed, rings } from './support';

const control = layer('control');
const regions = layer('regions');

describe('settlements', () => {
	const settlements = factsTable('settlement-control-2025-02-12.csv');
	const misplaced = settlements.filter(({ lon, lat, country, control: side }) => {
		const at = [Number(lon), Number(lat)];
		const here = control.find((feature) => contains(feature, at))?.properties;
		const owner = country === 'UA' ? 'Ukraine' : 'Russia';
		const holder = here?.holder === 'UA' ? 'Ukraine' : 'Russia';
		const found = !here ? owner : here.status === 'contested' ? 'contested' : holder;
		return found !== side;
	});

	it('are on their own side, but for a few', () => {
		expect(settlements.length).toBeGreaterThan(150);
		expect(misplaced.map(({ place }) => place).length).toBeLessThanOrEqual(
			allowedShare * settlements.length
		);
	});

	it('that are not, are listed by name in the README, and no others', () => {
		const readme = readFileSync('data/README.md', 'utf8');
		const part = readme.slice(
			readme.indexOf('settlements: start'),
			readme.indexOf('Statements moved')
		);
		const listed = [...part.matchAll(/^- (.+?) \(/gm)].map((match) => match[1]);
		expect(listed.sort()).toEqual(misplaced.map(({ place }) => place).sort());
	});

	it('of the statements are all in the labels', () => {
		const places = layer('places');
		for (const { place, place_lon: lon, place_lat: lat } of factsTable(
			'line-of-contact-2025-02-12.csv'
		))
			expect(
				places.some(({ geometry }) => {
					const [x, y] = (geometry as GeoJSON.Point).coordinates;
					return Math.abs(x! - Number(lon)) < 1e-4 && Math.abs(y! - Number(lat)) < 1e-4;
				}),
				place
			).toBe(true);
	});
});

describe('places', () => {
	it('lie in the country that they name, where the map has it', () => {
		for (const { properties, geometry } of layer('places')) {
			const at = (geometry as GeoJSON.Point).coordinates;
			const region = regions.find((feature) => contains(feature, at));
			if (region) expect(properties.country, properties.name.en).toBe(region.properties.country);
		}
	});

	it('are some hundred, with each oblast centre among the biggest', () => {
		const places = layer('places');
		expect(places.length).toBeGreaterThan(150);
		for (const name of ['Kyiv', 'Kharkiv', 'Odesa', 'Lviv', 'Kherson', 'Simferopol', 'Kursk'])
			expect(
				places.find(({ properties }) => properties.name.en === name)?.properties.rank,
				name
			).toBeLessThan(3);
	});
});

describe('held areas', () => {
	const has = (id: string, at: [number, number]) =>
		contains(
			control.find(({ properties }) => properties.id === id)!,
			at
		);

	it.each([
		['UA-48:RU:held', 'Kinburn Spit', [31.6, 46.53]],
		['UA-65:RU:held', 'Tendra Spit', [31.53, 46.3]],
		['UA-43:RU:held', 'Syvash south', [35.2, 45.4]],
		['UA-65:RU:held', 'Syvash north', [34.6, 46.12]],
		['UA-43:RU:held', 'Simferopol', [34.1, 44.95]],
		['UA-40:RU:held', 'the south of Sevastopol', [33.6, 44.55]],
		['UA-23:RU:held', 'Molochnyi Lyman', [35.33, 46.55]],
		['RU-KRS:UA:held:sudzha', 'Sudzha', [35.271, 51.191]],
		['RU-KRS:UA:contested:sudzha', 'south-east of Sudzha', [35.3, 51.13]]
	] as const)('%s holds %s', (id, _, at) => {
		expect(has(id, [at[0], at[1]])).toBe(true);
	});

	it.each([
		['Kherson', [32.6146, 46.637]],
		['the lyman off Ochakiv', [31.7, 46.58]],
		['Karkinit Bay', [33, 45.9]],
		['Ochakiv', [31.54, 46.62]],
		['Rylsk', [34.68, 51.57]]
	] as const)('none holds %s', (_, at) => {
		expect(control.filter((feature) => contains(feature, [at[0], at[1]]))).toEqual([]);
	});
});

describe('line of contact', () => {
	const lines = layer('line-of-contact');
	const linesOf = (segment: string) =>
		lines.filter(({ properties }) => properties.segment === segment);

	it('has each segment of the facts', () => {
		const segments = new Set(
			factsTable('line-of-contact-2025-02-12.csv').map((row) => row.segment)
		);
		expect(new Set(lines.map(({ properties }) => properties.segment))).toEqual(segments);
	});

	it('lies on edges of held ground, which is on its left, and on no coast or border', () => {
		const held = new Set(
			control
				.filter(({ properties }) => properties.status === 'held')
				.flatMap((feature) => directedEdges(rings(feature)))
		);
		const outline = new Set(
			layer('base')
				.filter(({ properties }) => properties.country === 'UA')
				.flatMap((feature) => directedEdges(rings(feature)))
		);
		for (const { properties, geometry } of lines)
			for (const edge of directedEdges([(geometry as GeoJSON.LineString).coordinates])) {
				if (!held.has(edge))
					expect.fail(`${properties.segment}: ${edge} is no edge of held ground`);
				if (outline.has(edge) || outline.has(reversed(edge)))
					expect.fail(`${properties.segment}: ${edge} runs along the outline`);
			}
	});

	it('passes within the rounding of every statement', () => {
		for (const row of factsTable('line-of-contact-2025-02-12.csv')) {
			const distanceKm = Number(row.distance_km);
			const bearing = (Number(row.bearing_deg) * Math.PI) / 180;
			const [lat, lon] = [Number(row.place_lat), Number(row.place_lon)];
			const perLon = 111.32 * Math.cos((lat * Math.PI) / 180);
			const y = distanceKm * Math.cos(bearing);
			const x = distanceKm * Math.sin(bearing);
			let nearest = Infinity;
			for (const { geometry } of linesOf(row.segment!))
				for (const [px, py] of (geometry as GeoJSON.LineString).coordinates)
					nearest = Math.min(
						nearest,
						Math.hypot((px! - lon) * perLon - x, (py! - lat) * 111.2 - y)
					);
			// Bearing ±2.5°, distance ±0.25 km (0.5 km from 4 km on), and half a step of drawing.
			const rounding = Math.hypot(distanceKm * 0.044, distanceKm < 4 ? 0.25 : 0.5) + 0.3;
			expect(nearest, `${row.segment} ${row.seq}`).toBeLessThan(rounding);
		}
	});
});
