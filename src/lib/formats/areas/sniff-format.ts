import type { AreaFormat } from '../../model/foreign-ground';
import { bomLength } from '../geojson/read-geojson';
import { looksLikeWkt } from './wkt';

/** Before each text of a sequence (RFC 8142). */
const recordSeparator = '\u001e';

/** What a file is, by its first bytes and, where they do not tell, its name; null where it is none. */
export function sniffFormat(name: string, bytes: Uint8Array): AreaFormat | 'zip' | null {
	const starts = (...start: number[]) => start.every((byte, i) => bytes[i] === byte);
	if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
	if (starts(0x66, 0x67, 0x62)) return 'flatgeobuf';
	if (starts(0x00, 0x00, 0x27, 0x0a)) return 'shapefile';
	const extension = extensionOf(name);
	if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return ofName(extension);
	const head = new TextDecoder().decode(bytes.subarray(bomLength(bytes), 2048)).trimStart();
	if (head.startsWith('<')) return /<(\w+:)?gpx[\s>]/.test(head) ? 'gpx' : 'kml';
	if (['{', '[', recordSeparator].includes(head[0] ?? '')) {
		const isTopology = extension === 'topojson' || /"type"\s*:\s*"Topology"/.test(head);
		return isTopology ? 'topojson' : 'geojson';
	}
	if (head.includes('\0')) return null;
	if (looksLikeWkt(head)) return 'wkt';
	// A first line of several columns.
	return ofName(extension) ?? (/^[^\r\n]*[,;\t][^\r\n]*\r?\n/.test(head) ? 'csv' : null);
}

function ofName(extension: string): AreaFormat | null {
	if (extension === 'csv' || extension === 'tsv') return 'csv';
	if (extension === 'wkt' || extension === 'kml' || extension === 'gpx') return extension;
	return ['json', 'geojson', 'ndjson', 'geojsonl'].includes(extension) ? 'geojson' : null;
}

/** What stands behind the last point of a name, in small letters. */
export function extensionOf(name: string): string {
	return /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
