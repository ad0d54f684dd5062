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

/** How many lists stand around a position, by type of geometry. */
const depths: Readonly<Record<string, number>> = {
	Point: 0,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};

/**
 * What is wrong with a geometry as it was read, or null: coordinates nested otherwise than its type
 * says, a position that is not `[longitude, latitude]` in degrees, a line of fewer than two positions,
 * a ring of fewer than four or one that does not close.
 */
export function geometryFault(geometry: Geometry): string | null {
	const { type, coordinates } = geometry as { type: string; coordinates?: unknown };
	const closed = type === 'Polygon' || type === 'MultiPolygon';
	return partFault(coordinates, depths[type] ?? 0, closed);
}

function partFault(part: unknown, depth: number, closed: boolean): string | null {
	if (depth === 0) return isPosition(part) ? null : `${shown(part)} is not [longitude, latitude]`;
	if (!Array.isArray(part) || part.length === 0) return 'coordinates are missing';
	for (const inner of part) {
		const fault = partFault(inner, depth - 1, closed);
		if (fault !== null) return fault;
	}
	if (depth > 1) return null;
	const least = closed ? 4 : 2;
	if (part.length < least)
		return `a ${closed ? 'ring' : 'line'} has ${part.length} positions, needs ${least} or more`;
	const ends = [part[0], part.at(-1)].map((position) =>
		String((position as unknown[]).slice(0, 2))
	);
	return closed && ends[0] !== ends[1] ? `the ring that starts at ${shown(part[0])} is open` : null;
}

function isPosition(position: unknown): boolean {
	if (!Array.isArray(position)) return false;
	const [longitude, latitude] = position as unknown[];
	return (
		typeof longitude === 'number' &&
		typeof latitude === 'number' &&
		Math.abs(longitude) <= 180 &&
		Math.abs(latitude) <= 90
	);
}

function shown(value: unknown): string {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 60);
}
