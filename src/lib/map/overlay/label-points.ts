import type { FeatureCollection, Point } from 'geojson';
import { labelPoint } from '../../geo/label-point';
import type { ParcelFeatures, ParcelProperties } from '../../model/map-overlay';

type Geometry = ParcelFeatures['features'][number]['geometry'];

/** A parcel's shape stays the same object while another one is chosen: its point is looked for once. */
const found = new WeakMap<Geometry, [number, number] | null>();

/** A point in the largest piece of each parcel, with the parcel's properties; none where it is empty. */
export function labelPoints({
	features
}: ParcelFeatures): FeatureCollection<Point, ParcelProperties> {
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ geometry, properties }) => {
			const coordinates = pointOf(geometry);
			if (!coordinates) return [];
			return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } } as const];
		})
	};
}

function pointOf(geometry: Geometry): [number, number] | null {
	let point = found.get(geometry);
	if (point === undefined) {
		try {
			point = labelPoint(geometry);
		} catch {
			point = null;
		}
		found.set(geometry, point);
	}
	return point;
}
