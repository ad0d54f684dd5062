import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Holder } from './holder';

/** What became of ground from one day to another: held on the later one only, or on the earlier one only. */
export const changes = ['taken', 'lost'] as const;
export type Change = (typeof changes)[number];

/** What changed between two days, as the map draws it: a feature for each side and change that there was. */
export type ChangedFeatures = FeatureCollection<
	Polygon | MultiPolygon,
	{ readonly holder: Holder; readonly change: Change }
>;
