import type { MultiPolygon, Polygon } from 'geojson';
import { Albers } from '../geo/albers';
import { boundsOfCoords } from '../geo/bounding-box';
import type { Forward } from '../geo/projection';
import { svgPath } from '../geo/svg-path';
import type { Bounds } from '../model/dossier';

/** A sheet that ground is drawn on in equal area, at one scale. Plain data, so that pages carry it. */
export interface Sheet {
	readonly parallels: readonly [number, number];
	/** `[longitude, latitude]` in degrees. */
	readonly origin: readonly [number, number];
	readonly kmPerUnit: number;
	/** What the sheet shows, in its own units, `y` down. */
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

/** Drawing units that all held ground together is wide. */
export const sheetWidth = 640;

/** How far a drawn edge may stray from the true one, in drawing units. */
const tolerance = 0.25;

/** A sheet that shows all of some bounds, `widthUnits` wide. */
export function sheetFor([west, south, east, north]: Bounds, widthUnits: number): Sheet {
	const height = north - south;
	// Standard parallels a sixth in from the edges keep the scale error smallest (Snyder 1987, p. 99).
	const parallels = [south + height / 6, north - height / 6] as const;
	const origin = [(west + east) / 2, (south + north) / 2] as const;
	const { forward } = new Albers({ parallels, origin });
	const corners = [0, 0.25, 0.5, 0.75, 1].flatMap((t) => {
		const lon = west + t * (east - west);
		const lat = south + t * height;
		return [forward(lon, south), forward(lon, north), forward(west, lat), forward(east, lat)];
	});
	const [left, top, right, bottom] = boundsOfCoords(corners.flatMap(([x, y]) => [x, -y]));
	const kmPerUnit = (right - left) / widthUnits;
	return {
		parallels,
		origin,
		kmPerUnit,
		box: {
			x: left / kmPerUnit,
			y: top / kmPerUnit,
			width: widthUnits,
			height: (bottom - top) / kmPerUnit
		}
	};
}

/** Ground as the `d` of an SVG path on a sheet; fill it with `fill-rule="evenodd"`. */
export function drawGround(geometry: Polygon | MultiPolygon, sheet: Sheet): string {
	return svgPath(geometry, { project: projectOn(sheet), tolerance, decimals: 2 });
}

/** The part of a sheet that bounds take up, with a margin, at the sheet's scale. */
export function viewOf(
	[west, south, east, north]: Bounds,
	sheet: Sheet,
	marginUnits: number
): Sheet['box'] {
	const project = projectOn(sheet);
	const lons = [west, (west + east) / 2, east];
	const corners = lons.flatMap((lon) => [project(lon, south), project(lon, north)]);
	const [left, top, right, bottom] = boundsOfCoords(corners.flat());
	const [x, y] = [left - marginUnits, top - marginUnits];
	return { x, y, width: right + marginUnits - x, height: bottom + marginUnits - y };
}

function projectOn({ parallels, origin, kmPerUnit }: Sheet): Forward {
	const { forward } = new Albers({ parallels, origin });
	return (lon, lat) => {
		const [x, y] = forward(lon, lat);
		return [x / kmPerUnit, -y / kmPerUnit];
	};
}
