import type {
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
	Position
} from 'geojson';
import { groupBy } from '../model/collect';
import type { ContactSegment, HeldArea, Place, Water } from '../model/region';
import type { Localised } from '../model/text';
import { noRings, type Rings, ringsAreaSqKm, ringsOf } from './rings';

/** One feature of `control.geojson`, ready to measure on. Areas in km² on the WGS84 ellipsoid. */
export interface MeasuringArea extends Pick<
	HeldArea,
	| 'id'
	| 'region'
	| 'holder'
	| 'status'
	/** What the feature belongs to: a salient, or the region; held and contested ground share it. */
	| 'layer'
	| 'layerGroup'
	/** As the layer states it, to 0.01 km². */
	| 'waterAreaSqKm'
> {
	/** At full detail: never simplified. */
	readonly rings: Rings;
	/** Inland waters and lagoons in it, each place once; empty where it has none. */
	readonly water: Rings;
	readonly areaSqKm: number;
	/** Half the width of the 95 % range of its area; null where it is not known. */
	readonly accuracySqKm: number | null;
}

/** What the swap and compare rooms measure on. Positions are `[longitude, latitude]` in degrees. */
export interface MeasuringData {
	/** In the order of the layer. */
	readonly areas: readonly MeasuringArea[];
	/** Held areas, by id, whose accuracy as one is known, half a width in km²: errors of theirs partly cancel. */
	readonly together: readonly {
		readonly areas: readonly string[];
		readonly accuracySqKm: number;
	}[];
	/** The line of contact, each stretch with the held ground on its left. */
	readonly line: readonly (readonly [number, number][])[];
	readonly places: readonly {
		readonly name: Localised;
		/** 1 is the most important. */
		readonly rank: number;
		readonly at: [number, number];
	}[];
}

/** The served files of `/measure/`, parsed; the dossier has checked them when the site was built. */
export interface MeasuringFiles {
	readonly control: FeatureCollection<Polygon | MultiPolygon, HeldArea>;
	readonly water: FeatureCollection<Polygon | MultiPolygon, Water>;
	readonly line: FeatureCollection<LineString | MultiLineString, ContactSegment>;
	readonly places: FeatureCollection<Point, Place>;
	/** Half-widths in km² by feature id, and by layer group. */
	readonly accuracies: Readonly<Record<string, number>>;
}

/**
 * The layers as the engine measures on them.
 *
 * @throws RangeError for a ring that cannot be measured (see `ring-area`)
 */
export function measuringData(files: MeasuringFiles): MeasuringData {
	const waters = new Map(
		files.water.features.map(({ properties, geometry }) => [properties.id, ringsOf(geometry)])
	);
	const areas = files.control.features.map(({ properties, geometry }): MeasuringArea => {
		const { id, region, holder, status, layer, layerGroup, waterAreaSqKm } = properties;
		const rings = ringsOf(geometry);
		return {
			id,
			region,
			holder,
			status,
			layer,
			layerGroup,
			rings,
			water: waters.get(id) ?? noRings,
			areaSqKm: ringsAreaSqKm(rings),
			waterAreaSqKm,
			accuracySqKm: files.accuracies[id] ?? null
		};
	});
	const held = areas.filter(({ status }) => status === 'held');
	const together = [...groupBy(held, ({ layerGroup }) => layerGroup)].flatMap(([group, list]) => {
		const accuracySqKm = files.accuracies[group];
		return accuracySqKm === undefined ? [] : [{ areas: list.map(({ id }) => id), accuracySqKm }];
	});
	const line = files.line.features.flatMap(({ geometry }) =>
		(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(
			(stretch) => stretch.map(lonLat)
		)
	);
	const places = files.places.features.map(({ properties: { name, rank }, geometry }) => ({
		name,
		rank,
		at: lonLat(geometry.coordinates)
	}));
	return { areas, together, line, places };
}

function lonLat([lon, lat]: Position): [number, number] {
	return [lon as number, lat as number];
}
