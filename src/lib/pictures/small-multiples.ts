import type {
	Feature,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon
} from 'geojson';
import { boundsOf, clipToBounds } from '../geo/bounding-box';
import { svgPath } from '../geo/svg-path';
import type { Bounds } from '../model/dossier';
import type { PanelOfDay, SmallMultiples } from '../model/small-multiples';
import type { Localised } from '../model/text';
import { flatPlane } from './flat-plane';

/** What was held and contested on one day, ISO. */
interface DayGround {
	readonly date: string;
	readonly held: readonly Geometry[];
	readonly contested: readonly Geometry[];
}

/** What stands in each panel alike, whatever the day. */
interface Surroundings {
	/** Land that is set off from the rest. */
	readonly land: Feature<Polygon | MultiPolygon>;
	readonly borders: readonly Feature<LineString | MultiLineString>[];
	/** To find one's way by; `[longitude, latitude]` in degrees. */
	readonly place: { readonly name: Localised; readonly at: readonly [number, number] };
}

/** Air around the ground of all days, as a part of its width and height. */
const margin = 0.1;

/** How far a drawn edge may stray from the true one, in drawing units. */
const tolerance = 0.35;

/**
 * The same ground on many days, one panel a day, all in one equal-area projection and at one scale.
 *
 * @param days at least one of them with ground
 * @param width of each panel, in drawing units
 * @throws RangeError where no day has any ground
 */
export function smallMultiples(
	days: readonly DayGround[],
	{ land, borders, place }: Surroundings,
	width: number
): SmallMultiples {
	const all = days.flatMap(({ held, contested }) => [...held, ...contested]);
	const bounds = widened(boundsOf(...all));
	const frame = frameOf(bounds, width);
	const draw = (geometries: readonly Geometry[]) =>
		geometries.map((geometry) => svgPath(geometry, { project: frame.project, tolerance })).join('');
	const inView = <F extends Feature<Polygon | MultiPolygon | LineString | MultiLineString>>(
		features: readonly F[]
	) => features.flatMap((feature) => clipToBounds(feature, widened(bounds)) ?? []);
	const panels = days.map(({ date, held, contested }): PanelOfDay => ({
		date,
		held: draw(held),
		contested: draw(contested)
	}));
	const [x, y] = frame.project(...place.at);
	return {
		width,
		height: frame.height,
		kmPerUnit: frame.kmPerUnit,
		land: draw(inView([land]).map(({ geometry }) => geometry)),
		borders: draw(inView(borders).map(({ geometry }) => geometry)),
		place: { name: place.name, x, y },
		panels
	};
}

function widened([west, south, east, north]: Bounds): Bounds {
	const [x, y] = [margin * (east - west), margin * (north - south)];
	return [west - x, south - y, east + x, north + y];
}

/** A sheet that shows all of some bounds, `width` units wide; `y` down from its top. */
function frameOf(bounds: Bounds, width: number) {
	const {
		forward,
		box: [left, bottom, right, top]
	} = flatPlane(bounds);
	const kmPerUnit = (right - left) / width;
	const project = (lon: number, lat: number): [number, number] => {
		const [x, y] = forward(lon, lat);
		return [(x - left) / kmPerUnit, (top - y) / kmPerUnit];
	};
	return { kmPerUnit, height: Math.ceil((top - bottom) / kmPerUnit), project };
}
