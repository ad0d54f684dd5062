import type { GrowResult } from '../geo/grow/grow';
import type { MeasuringArea } from '../geo/measuring-data';
import type { Ground, Shape } from '../model/swap';
import type { GroundBook } from './ground-book';
import { withAreas, withStep } from './recipes';

/** Ids of the held (not contested) areas of a side in a region. */
export function heldIds(areas: readonly MeasuringArea[], region: string): string[] {
	return areas
		.filter((area) => area.status === 'held' && area.region === region)
		.map(({ id }) => id);
}

/** Ids of the held areas in the regions that some areas lie in. */
export function regionGround(areas: readonly MeasuringArea[], ids: readonly string[]): string[] {
	const regions = new Set(areas.filter(({ id }) => ids.includes(id)).map(({ region }) => region));
	return [...regions].flatMap((region) => heldIds(areas, region));
}

/** Ids of all held areas of a side. */
export function sideGround(areas: readonly MeasuringArea[]): string[] {
	return areas.filter(({ status }) => status === 'held').map(({ id }) => id);
}

type Grown = { readonly ok: true; readonly ground: Ground } | Extract<GrowResult, { ok: false }>;

/**
 * A ground brought to an area: grown outwards into `within` (its own held ground in it), or, where
 * `within` is null, trimmed to one piece of itself. Ground that was grown and never changed since
 * is grown anew from where it started, so that trying out sizes leaves no trace.
 */
export function grownIn(
	book: GroundBook,
	ground: Ground,
	within: Ground | null,
	targetSqKm: number
): Grown {
	const only = ground.steps.length === 1 ? ground.steps[0]! : null;
	if (only?.do === 'add' && only.shape.type === 'grown') {
		const place = within ?? only.shape.within;
		const again: Shape = { ...only.shape, within: place, targetSqKm };
		if (book.grown(place, again.from, targetSqKm).ok) {
			const areas = [...book.shapeIn(again, place.areas).keys()];
			return { ok: true, ground: { areas, steps: [{ do: 'add', shape: again }] } };
		}
	}
	// Growing from the whole of itself is trimming: it keeps what is nearest to its root.
	const held = [...book.parts(ground).keys()].filter((id) => book.area(id).status === 'held');
	const itself = {
		areas: held,
		steps: [{ do: 'add', shape: { type: 'ground', ground } }]
	} as const;
	const place = within ?? itself;
	const shape: Shape = {
		type: 'grown',
		within: place,
		from: { type: 'ground', ground },
		targetSqKm
	};
	const grown = book.grown(place, shape.from, targetSqKm);
	if (!grown.ok) return grown;
	if (!within) return { ok: true, ground: withStep(ground, { do: 'keep', shape }) };
	const areas = [...book.shapeIn(shape, within.areas).keys()];
	return { ok: true, ground: withStep(withAreas(ground, areas), { do: 'add', shape }) };
}
