import { boundsOfCoords } from '../../geo/bounding-box';
import type { FeatureCollection, Geometry } from 'geojson';
import { svgPath } from '../../geo/svg-path';
import type { Frame } from './frame';
import { element } from '../../model/xml';

type Properties = Record<string, unknown>;

/** Draw those features of a layer that a test picks, as one path; nothing to draw gives ''. */
export type Paths = (
	layer: FeatureCollection<Geometry | null>,
	pick: (properties: Properties) => boolean,
	attributes: Readonly<Record<string, string | number>>
) => string;

/** How far a dropped vertex may be from the line, in units of the frame. */
const tolerance = { within: 2, margin: 8 };

/** Islands and lakes smaller than this, in square units, are left out. */
const minimumArea = { within: 16, margin: 120 };

/** `coarse`: all of it as what is beside the picture. */
export function paths(frame: Frame, coarse = false): Paths {
	return (layer, pick, attributes) => {
		const d = layer.features
			.map(({ geometry, properties }) =>
				geometry && pick(properties ?? {}) ? path(geometry, frame, coarse) : ''
			)
			.join('');
		return d === '' ? '' : element('path', { d, 'fill-rule': 'evenodd', ...attributes });
	};
}

/** One geometry, part by part: what is off the picture is left out, what is beside it is coarser. */
function path(geometry: Geometry, frame: Frame, coarse: boolean): string {
	if (geometry.type === 'MultiPolygon') {
		return geometry.coordinates
			.map((coordinates) => path({ type: 'Polygon', coordinates }, frame, coarse))
			.join('');
	}
	const at = placeOf(geometry, frame);
	if (at === 'off') return '';
	const place = coarse ? 'margin' : at;
	return svgPath(geometry, {
		// What runs off the picture is pushed to its edge: all its vertices there are dropped as one line.
		project: (longitude, latitude) => frame.hold(...frame.project(longitude, latitude)),
		tolerance: tolerance[place],
		decimals: 0,
		minimumArea: minimumArea[place]
	});
}

function placeOf(geometry: Geometry, frame: Frame) {
	const plane: number[] = [];
	const walk = (part: unknown): void => {
		if (!Array.isArray(part)) return;
		if (typeof part[0] !== 'number') return part.forEach(walk);
		plane.push(...frame.project(part[0], Number(part[1])));
	};
	if (geometry.type !== 'GeometryCollection') walk(geometry.coordinates);
	return frame.place(...boundsOfCoords(plane));
}
