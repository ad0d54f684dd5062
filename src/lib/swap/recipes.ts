import { unionRuns } from '../geo/grid/runs';
import type { Ground, Parcel, Shape, Side, Step, Swap } from '../model/swap';

/** All ground of some held areas. */
export function allOf(areas: readonly string[]): Ground {
	return { areas, steps: [{ do: 'add', shape: { type: 'all' } }] };
}

/** A ground kept clear of others, as they are now: if one of those goes later, this stays as it is. */
export function withoutOthers(ground: Ground, others: readonly Ground[]): Ground {
	return others.length === 0 ? ground : { ...ground, steps: [...ground.steps, ...clear(others)] };
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
	const wider = withAreas(ground, areas);
	const last = wider.steps.at(-1);
	const merged = last?.do === 'add' ? mergedCells(last.shape, shape) : null;
	const steps: Step[] = merged
		? [...wider.steps.slice(0, -1), { do: 'add', shape: merged }]
		: [...wider.steps, { do: 'add', shape }];
	return withoutOthers({ ...wider, steps }, others);
}

export function withShapeRemoved(ground: Ground, shape: Shape): Ground {
	const last = ground.steps.at(-1);
	const merged = last?.do === 'remove' ? mergedCells(last.shape, shape) : null;
	const steps: Step[] = merged
		? [...ground.steps.slice(0, -1), { do: 'remove', shape: merged }]
		: [...ground.steps, { do: 'remove', shape }];
	return { ...ground, steps };
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

function clear(others: readonly Ground[]): Step[] {
	return others.map((ground) => ({ do: 'remove', shape: { type: 'ground', ground } }));
}

function mergedCells(a: Shape, b: Shape): Shape | null {
	if (a.type !== 'cells' || b.type !== 'cells' || a.sizeKm !== b.sizeKm) return null;
	return { type: 'cells', sizeKm: a.sizeKm, runs: unionRuns(a.runs, b.runs) };
}
