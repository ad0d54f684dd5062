import { createReadStream } from 'node:fs';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { GeoJsonFault } from '../../lib/formats/geojson/geojson-fault';
import {
	type ReadFeature,
	type ReadGeoJson,
	readGeoJson
} from '../../lib/formats/geojson/read-geojson';
import { geoJsonFaultText } from '../../lib/words/geojson-fault-text';
import { BadInput } from '../command';
import { codeOf } from '../read-folder';

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
		if (error instanceof GeoJsonFault) {
			const reason = geoJsonFaultText(error.phrase, error.place, getLocale());
			throw new BadInput(`${called}: ${reason}`);
		}
		const code = codeOf(error);
		if (code === 'ENOENT') throw new BadInput(m.cli_no_file({ file: called }));
		if (code === 'EISDIR') throw new BadInput(m.cli_is_folder({ file: called }));
		throw new BadInput(m.cli_file_unreadable({ file: called, code }));
	}
}

/** A file as results and messages call it. */
export function shownName(name: string): string {
	return name === '-' ? m.cli_standard_input() : name;
}
