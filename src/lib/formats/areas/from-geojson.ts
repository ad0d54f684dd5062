import { readGeoJson } from '../geojson/read-geojson';
import { packed } from './packed-geometry';
import { plainCollection } from './plain-collection';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';

/** Bytes that are handed to the reader at once. */
const chunkBytes = 1 << 20;

/**
 * Reads GeoJSON in all its forms (see `readGeoJson`), with the reference system that older files name.
 *
 * @throws GeoJsonFault, OwnAreasFault
 */
export async function fromGeoJson({ bytes }: AreasDocument, notes: AreasNotes): Promise<RawAreas> {
	const plain = plainCollection(bytes);
	const features = new RawFeatures();
	if (plain) {
		for (const feature of plain) features.add(feature);
		return { features: features.list, system: null };
	}
	let system: string | null = null;
	function* chunks() {
		// The reader blanks a byte order mark: not in bytes that are not ours.
		yield bytes.slice(0, chunkBytes);
		for (let at = chunkBytes; at < bytes.length; at += chunkBytes)
			yield bytes.subarray(at, at + chunkBytes);
	}
	const read = await readGeoJson(chunks(), {
		take: ({ id, properties, geometry }) =>
			features.add({ id, layer: null, properties, geometry: packed(geometry) }),
		otherSystem: (name) => {
			system ??= name;
			return system === name;
		}
	});
	if (read.hasBom) notes.add('byte-order-mark');
	if (read.wrappedIn !== null) notes.add('wrapped', { member: read.wrappedIn.slice(0, 40) });
	if (read.nested > 0) notes.add('nested-collections', {}, read.nested);
	return { features: features.list, system: system ?? (read.namesWgs84 ? 'EPSG:4326' : null) };
}
