import { Albers } from '../geo/albers';
import { boundsOf, boundsOfCoords } from '../geo/bounding-box';
import { svgPath } from '../geo/svg-path';
import type { DossierConfig } from './dossier-config';
import type { ShapePath, SwapShapes } from '../model/dossier';
import type { ControlLayer } from './measured-figures';

/** Drawing units that the larger of the two shapes is wide. */
const widthUnits = 320;
/** How far a drawn edge may stray from the true one, in drawing units: about a third of a pixel. */
const tolerance = 0.3;

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
	const asked = boxInKm(held(config.swap.asked.group), albers);
	const kmPerUnit = asked.width / widthUnits;
	const draw = (group: string): ShapePath => {
		const features = held(group);
		const box = boxInKm(features, albers);
		const project = (longitude: number, latitude: number) => {
			const [x, y] = albers.forward(longitude, latitude);
			return [(x - box.west) / kmPerUnit, (box.north - y) / kmPerUnit] as const;
		};
		const d = features
			.map(({ geometry }) => svgPath(geometry, { project, tolerance, minimumArea: 0.2 }))
			.join('');
		return { d, width: box.width / kmPerUnit, height: box.height / kmPerUnit };
	};
	return {
		offered: draw(config.swap.offered.group),
		asked: draw(config.swap.asked.group),
		kmPerUnit
	};
}

/** The extent of features on the projected plane, in km. */
function boxInKm(features: ControlLayer['features'], albers: Albers) {
	const outers = features.flatMap(({ geometry }) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(
			([outer = []]) => outer
		)
	);
	const [west, south, east, north] = boundsOfCoords(
		outers.flatMap(([lon, lat]) => albers.forward(lon!, lat!))
	);
	return { west, north, width: east - west, height: north - south };
}
