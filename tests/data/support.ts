import { booleanPointInPolygon } from '@turf/turf';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Where the shipped layers are; another folder shows that the tests notice damage. */
const folder = process.env.LAYERS_FOLDER ?? 'data/layers';

export type Properties = Record<string, unknown> & { id: string; name: { en: string; uk: string } };
export type AnyFeature = Feature<GeoJSON.Geometry, Properties>;
/** A point in whole units of 1e-5 degrees: on these, left and right are exact. */
export type GridPoint = [number, number];

export function layerFiles(): string[] {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isFile() ? entry.name : [])).sort();
}

export function layerText(name: string): string {
	return readFileSync(join(folder, name), 'utf8');
}

/** `name` may start with a folder: `days/control-2024-09-06`. */
export function layer(name: string): AnyFeature[] {
	return (JSON.parse(layerText(`${name}.geojson`)) as FeatureCollection).features as AnyFeature[];
}

export function polygons(feature: AnyFeature): Position[][][] {
	const geometry = feature.geometry as Polygon | MultiPolygon;
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export function rings(feature: AnyFeature): Position[][] {
	return polygons(feature).flat();
}

export function toGrid([lon, lat]: Position): GridPoint {
	return [Math.round(lon! * 1e5), Math.round(lat! * 1e5)];
}

/** "a>b" for each directed edge of the rings. */
export function directedEdges(list: readonly Position[][]): string[] {
	return list.flatMap((ring) =>
		ring.slice(1).map((to, i) => `${toGrid(ring[i]!).join()}>${toGrid(to).join()}`)
	);
}

export function reversed(edge: string): string {
	return edge.split('>').reverse().join('>');
}

/** Twice the signed area of a closed ring: positive when counter-clockwise. Exact. */
export function signedArea2(ring: readonly Position[]): number {
	const origin = toGrid(ring[0]!);
	let sum = 0;
	for (let i = 1; i < ring.length; i++)
		sum += cross(origin, toGrid(ring[i - 1]!), toGrid(ring[i]!));
	return sum;
}

export function cross(a: GridPoint, b: GridPoint, c: GridPoint): number {
	return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/**
 * Pairs of segments of the lines that meet elsewhere than at a common end: crossing,
 * touching or running along each other. Segments that are the same are left out.
 */
export function conflicts(lines: readonly Position[][]): string[] {
	const segments: [GridPoint, GridPoint][] = [];
	const seen = new Set<string>();
	for (const edge of directedEdges(lines)) {
		if (seen.has(edge) || seen.has(reversed(edge))) continue;
		seen.add(edge);
		const [a, b] = edge.split('>').map((end) => end.split(',').map(Number) as GridPoint);
		segments.push(a![0] <= b![0] ? [a!, b!] : [b!, a!]);
	}
	segments.sort((s, t) => s[0][0] - t[0][0]);
	const out: string[] = [];
	segments.forEach(([a, b], i) => {
		for (let j = i + 1; j < segments.length; j++) {
			const [c, d] = segments[j]!;
			if (c[0] > b[0]) break;
			if (Math.max(c[1], d[1]) < Math.min(a[1], b[1])) continue;
			if (Math.min(c[1], d[1]) > Math.max(a[1], b[1])) continue;
			if (meets(a, b, c, d)) out.push(`${a}-${b} and ${c}-${d}`);
		}
	});
	return out;
}

function meets(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean {
	const [abc, abd, cda, cdb] = [cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b)];
	if (abc * abd < 0 && cda * cdb < 0) return true;
	const within = (p: GridPoint, q: GridPoint, r: GridPoint) =>
		!same(r, p) &&
		!same(r, q) &&
		Math.min(p[0], q[0]) <= r[0] &&
		r[0] <= Math.max(p[0], q[0]) &&
		Math.min(p[1], q[1]) <= r[1] &&
		r[1] <= Math.max(p[1], q[1]);
	return (
		(abc === 0 && within(a, b, c)) ||
		(abd === 0 && within(a, b, d)) ||
		(cda === 0 && within(c, d, a)) ||
		(cdb === 0 && within(c, d, b))
	);
}

function same(p: GridPoint, q: GridPoint): boolean {
	return p[0] === q[0] && p[1] === q[1];
}

/** Whether a point lies in a feature's polygons. */
export function contains(feature: AnyFeature, point: Position): boolean {
	return booleanPointInPolygon(point, feature as Feature<Polygon | MultiPolygon>);
}

/** Rows of a facts table as objects; none of its fields holds a comma but quoted ones. */
export function factsTable(name: string): Record<string, string>[] {
	const lines = readFileSync(join('data/facts', name), 'utf8').trim().split(/\r?\n/);
	const cells = (line: string) =>
		[...line.matchAll(/("[^"]*"|[^,]*)(,|$)/g)]
			.map((match) => match[1]!.replaceAll('"', ''))
			.slice(0, header.length || undefined);
	let header: string[] = [];
	header = cells(lines[0]!).filter((cell) => cell);
	return lines
		.slice(1)
		.map((line) => Object.fromEntries(cells(line).map((cell, i) => [header[i]!, cell])));
}
