import { GeoJsonFault } from './geojson-fault';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
	start.every((byte, i) => bytes[i] === byte);

/** Length in bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export function bomLength(bytes: Uint8Array): 0 | 3 {
	return startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
}

/** Throws GeoJsonFault, with what to do, where the first bytes are those of another kind of file. */
export function refuseOtherKinds(bytes: Uint8Array): void {
	const utf16 =
		startsWith(bytes, 0xff, 0xfe) ||
		startsWith(bytes, 0xfe, 0xff) ||
		(bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));
	if (utf16)
		throw new GeoJsonFault(
			'byte 0: the text is UTF-16, and JSON is UTF-8; convert it: iconv -f UTF-16 -t UTF-8'
		);
	if (startsWith(bytes, 0x1f, 0x8b))
		throw new GeoJsonFault('byte 0: the file is compressed (gzip); unpack it first: gunzip');
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
		throw new GeoJsonFault(
			'byte 0: this is a ZIP archive (a shapefile or KMZ?); unpack it, and convert what is in it: ogr2ogr -f GeoJSON -t_srs EPSG:4326'
		);
	if (startsWith(bytes, 0x3c))
		throw new GeoJsonFault(
			'byte 0: this is XML (KML, GML or a web page?), not GeoJSON; convert it: ogr2ogr -f GeoJSON -t_srs EPSG:4326'
		);
}
