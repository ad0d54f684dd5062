import type { FeatureCollection, Geometry } from 'geojson';
import { svgPath } from '../../geo/svg-path';
import type { Frame } from './frame';
import { element } from './xml';

type Properties = Record<string, unknown>;

/** Draw those features of a layer that a test picks, as one path; nothing to draw gives ''. */
export type Paths = (
	layer: FeatureCollection<Geometry | null>,
	pick: (properties: Properties) => boolean,
	attributes: Readonly<Record<string, string | number>>
) => string;

/** How far a dropped vertex may be from the line, in units of the frame. */
const tolerance = 0.4;

export function paths(frame: Frame): Paths {
	return (layer, pick, attributes) => {
		const d = layer.features
			.filter((feature) => feature.geometry && pick(feature.properties ?? {}))
			.map((feature) =>
				svgPath(feature.geometry as Geometry, {
					project: frame.project,
					tolerance,
					decimals: 1,
					minimumArea: 0.3
				})
			)
			.join('');
		return d === '' ? '' : element('path', { d, 'fill-rule': 'evenodd', ...attributes });
	};
}
