import { createReadStream } from 'node:fs';
import { GeoJsonFault } from '../../lib/formats/geojson/geojson-fault';
import {
	type ReadFeature,
	type ReadGeoJson,
	readGeoJson
} from '../../lib/formats/geojson/read-geojson';
import { BadInput } from '../command';

const chunkBytes = 1 << 20;

/**
 * Reads a file, or standard input for `-`, feature by feature. Throws BadInput, with its name, where
 * it cannot be read or is no GeoJSON.
 */
export async function readInput(
	name: string,
	take: (feature: ReadFeature, bytesRead: number) => void
): Promise<ReadGeoJson> {
	let bytesRead = 0;
	async function* chunks(): AsyncGenerator<Uint8Array> {
		const source =
			name === '-' ? process.stdin : createReadStream(name, { highWaterMark: chunkBytes });
		for await (const chunk of source as AsyncIterable<Uint8Array>) {
			bytesRead += chunk.length;
			yield chunk;
		}
	}
	const called = shownName(name);
	try {
		return await readGeoJson(chunks(), (feature) => take(feature, bytesRead));
	} catch (error) {
		if (error instanceof GeoJsonFault) throw new BadInput(`${called}: ${error.message}`);
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new BadInput(`${called}: there is no such file`);
		if (code === 'EISDIR') throw new BadInput(`${called}: this is a folder; name the files in it`);
		if (typeof code === 'string') throw new BadInput(`${called} cannot be read: ${message}`);
		throw error;
	}
}

/** A file as results and messages call it. */
export function shownName(name: string): string {
	return name === '-' ? 'standard input' : name;
}
