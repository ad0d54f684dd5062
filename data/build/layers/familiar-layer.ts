import type { Feature as GeoJsonFeature, MultiPolygon, Polygon } from 'geojson';
import { simplifyTopology } from '../../../src/lib/geo/simplify-topology.ts';
import { featureAreaSqKm } from '../check/areas.ts';
import type { Facts } from '../facts.ts';
import { ringToGrid, type GridLine } from '../grid/grid.ts';
import { repairRings } from '../grid/repair.ts';
import { familiarOutlines } from '../geography/familiar-list.ts';
import { polygonGeometry, type Feature, type Geometry } from './geojson.ts';

/** How far an outline may be from the published area of its place. */
export const allowedFamiliarDifference = 0.1;

/** A familiar place against its published area. */
export interface FamiliarRow {
	id: string;
	en: string;
	publishedSqKm: number;
	/** Of the outline; null where we have none. */
	outline: { areaSqKm: number; difference: number; ships: boolean } | null;
}

/**
 * `familiar.geojson`: outlines of the familiar places of the reference areas, where a package has
 * one that fits its published area. For drawing only, at true size: the published area is the figure.
 * `outlines` holds the rings (even-odd, in degrees, closed) by id.
 */
export function familiarLayer(
	{ references, familiarNames }: Facts,
	outlines: ReadonlyMap<string, GridLine[]>
): { features: Feature[]; rows: FamiliarRow[] } {
	const features: Feature[] = [];
	const rows = references
		.filter(({ kind }) => kind === 'familiar')
		.map(({ id, name: en, area_km2: publishedSqKm }): FamiliarRow => {
			const rings = outlines.get(id);
			if (!rings) {
				if (id in familiarOutlines) throw new Error(`familiar places: no outline of ${id} ${en}`);
				return { id, en, publishedSqKm, outline: null };
			}
			const uk = familiarNames[id];
			if (!uk) throw new Error(`data/dossier.yaml: familiarNames lacks ${id} (${en})`);
			const drawn: Feature = {
				type: 'Feature',
				properties: { id, name: { en, uk } },
				geometry: drawnOutline(rings, publishedSqKm)
			};
			const areaSqKm = featureAreaSqKm(drawn);
			const difference = areaSqKm / publishedSqKm - 1;
			const ships = Math.abs(difference) <= allowedFamiliarDifference;
			if (ships) features.push(drawn);
			return { id, en, publishedSqKm, outline: { areaSqKm, difference, ships } };
		});
	return { features, rows };
}

/** Simplified in proportion to its size, so that all look equally fine when drawn equally big. */
function drawnOutline(rings: readonly GridLine[], publishedSqKm: number): Geometry {
	const geometry = polygonGeometry(repairRings(rings)) as Polygon | MultiPolygon;
	const feature: GeoJsonFeature<Polygon | MultiPolygon> = {
		type: 'Feature',
		properties: {},
		geometry
	};
	const [simple] = simplifyTopology([feature], {
		toleranceKm: Math.sqrt(publishedSqKm) / 600,
		decimals: 4,
		dropIslandsUnderSqKm: publishedSqKm / 50_000
	});
	const { coordinates, type } = simple!.geometry as Polygon | MultiPolygon;
	const polygons = type === 'Polygon' ? [coordinates] : coordinates;
	return polygonGeometry(polygons.map((polygon) => polygon.map(ringToGrid)));
}
