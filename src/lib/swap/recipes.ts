import { unionRuns } from '../geo/grid/runs';
import type { Ground, Parcel, Shape, Side, Step, Swap } from '../model/swap';

/** All ground of some held areas. */
export function allOf(areas: readonly string[]): Ground {
	return { areas, steps: [{ do: 'add', shape: { type: 'all' } }] };
}

/** A ground kept clear of others, as they are now: if one of those goes later, this stays as it is. */
export function withoutOthers(ground: Ground, others: readonly Ground[]): Ground {
	return others.reduce(
		(left, other) => withStep(left, { do: 'remove', shape: { type: 'ground', ground: other } }),
		ground
	);
}

/**
 * A ground with a shape added in some held areas, kept clear of others. Strokes of one brush one after
 * the other become one step, so that a recipe does not grow with each stroke.
 */
export function withShape(
	ground: Ground | null,
	areas: readonly string[],
	shape: Shape,
	others: readonly Ground[]
): Ground {
	if (!ground) return withoutOthers({ areas, steps: [{ do: 'add', shape }] }, others);
	return withoutOthers(withLast(withAreas(ground, areas), 'add', shape), others);
}

export function withShapeRemoved(ground: Ground, shape: Shape): Ground {
	return withLast(ground, 'remove', shape);
}

/** A ground with one more step; with the last one changed where a brush does the same once more. */
function withLast(ground: Ground, act: 'add' | 'remove', shape: Shape): Ground {
	const last = ground.steps.at(-1);
	const merged = last?.do === act ? mergedCells(last.shape, shape) : null;
	const before = merged ? { ...ground, steps: ground.steps.slice(0, -1) } : ground;
	return withStep(before, { do: act, shape: merged ?? shape });
}

/**
 * The same ground, open to further held areas. Its steps go on meaning what they meant: they are
 * wrapped up, as “all” would now mean more.
 */
export function withAreas(ground: Ground, areas: readonly string[]): Ground {
	const further = areas.filter((id) => !ground.areas.includes(id));
	if (further.length === 0) return ground;
	return {
		areas: [...ground.areas, ...further],
		steps: [{ do: 'add', shape: { type: 'ground', ground } }]
	};
}

export function withStep(ground: Ground, step: Step): Ground {
	return { ...ground, steps: [...ground.steps, step] };
}

/** A swap with one of its parcels replaced by another of the same id. */
export function withParcel(swap: Swap, side: Side, parcel: Parcel): Swap {
	return { ...swap, [side]: swap[side].map((one) => (one.id === parcel.id ? parcel : one)) };
}

function mergedCells(a: Shape, b: Shape): Shape | null {
	if (a.type !== 'cells' || b.type !== 'cells' || a.sizeKm !== b.sizeKm) return null;
	return { type: 'cells', sizeKm: a.sizeKm, runs: unionRuns(a.runs, b.runs) };
}
