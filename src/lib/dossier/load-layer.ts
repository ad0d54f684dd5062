import type { FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import { fail, ok, type Result } from '../model/result';
import { geometryFault } from './geometry-fault';

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
	const ids = new Set<unknown>();
	const faults = json.features.flatMap((feature, index) => {
		const where = `${fileName}: feature ${index + 1} (${nameOf(feature)})`;
		const found = featureFaults(feature, schema, types);
		const { id } = (feature as { properties?: { id?: unknown } }).properties ?? {};
		if (id !== undefined && ids.has(id)) found.push('this id stands twice, and would count twice');
		ids.add(id);
		return found.map((fault) => `${where}: ${fault}`);
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
	const broken = geometryFault(geometry as Geometry);
	const faults = broken === null ? [] : [broken];
	const parsed = v.safeParse(schema, properties);
	for (const issue of parsed.issues ?? [])
		faults.push(`properties.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
	return faults;
}
