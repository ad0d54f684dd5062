import { Albers } from '../geo/albers';
import { boundsOf, boundsOfCoords } from '../geo/bounding-box';
import { freeCorners } from '../geo/free-corners';
import type { PlanePoint } from '../geo/projection';
import { svgPath } from '../geo/svg-path';
import type { DossierConfig } from './dossier-config';
import type { SwapShape, SwapShapes } from '../model/dossier';
import type { ControlLayer } from './measured-figures';

/** Drawing units that the wider of the two shapes is wide. */
const widthUnits = 320;
/** How far a drawn edge may stray from the true one, in drawing units: about half a pixel. */
const tolerance = 0.45;

/** Both sides' held ground as paths in one equal-area projection, at one scale. */
export function drawSwapShapes(control: ControlLayer, config: DossierConfig): SwapShapes {
	const [west, south, east, north] = boundsOf(control);
	const height = north - south;
	// Standard parallels a sixth in from the edges keep the scale error smallest (Snyder 1987, p. 99).
	const albers = new Albers({
		parallels: [south + height / 6, north - height / 6],
		origin: [(west + east) / 2, (south + north) / 2]
	});
	const held = (group: string) =>
		control.features.filter(
			({ properties }) => properties.layerGroup === group && properties.status === 'held'
		);
	const boxes = {
		offered: boxInKm(held(config.swap.offered.group), albers),
		asked: boxInKm(held(config.swap.asked.group), albers)
	};
	const kmPerUnit = Math.max(boxes.offered.width, boxes.asked.width) / widthUnits;
	const draw = (side: 'offered' | 'asked'): SwapShape => {
		const box = boxes[side];
		const place = ([x, y]: PlanePoint) =>
			[(x - box.west) / kmPerUnit, (box.north - y) / kmPerUnit] as const;
		const project = (longitude: number, latitude: number) =>
			place(albers.forward(longitude, latitude));
		const d = held(config.swap[side].group)
			.map(({ geometry }) => svgPath(geometry, { project, tolerance, minimumArea: 0.2 }))
			.join('');
		const size = { width: box.width / kmPerUnit, height: box.height / kmPerUnit };
		return { d, ...size, free: freeCorners(box.points.map(place), size) };
	};
	return { offered: draw('offered'), asked: draw('asked'), kmPerUnit };
}

/** The outlines' points on the projected plane, in km, and their extent. */
function boxInKm(features: ControlLayer['features'], albers: Albers) {
	const points = features.flatMap(({ geometry }) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
			([outer = []]) => outer.map(([lon, lat]) => albers.forward(lon!, lat!))
		)
	);
	const [west, south, east, north] = boundsOfCoords(points.flat());
	return { points, west, north, width: east - west, height: north - south };
}
