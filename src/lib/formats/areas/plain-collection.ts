import { isRecord } from './is-record';
import type { RawFeature } from './raw-areas';

/** Larger files are read feature by feature, so that they are never held twice. */
const mostBytes = 32 * 2 ** 20;

/**
 * The features of a file that is one plain collection of GeoJSON, read at once: most files are, and it
 * takes a third of the time. Null for anything else, which the careful reader takes, or has words for.
 */
export function plainCollection(bytes: Uint8Array): readonly RawFeature[] | null {
	if (bytes.length > mostBytes) return null;
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return null;
	}
	if (!isRecord(value) || value.type !== 'FeatureCollection' || 'crs' in value) return null;
	const { features } = value;
	if (!Array.isArray(features) || !features.every(isPlain)) return null;
	return features.map(({ id, properties, geometry }) => ({
		id: typeof id === 'string' || typeof id === 'number' ? id : null,
		layer: null,
		properties: isRecord(properties) ? properties : {},
		geometry: geometry ?? null
	}));
}

/** A feature without a reference system of its own. */
function isPlain(value: unknown): value is Record<string, unknown> {
	if (!isRecord(value) || value.type !== 'Feature' || 'crs' in value) return false;
	return !isRecord(value.geometry) || !('crs' in value.geometry);
}
