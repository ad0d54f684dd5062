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
