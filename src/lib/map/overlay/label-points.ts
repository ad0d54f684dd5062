import type { FeatureCollection, Point, Position } from 'geojson';
import { boundsOf } from '../../geo/bounding-box';
import { labelPoint } from '../../geo/label-point';
import type { ParcelFeatures, ParcelProperties } from '../../model/map-overlay';

type Geometry = ParcelFeatures['features'][number]['geometry'];

export interface ParcelLabel extends ParcelProperties {
	/** Across the parcel's largest piece at zoom 0, in CSS pixels. */
	readonly size: number;
}

interface Found {
	readonly coordinates: [number, number];
	readonly size: number;
}

/** A parcel's shape stays the same object while another one is chosen: its point is looked for once. */
const found = new WeakMap<Geometry, Found | null>();

/** A point in the largest piece of each parcel, with the parcel's properties; none where it is empty. */
export function labelPoints({ features }: ParcelFeatures): FeatureCollection<Point, ParcelLabel> {
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ geometry, properties }) => {
			const label = labelOf(geometry);
			if (!label) return [];
			const { coordinates, size } = label;
			return [
				{
					type: 'Feature',
					properties: { ...properties, size },
					geometry: { type: 'Point', coordinates }
				} as const
			];
		})
	};
}

function labelOf(geometry: Geometry): Found | null {
	let label = found.get(geometry);
	if (label === undefined) {
		try {
			label = { coordinates: labelPoint(geometry), size: sizeOf(geometry) };
		} catch {
			label = null;
		}
		found.set(geometry, label);
	}
	return label;
}

/** The map is 512 CSS pixels wide at zoom 0, and so much stretched in Mercator's projection. */
function sizeOf(geometry: Geometry): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return Math.max(...polygons.map(acrossPx));
}

function acrossPx(coordinates: Position[][]): number {
	const [west, south, east, north] = boundsOf({ type: 'Polygon', coordinates });
	const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
	return (Math.max(east - west, (north - south) / stretch) * 512) / 360;
}
