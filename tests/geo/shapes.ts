import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';

/** A star-shaped ring, closed and counterclockwise: never crosses itself, never thin. */
export function starRing(
	centre: readonly [number, number],
	radius: number,
	spokes: readonly number[]
): Position[] {
	const ring = spokes.map((spoke, i): Position => {
		const angle = (2 * Math.PI * i) / spokes.length;
		return [
			centre[0] + radius * spoke * Math.cos(angle),
			centre[1] + radius * spoke * Math.sin(angle)
		];
	});
	return [...ring, ring[0] as Position];
}

/** Star-shaped rings from 100 m to 1,000 km across, anywhere but at the poles and the antimeridian. */
export const anyRing = (smallest = 0.001): fc.Arbitrary<Position[]> =>
	fc
		.record({
			lon: fc.double({ min: -160, max: 160, noNaN: true }),
			lat: fc.double({ min: -75, max: 75, noNaN: true }),
			size: fc.double({ min: Math.log(smallest), max: Math.log(12), noNaN: true }),
			spokes: fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), {
				minLength: 5,
				maxLength: 60
			})
		})
		.map(({ lon, lat, size, spokes }) => starRing([lon, lat], Math.exp(size), spokes));

export const polygon = (...rings: Position[][]): Polygon => ({
	type: 'Polygon',
	coordinates: rings
});

/** The part of a ring where a·lon + b·lat ≤ c (Sutherland and Hodgman), or nothing. */
export function clipRing(ring: readonly Position[], a: number, b: number, c: number): Position[] {
	const height = (p: Position) => a * (p[0] as number) + b * (p[1] as number) - c;
	const out: Position[] = [];
	for (let i = 1; i < ring.length; i++) {
		const p = ring[i - 1] as Position;
		const q = ring[i] as Position;
		const [hp, hq] = [height(p), height(q)];
		if (hp <= 0) out.push(p);
		if (hp <= 0 !== hq <= 0) {
			// From the lower side up, so that both halves get the very same point.
			const [from, to, t] = hp < hq ? [p, q, hp / (hp - hq)] : [q, p, hq / (hq - hp)];
			out.push([
				(from[0] as number) + t * ((to[0] as number) - (from[0] as number)),
				(from[1] as number) + t * ((to[1] as number) - (from[1] as number))
			]);
		}
	}
	return out.length === 0 ? [] : [...out, out[0] as Position];
}

/**
 * A made-up country: `size` × `size` regions with wiggly borders that share every vertex, one
 * enclave inside the first region, islands off the east coast and a line along inner borders.
 */
export function madeUpCountry(size = 3): Feature<Polygon | LineString>[] {
	const steps = 40;
	const wiggle = (seed: number, t: number) =>
		0.12 *
		Math.sin(Math.PI * t) *
		(Math.sin(7 * t + seed) + 0.5 * Math.sin(31 * t + 3 * seed) + 0.3 * Math.sin(97 * t + seed));
	const corner = (i: number, j: number): Position => [
		30 + i + 0.2 * Math.sin(3 * i + 5 * j),
		48 + j + 0.2 * Math.cos(4 * i + 7 * j)
	];
	const border = (i: number, j: number, di: number, dj: number): Position[] => {
		const [x1, y1] = corner(i, j) as [number, number];
		const [x2, y2] = corner(i + di, j + dj) as [number, number];
		return Array.from({ length: steps + 1 }, (_, k) => {
			const t = k / steps;
			const off = wiggle(i * 7 + j * 13 + di * 3, t);
			return [x1 + (x2 - x1) * t + dj * off, y1 + (y2 - y1) * t + di * off];
		});
	};
	const features: Feature<Polygon | LineString>[] = [];
	for (let j = 0; j < size; j++) {
		for (let i = 0; i < size; i++) {
			const ring = [
				...border(i, j, 1, 0),
				...border(i + 1, j, 0, 1).slice(1),
				...border(i, j + 1, 1, 0)
					.reverse()
					.slice(1),
				...border(i, j, 0, 1).reverse().slice(1)
			];
			features.push({ type: 'Feature', id: `${i}-${j}`, properties: {}, geometry: polygon(ring) });
		}
	}
	const enclave = starRing(
		[30.5, 48.5],
		0.12,
		Array.from({ length: 50 }, (_, i) => 0.8 + 0.2 * Math.sin(9 * i))
	);
	(features[0] as Feature<Polygon>).geometry.coordinates.push([...enclave].reverse());
	const add = (id: string, geometry: Polygon | LineString) =>
		features.push({ type: 'Feature', id, properties: {}, geometry });
	add('enclave', polygon(enclave));
	for (let k = 0; k < 12; k++) {
		add(
			`island-${k}`,
			polygon(
				starRing([33.8 + 0.05 * k, 48.1 + 0.25 * k], 0.004 * (k + 1), [1, 0.7, 0.9, 0.8, 1, 0.6])
			)
		);
	}
	add('line', {
		type: 'LineString',
		coordinates: [
			...border(1, 0, 0, 1),
			...border(1, 1, 1, 0).slice(1),
			...border(2, 1, 0, 1).slice(1)
		]
	});
	return features;
}

const layersFolder = fileURLToPath(new URL('../../data/layers/', import.meta.url));

/** The shipped layers by file name. */
export const shippedLayers: readonly (readonly [string, FeatureCollection])[] = readdirSync(
	layersFolder
)
	.filter((name) => name.endsWith('.geojson'))
	.sort()
	.map((name) => [
		name,
		JSON.parse(readFileSync(layersFolder + name, 'utf8')) as FeatureCollection
	]);

/** Those with polygons in them. */
export const shippedPolygonLayers = shippedLayers.filter(([, { features }]) =>
	features.some(({ geometry }) => /Polygon$/.test(geometry.type))
);

/** Relative difference of two numbers. */
export const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
