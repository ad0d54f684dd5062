import { boundsMeet } from '../geo/bounding-box';
import type { ClipEngine } from '../geo/clip/clip-engine';
import { united } from '../geo/measure/united';
import { packRings, type Rings, unpackRings } from '../geo/rings';
import { getOrMake } from '../model/collect';
import type { CutPolygon } from './polygon-book';

/**
 * The ground of polygons of one status, each place once, as parts that have no ground in common. A polygon
 * that comes near no other is a part as it is: most of a map is islands.
 */
export function statusGround(engine: ClipEngine, polygons: readonly CutPolygon[]): Rings[] {
	return groupsThatMeet(polygons).map(
		(group) =>
			united(
				engine,
				group.map(({ rings }) => rings)
			).rings
	);
}

/** Parts that have no ground in common as one. */
export function joined(parts: readonly Rings[]): Rings {
	return parts.length === 1 ? parts[0]! : packRings(parts.flatMap(unpackRings));
}

/** Polygons whose boxes meet, or are linked by others that do. Each of several groups may be one alone. */
function groupsThatMeet(polygons: readonly CutPolygon[]): CutPolygon[][] {
	const filled = polygons
		.filter(({ bounds }) => bounds !== null)
		.toSorted((a, b) => a.bounds![0] - b.bounds![0]);
	const groupOf = filled.map((_, i) => i);
	const first = (i: number): number => (groupOf[i] === i ? i : (groupOf[i] = first(groupOf[i]!)));
	filled.forEach(({ bounds }, i) => {
		for (let j = i + 1; j < filled.length && filled[j]!.bounds![0] <= bounds![2]; j++)
			if (boundsMeet(bounds!, filled[j]!.bounds!)) groupOf[first(j)] = first(i);
	});
	const groups = new Map<number, CutPolygon[]>();
	filled.forEach((polygon, i) => getOrMake(groups, first(i), () => []).push(polygon));
	return [...groups.values()];
}
