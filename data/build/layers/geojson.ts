import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { GridPolygon } from '../grid/dissolve.ts';
import { toDegrees, type GridLine, type GridPoint, type Position } from '../grid/grid.ts';

export type Geometry =
	| { type: 'Point'; coordinates: Position }
	| { type: 'LineString'; coordinates: Position[] }
	| { type: 'Polygon'; coordinates: Position[][] }
	| { type: 'MultiPolygon'; coordinates: Position[][][] };

export interface Feature<P = Record<string, unknown>> {
	type: 'Feature';
	properties: P;
	geometry: Geometry;
}

export const layersFolder = new URL('../../layers/', import.meta.url);

/**
 * Polygons on the grid as GeoJSON: closed rings, shells counter-clockwise. Each
 * ring starts at its south-westernmost point and polygons come by size, so that
 * the same ground always gives the same bytes.
 */
export function polygonGeometry(polygons: readonly GridPolygon[]): Geometry {
	const coordinates = polygons.map((rings) => rings.map(ringToDegrees));
	const [only] = coordinates;
	return coordinates.length === 1 && only
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates };
}

export function lineGeometry(line: GridLine): Geometry {
	return { type: 'LineString', coordinates: line.map(toDegrees) };
}

/** A layer as text: one feature per line, so that a change shows where it is. */
export function layerText(features: readonly Feature[]): string {
	const lines = features.map((feature) => JSON.stringify(feature));
	return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Writes files into a folder, which is made where it is not there. */
export function writeFiles(files: ReadonlyMap<string, string>, folder: URL): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

/** Writes files into a folder that holds nothing else: what was there before is taken away. */
export function replaceFiles(files: ReadonlyMap<string, string>, folder: URL): void {
	rmSync(folder, { recursive: true, force: true });
	writeFiles(files, folder);
}

function ringToDegrees(ring: GridLine): Position[] {
	let start = 0;
	ring.forEach((point, i) => {
		if (comesBefore(point, ring[start]!)) start = i;
	});
	const turned = [...ring.slice(start), ...ring.slice(0, start)].map(toDegrees);
	turned.push(turned[0]!);
	return turned;
}

function comesBefore(a: GridPoint, b: GridPoint): boolean {
	return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
