import type { FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import { fail, ok, type Result } from '../model/result';

/** A layer whose every feature has a geometry of `G` and properties of `P`. */
export type Layer<P, G extends Geometry = Geometry> = FeatureCollection<G, P>;

/**
 * Read one file of `data/layers/`: JSON, a FeatureCollection, each feature with a geometry of one of
 * `types` and properties that fit `schema`. Coordinates are `[longitude, latitude]` in degrees, WGS84.
 * Fails with the file, the feature (its number and id) and the reason of every fault.
 */
export function parseLayer<P, G extends Geometry>(
	text: string,
	fileName: string,
	schema: v.GenericSchema<unknown, P>,
	types: readonly G['type'][]
): Result<Layer<P, G>> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return fail(`${fileName}: not JSON: ${(error as Error).message}`);
	}
	if (!isCollection(json))
		return fail(`${fileName}: must be a GeoJSON FeatureCollection with features`);
	const faults = json.features.flatMap((feature, index) => {
		const where = `${fileName}: feature ${index + 1} (${nameOf(feature)})`;
		return featureFaults(feature, schema, types).map((fault) => `${where}: ${fault}`);
	});
	return faults.length > 0 ? fail(faults.join('\n')) : ok(json as Layer<P, G>);
}

function isCollection(json: unknown): json is { features: unknown[] } {
	const candidate = json as { type?: unknown; features?: unknown } | null;
	return (
		candidate?.type === 'FeatureCollection' &&
		Array.isArray(candidate.features) &&
		candidate.features.length > 0
	);
}

function nameOf(feature: unknown): string {
	const { properties } = (feature ?? {}) as { properties?: Record<string, unknown> | null };
	return String(properties?.id ?? properties?.segment ?? properties?.kind ?? 'no id');
}

function featureFaults(
	feature: unknown,
	schema: v.GenericSchema,
	types: readonly string[]
): string[] {
	const { geometry, properties } = (feature ?? {}) as {
		geometry?: { type?: string; coordinates?: unknown } | null;
		properties?: unknown;
	};
	if (!geometry || !types.includes(geometry.type ?? ''))
		return [`geometry must be ${types.join(' or ')}, not ${geometry?.type ?? 'missing'}`];
	const badPosition = findBadPosition(geometry.coordinates);
	const faults = badPosition === null ? [] : [badPosition];
	const parsed = v.safeParse(schema, properties);
	for (const issue of parsed.issues ?? [])
		faults.push(`properties.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
	return faults;
}

/** The first position that is no longitude and latitude in degrees, described; null where all are sound. */
function findBadPosition(coordinates: unknown): string | null {
	if (!Array.isArray(coordinates) || coordinates.length === 0) return 'coordinates are missing';
	if (!Array.isArray(coordinates[0])) {
		const [longitude, latitude] = coordinates as unknown[];
		const sound =
			Number.isFinite(longitude) &&
			Number.isFinite(latitude) &&
			Math.abs(longitude as number) <= 180 &&
			Math.abs(latitude as number) <= 90;
		return sound ? null : `position ${JSON.stringify(coordinates)} is not [longitude, latitude]`;
	}
	for (const part of coordinates) {
		const fault = findBadPosition(part);
		if (fault !== null) return fault;
	}
	return null;
}
