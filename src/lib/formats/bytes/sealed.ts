import { fromBase64url, toBase64url } from './base64url';
import type { ByteWriter } from './byte-codec';

/** What was written as one word of letters, digits, `-` and `_`, with a checksum. */
export function seal(out: ByteWriter): string {
	const crc = crc32(out.written());
	out.bytes([0, 8, 16, 24].map((shift) => (crc >>> shift) & 255));
	return toBase64url(out.written());
}

/** The bytes that were sealed; null where there are none, or something was changed on the way. */
export function unseal(text: string): Uint8Array | null {
	const bytes = fromBase64url(text);
	if (bytes === null || bytes.length < 5) return null;
	const body = bytes.subarray(0, -4);
	const crc = bytes.subarray(-4).reduceRight((sum, byte) => sum * 256 + byte, 0);
	return crc32(body) === crc ? body : null;
}

/** CRC-32 of bytes as a whole number from 0 to 2³² − 1 (ISO 3309: polynomial EDB88320, reflected). */
export function crc32(bytes: Iterable<number>): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 255]!;
	return ~crc >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});
