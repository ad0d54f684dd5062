import type { Geometry, Position } from 'geojson';
import { douglasPeucker, douglasPeuckerRing } from './douglas-peucker';
import type { Forward } from './projection';
import { signedArea2 } from './signed-area';

interface SvgPathOptions {
	/** Degrees to output units (pixels), y down. */
	readonly project: Forward;
	/** How far in output units a dropped vertex may be from the drawn line; 0 keeps all. */
	readonly tolerance?: number;
	/** Rings smaller than this many square output units are dropped, an outer ring with its holes. */
	readonly minimumArea?: number;
	/** Decimals of the output, 0 to 6. */
	readonly decimals?: number;
}

/**
 * The `d` of an SVG path that draws a geometry: polygons as closed subpaths (fill them with
 * `fill-rule="evenodd"`), lines as open ones; points are not drawn. Relative coordinates on a grid
 * of the given decimals, without accumulated rounding. Positions that the projection cannot place
 * (not finite, or a billion units away) are left out, so the result never holds NaN; nothing to draw gives ''.
 *
 * Each ring is simplified by itself: neighbours with a shared border stay within `tolerance` of one
 * another. For borders that must match exactly, run `simplifyTopology` first and pass 0.
 *
 * @throws RangeError for options out of range
 */
export function svgPath(geometry: Geometry, options: SvgPathOptions): string {
	const { project, tolerance = 0.5, minimumArea = 0, decimals = 1 } = options;
	if (!(tolerance >= 0 && minimumArea >= 0 && decimals >= 0 && decimals <= 6)) {
		throw new RangeError(
			`svgPath: tolerance ${tolerance}, minimumArea ${minimumArea} or decimals ${decimals} out of range`
		);
	}
	const grid = 10 ** Math.round(decimals);
	const drawRing = (ring: readonly Position[]): string => {
		const [xs, ys] = projected(ring, project);
		if (xs[0] !== xs[xs.length - 1] || ys[0] !== ys[ys.length - 1]) {
			// The closing position could not be placed; the ring closes at the next one that could.
			xs.push(xs[0] as number);
			ys.push(ys[0] as number);
		}
		const points = onGrid(xs, ys, xs.length > 3 ? douglasPeuckerRing(xs, ys, tolerance) : [], grid);
		const area = Math.abs(signedArea2(points.flat())) / 2 / (grid * grid);
		return area > 0 && area >= minimumArea ? subpath(points.slice(0, -1), grid) + 'z' : '';
	};
	const drawPolygon = (rings: readonly Position[][]): string => {
		const [outer, ...holes] = rings;
		const path = outer === undefined ? '' : drawRing(outer);
		return path === '' ? '' : path + holes.map(drawRing).join('');
	};
	const drawLine = (line: readonly Position[]): string => {
		const [xs, ys] = projected(line, project);
		const points = onGrid(xs, ys, xs.length > 1 ? douglasPeucker(xs, ys, tolerance) : [], grid);
		return points.length > 1 ? subpath(points, grid) : '';
	};
	switch (geometry.type) {
		case 'Polygon':
			return drawPolygon(geometry.coordinates);
		case 'MultiPolygon':
			return geometry.coordinates.map(drawPolygon).join('');
		case 'LineString':
			return drawLine(geometry.coordinates);
		case 'MultiLineString':
			return geometry.coordinates.map(drawLine).join('');
		case 'GeometryCollection':
			return geometry.geometries.map((part) => svgPath(part, options)).join('');
		default:
			return '';
	}
}

/** Beyond this no picture reaches, and numbers no longer print without an exponent. */
const farthestUnit = 1e9;

function projected(line: readonly Position[], project: Forward): [number[], number[]] {
	const xs: number[] = [];
	const ys: number[] = [];
	for (const position of line) {
		const [x, y] = project(position[0] as number, position[1] as number);
		if (Math.abs(x) <= farthestUnit && Math.abs(y) <= farthestUnit) {
			xs.push(x);
			ys.push(y);
		}
	}
	return [xs, ys];
}

/** The chosen vertices in whole grid units, without repeats. */
function onGrid(
	xs: readonly number[],
	ys: readonly number[],
	indices: readonly number[],
	grid: number
): [number, number][] {
	const points: [number, number][] = [];
	for (const index of indices) {
		const x = Math.round((xs[index] as number) * grid);
		const y = Math.round((ys[index] as number) * grid);
		const before = points[points.length - 1];
		if (before === undefined || before[0] !== x || before[1] !== y) points.push([x, y]);
	}
	return points;
}

/** `M x y l dx dy …` as short as SVG allows: no space before a minus, no zero before the point. */
function subpath(points: readonly [number, number][], grid: number): string {
	let path = '';
	let before = '';
	let [x, y] = [0, 0];
	points.forEach((point, i) => {
		if (i < 2) {
			path += i === 0 ? 'M' : 'l';
			before = '';
		}
		for (const value of [point[0] - x, point[1] - y]) {
			const text = shortNumber(value / grid);
			const glued = before === '' || text.startsWith('-');
			path += (glued || (text.startsWith('.') && before.includes('.')) ? '' : ' ') + text;
			before = text;
		}
		[x, y] = point;
	});
	return path;
}

function shortNumber(value: number): string {
	// toFixed would pad, and String writes tiny steps as 1e-7: six decimals at most never come to that.
	return String(Number(value.toFixed(6))).replace(/^(-?)0\./, '$1.');
}
