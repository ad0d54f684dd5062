import type { Geometry } from 'geojson';

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
