import { isRecord } from './is-record';

/** Lines of a geometry that would enclose something if they were closed: of three positions or more. */
export function closableLines(geometry: unknown): number {
	return linesOf(geometry).filter((line) => line.length >= 3).length;
}

/** The same geometry with its lines as polygons, closed by a straight edge. */
export function withClosedLines(geometry: unknown): unknown {
	if (!isRecord(geometry)) return geometry;
	const { type, geometries } = geometry;
	if (type === 'GeometryCollection' && Array.isArray(geometries))
		return { type, geometries: geometries.map(withClosedLines) };
	const lines = linesOf(geometry).filter((line) => line.length >= 3);
	return lines.length === 0
		? geometry
		: { type: 'MultiPolygon', coordinates: lines.map((line) => [line]) };
}

function linesOf(geometry: unknown): unknown[][] {
	if (!isRecord(geometry)) return [];
	const { type, coordinates, geometries } = geometry;
	const lists = (value: unknown) => (Array.isArray(value) ? value.filter(Array.isArray) : []);
	if (type === 'LineString') return Array.isArray(coordinates) ? [coordinates as unknown[]] : [];
	if (type === 'MultiLineString') return lists(coordinates);
	return type === 'GeometryCollection' && Array.isArray(geometries)
		? geometries.flatMap(linesOf)
		: [];
}
