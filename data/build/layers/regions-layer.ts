import { dissolve } from '../grid/dissolve.ts';
import type { GridLine } from '../grid/grid.ts';
import type { ReferenceArea } from '../facts.ts';
import type { Partition } from '../geography/partition.ts';
import { regionList } from '../geography/region-list.ts';
import { rounded, waterAreaSqKm } from './areas.ts';
import { polygonGeometry, type Feature } from './geojson.ts';

/** `regions.geojson`: the first-level regions, in order of id. Throws if one got no ground. */
export function regionsLayer(
	{ graph, labels }: Partition,
	water: GridLine[],
	references: readonly ReferenceArea[]
): Feature[] {
	const grounds = dissolve(
		graph,
		labels.map((label) => label.region)
	);
	return regionList.map(({ id, country, name }) => {
		const polygons = grounds.get(id);
		if (!polygons) throw new Error(`regions: ${id} ${name.en} got no ground`);
		const official = references.find((row) => row.kind === 'oblast' && row.id === id)?.area_km2;
		return {
			type: 'Feature',
			properties: {
				id,
				country,
				name,
				...(official === undefined ? {} : { officialAreaSqKm: official }),
				waterAreaSqKm: rounded(waterAreaSqKm(polygons, water))
			},
			geometry: polygonGeometry(polygons)
		};
	});
}
