import type { ClipEngine } from '../geo/clip/clip-engine';
import { cellsRings } from '../geo/grid/cells-rings';
import { grow, type GrowResult, type GrowSource } from '../geo/grow/grow';
import { trim } from '../geo/grow/trim';
import type { MeasuringArea, MeasuringData } from '../geo/measuring-data';
import { isEmpty, noRings, packRings, type Rings } from '../geo/rings';
import { getOrMake } from '../model/collect';
import { type Ground, type Shape, type Start, type Step, stepsPerDegree } from '../model/swap';
import { RecipeKeys } from './recipe-key';

/** The part of a ground in each held area that it has any in. */
export type GroundParts = ReadonlyMap<string, Rings>;

/** How many results are kept: some hundred acts' worth. */
const most = 3000;

/** Thrown where a recipe cannot be followed: it names ground that the layers lack, say. */
export class RecipeError extends Error {
	override readonly name = 'RecipeError';
}

/**
 * Follows recipes on the layers: what ground each gives. Held areas share their edges and do not
 * overlap, so ground is kept per area: what two of them share is never cut, and areas add up.
 */
export class GroundBook {
	readonly #clip: ClipEngine;
	readonly #data: MeasuringData;
	readonly #areas: ReadonlyMap<string, MeasuringArea>;
	readonly #keys = new RecipeKeys();
	readonly #parts = new Map<number, GroundParts>();
	readonly #shapes = new Map<number, Rings>();
	readonly #joined = new WeakMap<GroundParts, Rings>();

	constructor(clip: ClipEngine, data: MeasuringData) {
		this.#clip = clip;
		this.#data = data;
		this.#areas = new Map(data.areas.map((area) => [area.id, area]));
	}

	/** Throws RecipeError for an id that the layers do not have. */
	area(id: string): MeasuringArea {
		const area = this.#areas.get(id);
		if (!area) throw new RecipeError(`the layers have no held area "${id}"`);
		return area;
	}

	key(ground: Ground): number {
		return this.#keys.ground(ground);
	}

	/** The ground that a recipe gives, by held area. Throws RecipeError. */
	parts(ground: Ground): GroundParts {
		return this.#after(ground, ground.steps.length);
	}

	/** The same as one. */
	rings(ground: Ground): Rings {
		return this.join(this.parts(ground));
	}

	/** Parts as one ground, without the edges that they share. */
	join(parts: GroundParts): Rings {
		return getOrMake(this.#joined, parts, () =>
			[...parts.values()].reduce((sum, part) => this.#clip.union(sum, part), noRings)
		);
	}

	/** What two grounds have in common. */
	common(a: Rings, b: Rings): Rings {
		return this.#clip.intersect(a, b);
	}

	/** What of a shape lies in each of some held areas. A whole area comes back as its own rings. */
	shapeIn(shape: Shape, areas: readonly string[]): GroundParts {
		const found = new Map<string, Rings>();
		if (shape.type === 'ground') {
			const parts = this.parts(shape.ground);
			for (const id of areas) {
				const part = parts.get(id);
				if (part) found.set(id, part);
			}
			return found;
		}
		for (const id of areas) {
			const { rings } = this.area(id);
			const part =
				shape.type === 'all' ? rings : this.#clip.intersect(rings, this.shapeRings(shape));
			if (!isEmpty(part)) found.set(id, part);
		}
		return found;
	}

	/** The outline of a shape that has one of its own. */
	shapeRings(shape: Exclude<Shape, { type: 'all' | 'ground' }>): Rings {
		return remember(this.#shapes, this.#keys.shape(shape), () => {
			switch (shape.type) {
				case 'outline':
					return this.#clip.clean(outlineRings(shape.rings));
				case 'cells':
					return cellsRings(shape.runs, shape.sizeKm);
				case 'grown': {
					const grown = this.grown(shape.within, shape.from, shape.targetSqKm);
					if (!grown.ok)
						throw new RecipeError(
							`${shape.targetSqKm} km² cannot be grown: there are ${grown.availableSqKm} km²`
						);
					return grown.rings;
				}
			}
		});
	}

	/** Grow a piece of ground; the outcome is part of the recipe, see `grow`. */
	grown(within: Ground, from: Start, targetSqKm: number): GrowResult {
		const ground = this.rings(within);
		if (from.type === 'ground' && this.#isWhole(from.ground, within))
			return trim(this.#clip, ground, targetSqKm);
		return grow(this.#clip, ground, this.#source(from, within), targetSqKm);
	}

	/** Whether a place to grow in is no more than what one starts from. */
	#isWhole(from: Ground, within: Ground): boolean {
		const [only] = within.steps;
		return (
			within.steps.length === 1 &&
			only?.shape.type === 'ground' &&
			this.key(only.shape.ground) === this.key(from)
		);
	}

	#source(from: Start, within: Ground): GrowSource {
		switch (from.type) {
			case 'point':
				return { type: 'point', at: degrees(from.at) };
			case 'line':
				return { type: 'line', lines: this.#data.line, near: from.at && degrees(from.at) };
			case 'ground': {
				// Ground that reaches beyond (contested, say) cannot be grown from there.
				const inside = this.shapeIn({ type: 'ground', ground: from.ground }, within.areas);
				return { type: 'ground', rings: this.join(inside) };
			}
		}
	}

	#after(ground: Ground, count: number): GroundParts {
		if (count === 0) return new Map();
		const key =
			count === ground.steps.length ? this.#keys.ground(ground) : this.#keys.prefix(ground, count);
		return remember(this.#parts, key, () =>
			this.#take(this.#after(ground, count - 1), ground.steps[count - 1]!, ground.areas)
		);
	}

	#take(before: GroundParts, step: Step, areas: readonly string[]): GroundParts {
		const shape = this.shapeIn(step.shape, areas);
		const after = new Map<string, Rings>();
		for (const id of areas) {
			const [old, one] = [before.get(id) ?? noRings, shape.get(id) ?? noRings];
			const part = this.#combine(step.do, old, one);
			if (!isEmpty(part)) after.set(id, part);
		}
		return after;
	}

	#combine(act: Step['do'], old: Rings, one: Rings): Rings {
		switch (act) {
			case 'add':
				return isEmpty(old) ? one : isEmpty(one) ? old : this.#clip.union(old, one);
			case 'remove':
				return isEmpty(one) ? old : this.#clip.subtract(old, one);
			case 'keep':
				return this.#clip.intersect(old, one);
		}
	}
}

/** Looks up, or makes and keeps; what has not been asked for longest goes first. */
function remember<T>(store: Map<number, T>, key: number, make: () => T): T {
	const known = store.get(key);
	if (known !== undefined) {
		store.delete(key);
		store.set(key, known);
		return known;
	}
	const made = make();
	store.set(key, made);
	if (store.size > most) store.delete(store.keys().next().value as number);
	return made;
}

/** Steps of 10⁻⁵ degree as degrees. */
export function degrees([x, y]: readonly [number, number]): [number, number] {
	return [x / stepsPerDegree, y / stepsPerDegree];
}

function outlineRings(rings: readonly (readonly number[])[]): Rings {
	return packRings(
		rings
			.filter((ring) => ring.length >= 6)
			.map((ring) => [...ring, ring[0]!, ring[1]!].map((step) => step / stepsPerDegree))
	);
}
