import type { FeatureCollection, Geometry } from 'geojson';
import { Albers } from '../../geo/albers';
import { decodeTopology } from '../../geo/decode-topology';
import { middleOf } from '../../geo/move/polar-form';
import { multiPolygonOf, type Rings, ringsAreaSqKm } from '../../geo/rings';
import { svgPath } from '../../geo/svg-path';
import type { Bounds } from '../../model/dossier';
import { type Holder, holders } from '../../model/holder';

/** Drawing units that the dossier's bounds are wide. */
const width = 1000;
/** Land and waters farther than this from the bounds, in degrees, are not drawn. */
const margin = 12;

/** The region of the dossier in an equal-area projection, as SVG paths. */
export interface EqualAreaScene {
	readonly width: number;
	readonly height: number;
	readonly kmPerUnit: number;
	readonly land: string;
	/** The land of the country that the map sets off. */
	readonly country: string;
	readonly water: string;
	readonly borders: string;
	readonly held: Readonly<Record<Holder, string>>;
	/**
	 * A shape at its place on the drawing, the middle of its area, and the side of a
	 * square as large; null for what is too small.
	 */
	readonly draw: (rings: Rings) => { d: string; middle: [number, number]; size: number } | null;
}

/**
 * Fetch `{base}/layers/overview.json` and draw it. Null where it cannot be had.
 *
 * @param base address prefix of the site, without a slash at the end
 * @param country ISO code of the country that is set off from the rest
 */
export async function loadEqualAreaScene(
	base: string,
	bounds: Bounds,
	country: string
): Promise<EqualAreaScene | null> {
	try {
		const response = await fetch(`${base}/layers/overview.json`);
		return response.ok
			? equalAreaScene(decodeTopology(await response.json()), bounds, country)
			: null;
	} catch {
		return null;
	}
}

/** @param layers with `base` and `control` of the drawing layers */
function equalAreaScene(
	layers: Readonly<Record<string, FeatureCollection<Geometry | null>>>,
	[west, south, east, north]: Bounds,
	country: string
): EqualAreaScene {
	const sixth = (north - south) / 6;
	// Standard parallels a sixth in from the edges keep the scale error smallest (Snyder 1987, p. 99).
	const albers = new Albers({
		parallels: [south + sixth, north - sixth],
		origin: [(west + east) / 2, (south + north) / 2]
	});
	const corners = [
		...[west, (west + east) / 2, east].map((lon) => albers.forward(lon, south)),
		...[west, east].map((lon) => albers.forward(lon, north))
	];
	const left = Math.min(...corners.map(([x]) => x));
	const right = Math.max(...corners.map(([x]) => x));
	const bottom = Math.min(...corners.map(([, y]) => y));
	const top = Math.max(...corners.map(([, y]) => y));
	const kmPerUnit = (right - left) / width;
	const project = (lon: number, lat: number) => {
		const [x, y] = albers.forward(lon, lat);
		return [(x - left) / kmPerUnit, (top - y) / kmPerUnit] as const;
	};
	const projectNear = (lon: number, lat: number) =>
		project(
			Math.max(west - 2 * margin, Math.min(east + 2 * margin, lon)),
			Math.max(south - margin, Math.min(north + margin, lat))
		);
	const path = (geometry: Geometry, how = project) =>
		svgPath(geometry, { project: how, tolerance: 0.4, minimumArea: 0.2 });
	const drawn = (layer: string, wanted: (p: Record<string, unknown>) => boolean) =>
		(layers[layer]?.features ?? [])
			.filter(({ properties }) => wanted(properties ?? {}))
			.map(({ geometry }) => (geometry ? path(geometry, projectNear) : ''))
			.join('');
	return {
		width,
		height: Math.round((top - bottom) / kmPerUnit),
		kmPerUnit,
		land: drawn('base', (p) => p.kind === 'land' && p.country !== country),
		country: drawn('base', (p) => p.kind === 'land' && p.country === country),
		water: drawn('base', (p) => p.kind === 'water'),
		borders: drawn('base', (p) => p.kind === 'border' && p.level === 'country'),
		held: Object.fromEntries(
			holders.map((holder) => [
				holder,
				drawn('control', (p) => p.holder === holder && p.status === 'held')
			])
		) as Record<Holder, string>,
		draw: (rings) => {
			const d = path(multiPolygonOf(rings));
			if (d === '') return null;
			const [lon, lat] = middleOf(rings);
			const [x, y] = project(lon, lat);
			return { d, middle: [x, y], size: Math.sqrt(ringsAreaSqKm(rings)) / kmPerUnit };
		}
	};
}
