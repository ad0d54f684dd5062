import type { ClipEngine } from '../clip/clip-engine';
import { packRings, type Rings } from '../rings';
import type { LonLat } from './lon-lat';
import { kmPerDegree, shrinkAt } from './nearest-ground';

/** west, south, east and north in degrees. */
export type Box = readonly [number, number, number, number];

export function boxOfRings({ coords }: Rings): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < coords.length; i += 2) {
		west = Math.min(west, coords[i]!);
		east = Math.max(east, coords[i]!);
		south = Math.min(south, coords[i + 1]!);
		north = Math.max(north, coords[i + 1]!);
	}
	return [west, south, east, north];
}

/** The box around places, with `marginKm` on each side, on the grid of the clipping engine. */
export function boxAround(places: readonly LonLat[], marginKm: number): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon, lat] of places) {
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	const margin = marginKm / kmPerDegree;
	const marginLon = margin / shrinkAt((south + north) / 2);
	return [
		onGrid(west - marginLon),
		onGrid(south - margin),
		onGrid(east + marginLon),
		onGrid(north + margin)
	];
}

export function boxAreaSqKm([west, south, east, north]: Box): number {
	return (east - west) * shrinkAt((south + north) / 2) * (north - south) * kmPerDegree ** 2;
}

/** What of the ground lies in the box. */
export function cutToBox(clip: ClipEngine, ground: Rings, box: Box): Rings {
	const [west, south, east, north] = box;
	return clip.intersect(
		ground,
		packRings([[west, south, east, south, east, north, west, north, west, south]])
	);
}

/** Whether a box reaches as far as another on every side. */
export function covers(box: Box, other: Box): boolean {
	return box[0] <= other[0] && box[1] <= other[1] && box[2] >= other[2] && box[3] >= other[3];
}

function onGrid(degrees: number): number {
	return Math.round(degrees * 1e9) / 1e9;
}
