import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon
} from 'topojson-specification';
import type { Part } from './read-regions.ts';

/** One first-level region, all its parts as one. */
export interface WorldRegion extends Omit<Part, 'geometry' | 'region'> {
	readonly id: string;
	readonly geometry: MultiPolygon;
}

/** Steps of the project's grid to a degree. */
const steps = 1e5;

/**
 * Regions from their parts, on the project's grid, lines between parts of one region gone. Ground on
 * both sides of the 180th meridian is put together, its longitudes running on beyond 180 (Fiji, Chukotka)
 * or below −180 (the Aleutians); Antarctica alone keeps the seam along which the source cuts it.
 */
export function dissolveRegions(parts: readonly Part[]): WorldRegion[] {
	const turnOf = new Map<string, (lon: number) => number>();
	for (const code of new Set(parts.map(({ country }) => country))) {
		const own = parts.filter(({ country }) => country === code);
		turnOf.set(code, code === 'AQ' ? (lon) => lon : turnAcross(own.flatMap(polygonsOf)));
	}
	const seams = seamLatitudes(parts, turnOf);
	const collection: FeatureCollection<MultiPolygon> = {
		type: 'FeatureCollection',
		features: parts.map((part): Feature<MultiPolygon> => ({
			type: 'Feature',
			properties: null,
			geometry: {
				type: 'MultiPolygon',
				coordinates: polygonsOf(part).map((rings) =>
					alongSeam(onGrid(rings, turnOf.get(part.country)!), seams.get(part.country) ?? [])
				)
			}
		}))
	};
	const topo = topology({ parts: collection });
	const shapes = (topo.objects.parts as { geometries: unknown[] }).geometries as (
		TopoMultiPolygon | TopoPolygon
	)[];
	const byRegion = new Map<string, number[]>();
	parts.forEach(({ country, region }, index) => {
		const id = idOf(country, region);
		byRegion.set(id, [...(byRegion.get(id) ?? []), index]);
	});
	return [...byRegion].map(([id, indexes]) => {
		const first = parts[indexes[0]!]!;
		return {
			id,
			country: first.country,
			countryName: first.countryName,
			en: first.en,
			uk: first.uk,
			spellings: [...new Set(indexes.flatMap((index) => parts[index]!.spellings))],
			disputed: first.disputed,
			geometry: merge(
				topo,
				indexes.map((index) => shapes[index]!)
			)
		};
	});
}

/** A region without a name is the rest of its country. */
function idOf(country: string, region: string): string {
	return /^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(region) ? region : `${country}-REST`;
}

function polygonsOf({ geometry }: Part): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** How longitudes are to be turned so that ground around the 180th meridian hangs together. */
function turnAcross(polygons: readonly Position[][][]): (lon: number) => number {
	const spans = polygons.map((rings): [number, number] => {
		const lons = rings[0]!.map(([lon]) => lon!);
		return [Math.min(...lons), Math.max(...lons)];
	});
	if (!spans.some(([west]) => west < -90) || !spans.some(([, east]) => east > 90))
		return (lon) => lon;
	const sorted = spans.sort((a, b) => a[0] - b[0]);
	let [reached, gap, cut] = [sorted[0]![1], 0, -180];
	for (const [west, east] of sorted) {
		if (west - reached > gap) [gap, cut] = [west - reached, (west + reached) / 2];
		reached = Math.max(reached, east);
	}
	// The larger part stays where it is: most of Russia in the east, most of America in the west.
	const westOfCut = spans.filter(([, east]) => east < cut);
	const eastOfCut = spans.filter(([west]) => west > cut);
	const width = (all: typeof spans) => all.reduce((sum, [west, east]) => sum + east - west, 0);
	return width(eastOfCut) >= width(westOfCut)
		? (lon) => (lon < cut ? lon + 360 : lon)
		: (lon) => (lon > cut ? lon - 360 : lon);
}

function onGrid(rings: readonly Position[][], turn: (lon: number) => number): Position[][] {
	return rings
		.map((ring) => {
			const out: Position[] = [];
			for (const [lon, lat] of ring) {
				const at = [Math.round(turn(lon!) * steps) / steps, Math.round(lat! * steps) / steps];
				const last = out.at(-1);
				if (!last || last[0] !== at[0] || last[1] !== at[1]) out.push(at);
			}
			return out;
		})
		.filter((ring) => ring.length > 3);
}

function isOnSeam([lon]: Position): boolean {
	return Math.abs(lon!) === 180;
}

/** Where the ground of a country has corners on the 180th meridian, by country, without Antarctica's. */
function seamLatitudes(
	parts: readonly Part[],
	turnOf: ReadonlyMap<string, (lon: number) => number>
): Map<string, number[]> {
	const found = new Map<string, Set<number>>();
	for (const part of parts) {
		if (part.country === 'AQ') continue;
		for (const rings of polygonsOf(part))
			for (const position of onGrid(rings, turnOf.get(part.country)!).flat())
				if (isOnSeam(position))
					found.set(part.country, (found.get(part.country) ?? new Set()).add(position[1]!));
	}
	return new Map([...found].map(([country, lats]) => [country, [...lats].sort((a, b) => a - b)]));
}

/** Gives edges along the 180th meridian the corners of the ground on its other side, so that both meet. */
function alongSeam(rings: readonly Position[][], latitudes: readonly number[]): Position[][] {
	if (latitudes.length === 0) return [...rings];
	return rings.map((ring) =>
		ring.flatMap((to, i) => {
			const from = ring[i - 1];
			if (!from || !isOnSeam(from) || !isOnSeam(to)) return [to];
			const [low, high] = [Math.min(from[1]!, to[1]!), Math.max(from[1]!, to[1]!)];
			const between = latitudes.filter((lat) => lat > low && lat < high);
			if (from[1]! > to[1]!) between.reverse();
			return [...between.map((lat): Position => [to[0]!, lat]), to];
		})
	);
}
