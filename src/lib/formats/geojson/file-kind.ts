import type { GeoJsonFaultCode } from '../../model/geojson-fault';
import { GeoJsonFault } from './geojson-fault';

/** First bytes of files that are often taken for GeoJSON. */
const otherKinds: readonly (readonly [GeoJsonFaultCode, readonly number[]])[] = [
	['utf16', [0xff, 0xfe]],
	['utf16', [0xfe, 0xff]],
	['gzip', [0x1f, 0x8b]],
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['xml', [0x3c]]
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

/** Length in bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export function bomLength(bytes: Uint8Array): 0 | 3 {
	return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
}

/** Throws GeoJsonFault where the first bytes are those of another kind of file. */
export function refuseOtherKinds(bytes: Uint8Array): void {
	const unmarkedUtf16 = bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
	const code = unmarkedUtf16
		? 'utf16'
		: otherKinds.find(([, start]) => startsWith(bytes, start))?.[0];
	if (code) throw new GeoJsonFault(code, {}, { byte: 0 });
}
