import { OwnAreasFault } from '../../model/areas-fault';
import { whole } from '../../model/whole-module';

/** How coordinates become degrees. */
export interface ReferenceSystem {
	/** `EPSG:…`, or the name that the file gives it. */
	readonly name: string;
	/** Longitudes and latitudes of WGS84 already. */
	readonly isDegrees: boolean;
	/** Its datum is another than WGS84, and how far they lie apart is not said. */
	readonly isUnshifted: boolean;
	/** `[longitude, latitude]` in degrees; not finite for a point that is not in the system. */
	toDegrees(x: number, y: number): readonly [number, number];
}

const pulkovo = '+ellps=krass +towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22';
const mercator =
	'+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null';

/** Definitions by EPSG code, of those that frontline and boundary files come in; null for another. */
export function definitionOf(code: number): string | null {
	if ([3857, 900913, 102100, 102113, 3785].includes(code)) return `${mercator} +no_defs`;
	if (code === 4284) return `+proj=longlat ${pulkovo} +no_defs`;
	if (code === 3035)
		return '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';
	if (code === 3395) return '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs';
	const zone = code % 100;
	const family = Math.floor(code / 100);
	if (zone >= 1 && zone <= 60) {
		if (family === 326) return `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`;
		if (family === 327) return `+proj=utm +zone=${zone} +south +datum=WGS84 +units=m +no_defs`;
		if (family === 258 && zone >= 28 && zone <= 38)
			return `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`;
		if (family === 284 && zone >= 2 && zone <= 32)
			return `+proj=tmerc +lat_0=0 +lon_0=${6 * zone - 3} +k=1 +x_0=${zone}500000 +y_0=0 ${pulkovo} +units=m +no_defs`;
	}
	return null;
}

/** WGS84 itself, and systems that differ from it by less than a metre or two. */
const degreeCodes = new Set([4326, 4258, 4979, 9057, 4937, 84]);

/**
 * The reference system that a file says, or that somebody answered: a code, a URN or WKT.
 *
 * @throws OwnAreasFault for one that is not known
 */
export async function referenceSystem(said: string): Promise<ReferenceSystem> {
	const code = codeOf(said);
	if (code !== null && degreeCodes.has(code)) return degrees;
	const wkt = /^\s*(PROJ|GEOG|GEOD|COMPD|BOUND)[A-Z]*\s*\[/i.test(said);
	if (wkt && isWgs84(said)) return degrees;
	const definition = code === null ? null : definitionOf(code);
	const name = code === null ? nameOf(said) : `EPSG:${code}`;
	if (definition === null && !wkt) throw new OwnAreasFault('unknown-system', { system: name });
	try {
		const { default: proj4 } = await whole(import('proj4'));
		const { forward } = proj4(definition ?? said, 'EPSG:4326');
		const isUnshifted = definition === null && !/TOWGS84|WGS_?(19)?84|ETRS|WGS 84/i.test(said);
		return {
			name,
			isDegrees: false,
			isUnshifted,
			toDegrees: (x, y) => forward([x, y]) as [number, number]
		};
	} catch {
		throw new OwnAreasFault('unknown-system', { system: name });
	}
}

export const degrees: ReferenceSystem = {
	name: 'EPSG:4326',
	isDegrees: true,
	isUnshifted: false,
	toDegrees: (x, y) => [x, y]
};

/** The code of a name like `EPSG:3857`, a URN or an address of one; null where it has none. */
function codeOf(said: string): number | null {
	const text = said.trim();
	if (/^(urn:ogc:def:crs:OGC|OGC|CRS)\b.*84/i.test(text) || /^WGS ?_?(19)?84$/i.test(text))
		return 4326;
	const found = /^(?:\S*[:/])?(?:EPSG|ESRI)[:/]+(?:[\d.]*[:/])?(\d{2,6})$/i.exec(
		text.slice(0, 200)
	);
	return found ? Number(found[1]) : null;
}

/** Whether WKT is of WGS84 longitudes and latitudes in degrees from Greenwich. */
function isWgs84(wkt: string): boolean {
	return (
		/^\s*GEOG(CS|CRS)/i.test(wkt) &&
		/(D_)?WGS_?(19)?84|WGS 84|World Geodetic System 1984|ETRS_?(19)?89/i.test(wkt) &&
		!/Grad|Radian\b/i.test(wkt.replace(/Radians?_Per/gi, ''))
	);
}

function nameOf(said: string): string {
	return (/"([^"]{1,60})"/.exec(said)?.[1] ?? said.trim().slice(0, 60)) || '?';
}
