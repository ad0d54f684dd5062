import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * Streams one file out of a gzipped tarball. `wanted` picks files by their path
 * inside the package (without the leading `package/`); chunks of the files that
 * it refuses are skipped without being kept. Stops reading when `enough` files
 * were seen. Throws when fewer were found.
 */
export async function readTar(
	tarball: string,
	wanted: (path: string) => boolean,
	enough: number,
	onChunk: (path: string, chunk: Buffer) => void
): Promise<void> {
	const input = createReadStream(tarball);
	const stream = input.pipe(createGunzip());
	let pending = Buffer.alloc(0);
	let path = '';
	let bodyLeft = 0;
	let paddingLeft = 0;
	let keep = false;
	let found = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		let rest = pending.length ? Buffer.concat([pending, chunk]) : chunk;
		pending = Buffer.alloc(0);
		while (rest.length) {
			if (bodyLeft) {
				const part = rest.subarray(0, bodyLeft);
				if (keep) onChunk(path, part);
				bodyLeft -= part.length;
				rest = rest.subarray(part.length);
				if (!bodyLeft && keep) found++;
			} else if (paddingLeft) {
				const part = Math.min(paddingLeft, rest.length);
				paddingLeft -= part;
				rest = rest.subarray(part);
			} else if (rest.length < 512) {
				pending = Buffer.from(rest);
				break;
			} else {
				const header = rest.subarray(0, 512);
				rest = rest.subarray(512);
				if (header[0] === 0) continue;
				path = pathOf(header);
				bodyLeft = Number.parseInt(text(header, 124, 12), 8);
				paddingLeft = (512 - (bodyLeft % 512)) % 512;
				keep = wanted(path);
			}
		}
		if (found >= enough) {
			input.destroy();
			stream.destroy();
			return;
		}
	}
	if (found < enough)
		throw new Error(`${tarball}: ${found} of ${enough} expected files are in the package`);
}

function pathOf(header: Buffer): string {
	const prefix = text(header, 345, 155);
	const name = text(header, 0, 100);
	return (prefix ? `${prefix}/${name}` : name).replace(/^package\//, '');
}

function text(header: Buffer, start: number, length: number): string {
	const field = header.subarray(start, start + length);
	const end = field.indexOf(0);
	return field.toString('utf8', 0, end < 0 ? length : end).trim();
}
