import { OwnAreasFault } from '../../model/areas-fault';
import { whole } from '../../model/whole-module';
import { definitionOf, pulkovoShift } from './proj-definitions';

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

/** Of the description of a system, in signs. */
const longestWkt = 1 << 14;

/** WGS84 itself, and systems that differ from it by less than a metre or two. */
const degreeCodes = new Set([4326, 4258, 4979, 9057, 4937, 84]);

/**
 * The reference system that a file says, or that somebody answered: a code, a URN or WKT.
 *
 * @throws OwnAreasFault for one that is not known
 */
export async function referenceSystem(written: string): Promise<ReferenceSystem> {
	const said = written.slice(0, longestWkt);
	const code = codeOf(said);
	if (code !== null && degreeCodes.has(code)) return degrees;
	const wkt = /^\s*(PROJ|GEOG|GEOD|COMPD|BOUND)[A-Z]*\s*\[/i.test(said);
	if (wkt && isWgs84(said)) return degrees;
	const definition = code === null ? null : definitionOf(code);
	const name = code === null ? nameOf(said) : `EPSG:${code}`;
	if (definition === null && !wkt) throw new OwnAreasFault('unknown-system', { system: name });
	try {
		const { default: proj4 } = await whole(import('proj4'));
		const told = definition ?? withShift(said);
		const { forward } = proj4(told, 'EPSG:4326');
		const isUnshifted = definition === null && !/TOWGS84|WGS_?(19)?84|ETRS|WGS 84/i.test(told);
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

/** WKT of the Pulkovo datum with its shift, which most programs leave out. */
function withShift(wkt: string): string {
	if (/TOWGS84/i.test(wkt)) return wkt;
	return wkt.replace(
		/(DATUM\["[^"]*Pulkovo[^"]*1942[^"]*",\s*SPHEROID\[[^\]]*\])/i,
		`$1,TOWGS84[${pulkovoShift}]`
	);
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
