import { decodeText } from './decode-text';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { WktReader } from './wkt';

/** Reads geometries of WKT and EWKT, each a feature. Throws OwnAreasFault. */
export function fromWkt({ bytes }: AreasDocument, notes: AreasNotes): RawAreas {
	const reader = new WktReader(decodeText(bytes, notes));
	const features = new RawFeatures();
	let said: string | null = null;
	for (let next = reader.next(); next; next = reader.next()) {
		said ??= next.system;
		features.add({ id: null, layer: null, properties: {}, geometry: next.geometry });
	}
	return { features: features.list, system: said };
}
