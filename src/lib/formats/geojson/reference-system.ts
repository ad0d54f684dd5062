import type { GeoJsonPlace } from '../../model/geojson-fault';
import { GeoJsonFault, shown } from './geojson-fault';

/** Names under which WGS84 longitudes and latitudes stand in the `crs` member of older GeoJSON. */
const wgs84 =
	/^(urn:ogc:def:crs:|https?:.*\/def\/crs\/)?(OGC[:/][\d.]*[:/]?CRS84h?|CRS:?84|EPSG[:/][\d.]*[:/]?4326|WGS ?84)$/i;

/**
 * Whether a `crs` member is there and says WGS84. GeoJSON of 2008 had it, RFC 7946 has none.
 * Throws GeoJsonFault for any other reference system.
 */
export function readReferenceSystem(crs: unknown, place: GeoJsonPlace): boolean {
	if (crs === undefined || crs === null) return false;
	const { name, code } =
		(crs as { properties?: { name?: unknown; code?: unknown } }).properties ?? {};
	const said = name ?? (code === undefined ? undefined : `EPSG:${String(code)}`);
	if (typeof said === 'string' && wgs84.test(said)) return true;
	throw new GeoJsonFault('other-crs', { crs: shown(said ?? crs) }, place);
}
