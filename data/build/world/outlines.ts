import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { encodeTopology } from '../../../src/lib/formats/topology.ts';
import type { IndexedRegion } from './indexed.ts';
import { outlineSteps } from './simplify.ts';

/** What a line of the map stands between. */
const kinds = ['coast', 'border', 'boundary', 'disputed'] as const;
type LineKind = (typeof kinds)[number];

/**
 * One TopoJSON for each country but Ukraine, which the map has at full detail: `country`, `regions` and
 * `groups` with their ids, and `lines` by kind (coast, border of states, boundary of regions, disputed),
 * without Ukraine's.
 */
export function outlineFiles(
	countries: readonly IndexedRegion[],
	regions: readonly IndexedRegion[]
): Map<string, string> {
	const lines = linesByCountry(regions.filter(({ isGroup }) => !isGroup));
	return new Map(
		countries
			.filter(({ id }) => id !== 'UA')
			.map((country) => {
				const own = regions.filter((region) => region.country === country.id);
				const layers = {
					country: collection([country]),
					regions: collection(own.filter(({ isGroup }) => !isGroup)),
					groups: collection(own.filter(({ isGroup }) => isGroup)),
					lines: lineCollection(lines.get(country.id) ?? new Map())
				};
				const text = JSON.stringify(encodeTopology(layers, outlineSteps));
				return [`${country.id}.json`, `${text}\n`];
			})
	);
}

function collection(regions: readonly IndexedRegion[]): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: regions.map(({ id, geometry }): Feature<MultiPolygon> => {
			return { type: 'Feature', properties: { id }, geometry };
		})
	};
}

function lineCollection(byKind: ReadonlyMap<LineKind, Position[][]>): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: kinds.flatMap((kind): Feature[] => {
			const coordinates = byKind.get(kind) ?? [];
			if (coordinates.length === 0) return [];
			return [
				{
					type: 'Feature',
					properties: { kind },
					geometry: { type: 'MultiLineString', coordinates }
				}
			];
		})
	};
}

/** Each stretch between two junctions once for every country that it bounds. */
function linesByCountry(regions: readonly IndexedRegion[]) {
	const { arcs, objects } = topology({ regions: collection(regions) });
	const sides: number[][] = arcs.map(() => []);
	const { geometries } = objects.regions as GeometryCollection;
	(geometries as TopoMultiPolygon[]).forEach((geometry, region) => {
		for (const arc of (geometry.arcs as number[][][]).flat(2))
			sides[arc < 0 ? ~arc : arc]!.push(region);
	});
	const lines = new Map<string, Map<LineKind, Position[][]>>();
	sides.forEach((side, arc) => {
		const around = [...new Set(side)].map((index) => regions[index]!);
		const codes = new Set(around.map(({ country }) => country));
		// The border of Ukraine is the map's own, in more detail.
		if (codes.has('UA')) return;
		const kind = kindOf(around, codes);
		// Along the 180th meridian and around the pole the source is cut, not the ground.
		const line = arcs[arc]!;
		if (around[0]?.country === 'AQ') {
			for (const piece of offTheSeam(line)) add('AQ', kind, piece);
			return;
		}
		for (const code of codes) add(code, kind, line);
	});
	return lines;

	function add(code: string, kind: LineKind, line: Position[]) {
		const own = lines.get(code) ?? new Map<LineKind, Position[][]>();
		lines.set(code, own.set(kind, [...(own.get(kind) ?? []), line]));
	}
}

function kindOf(around: readonly IndexedRegion[], codes: ReadonlySet<string>): LineKind {
	if (around.length < 2) return 'coast';
	if (around.some(({ disputed }) => disputed) && !around.every(({ disputed }) => disputed))
		return 'disputed';
	return codes.size > 1 ? 'border' : 'boundary';
}

function offTheSeam(line: readonly Position[]): Position[][] {
	const isSeam = ([lon, lat]: Position) => Math.abs(lon!) > 179.9 || lat! < -89.9;
	const pieces: Position[][] = [[]];
	for (const position of line)
		if (isSeam(position)) pieces.push([]);
		else pieces.at(-1)!.push(position);
	return pieces.filter((piece) => piece.length > 1);
}
