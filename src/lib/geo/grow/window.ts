import type { Bounds } from '../../model/dossier';
import type { LonLat } from '../../model/map-overlay';
import { boundsOfCoords } from '../bounding-box';
import { kmPerDegree, shrinkAt } from './nearest-ground';

/** The box around places, with `marginKm` on each side, on the grid of the clipping engine. */
export function windowAround(places: readonly LonLat[], marginKm: number): Bounds {
	const [west, south, east, north] = boundsOfCoords(places.flat());
	const margin = marginKm / kmPerDegree;
	const marginLon = margin / shrinkAt((south + north) / 2);
	return [
		onGrid(west - marginLon),
		onGrid(south - margin),
		onGrid(east + marginLon),
		onGrid(north + margin)
	];
}

export function boxAreaSqKm([west, south, east, north]: Bounds): number {
	return (east - west) * shrinkAt((south + north) / 2) * (north - south) * kmPerDegree ** 2;
}

function onGrid(degrees: number): number {
	return Math.round(degrees * 1e9) / 1e9;
}
