import { OwnAreasFault } from '../../model/areas-fault';
import type { Bounds } from '../../model/dossier';
import { isRecord } from './is-record';
import { limits } from './limits';
import { unpacked } from './packed-geometry';
import type { RawFeature } from './raw-areas';

/** What the numbers of some features are, whatever they mean. */
export interface RawExtent {
	/** `[least x, least y, most x, most y]`; null where there are no positions. */
	readonly bounds: Bounds | null;
	/** The widest of all rings and lines, in x. */
	readonly widest: number;
}

/**
 * Looks through all positions; what is no position is passed over.
 *
 * @throws OwnAreasFault where there are more than can be held
 */
export function extentOf(features: readonly RawFeature[]): RawExtent {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	let [widest, rings, positions] = [0, 0, 0];
	for (const { geometry } of features)
		eachList(unpacked(geometry), (list) => {
			let [least, most] = [Infinity, -Infinity];
			positions += list.length;
			if (++rings > limits.rings) throw new OwnAreasFault('too-many-rings', { most: limits.rings });
			if (positions > limits.positions)
				throw new OwnAreasFault('too-many-positions', { most: limits.positions });
			for (const position of list) {
				if (!isPosition(position)) continue;
				const [x, y] = position;
				least = Math.min(least, x);
				most = Math.max(most, x);
				south = Math.min(south, y);
				north = Math.max(north, y);
			}
			west = Math.min(west, least);
			east = Math.max(east, most);
			if (most - least > widest) widest = most - least;
		});
	return { bounds: west <= east && south <= north ? [west, south, east, north] : null, widest };
}

/** A geometry with each position moved; what is no position stays as it is, for whoever reads it. */
export function movedGeometry(
	geometry: unknown,
	move: (x: number, y: number) => readonly [number, number]
): unknown {
	if (!isRecord(geometry)) return geometry;
	const { coordinates, geometries } = geometry;
	const moved = (value: unknown): unknown => {
		if (isPosition(value)) return [...move(value[0], value[1]), ...value.slice(2)];
		return Array.isArray(value) ? value.map(moved) : value;
	};
	return {
		...geometry,
		...(coordinates !== undefined && { coordinates: moved(coordinates) }),
		...(Array.isArray(geometries) && {
			geometries: geometries.map((inner) => movedGeometry(inner, move))
		})
	};
}

/** Lists of positions: rings, lines; a point is one of its own. */
function eachList(geometry: unknown, visit: (list: readonly unknown[]) => void): void {
	if (!isRecord(geometry)) return;
	if (Array.isArray(geometry.geometries))
		for (const inner of geometry.geometries) eachList(inner, visit);
	const walk = (value: unknown): void => {
		if (!Array.isArray(value)) return;
		if (isPosition(value)) visit([value]);
		else if (value.length === 0 || isPosition(value[0])) visit(value);
		else value.forEach(walk);
	};
	walk(geometry.coordinates);
}

function isPosition(value: unknown): value is [number, number, ...unknown[]] {
	return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}
