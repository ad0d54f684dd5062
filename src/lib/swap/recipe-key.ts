import { getOrMake } from '../model/collect';
import type { Ground, Shape, Start, Step } from '../model/swap';

/**
 * A number for each distinct recipe: equal recipes have equal numbers, whichever message brought
 * them. Recipes share their parts, so each part is looked at once per message, not once per use.
 */
export class RecipeKeys {
	readonly #numbers = new Map<string, number>();
	readonly #known = new WeakMap<object, number>();

	ground(ground: Ground): number {
		return this.#of(ground, () => this.#groundText(ground.areas, ground.steps));
	}

	/** The number of a ground as it was after its first `count` steps. */
	prefix(ground: Ground, count: number): number {
		return this.#number(this.#groundText(ground.areas, ground.steps.slice(0, count)));
	}

	shape(shape: Shape): number {
		return this.#of(shape, () => this.#shapeText(shape));
	}

	#groundText(areas: readonly string[], steps: readonly Step[]): string {
		const acts = steps.map((step) => `${step.do} ${this.shape(step.shape)}`);
		return `ground ${areas.join(' ')} : ${acts.join(', ')}`;
	}

	#shapeText(shape: Shape): string {
		switch (shape.type) {
			case 'all':
				return 'all';
			case 'outline':
				return `outline ${shape.rings.map((ring) => ring.join(' ')).join(', ')}`;
			case 'cells':
				return `cells ${shape.sizeKm} ${shape.runs.join(' ')}`;
			case 'ground':
				return `of ${this.ground(shape.ground)}`;
			case 'grown':
				return `grown ${this.ground(shape.within)} ${this.#startText(shape.from)} ${shape.targetSqKm}`;
		}
	}

	#startText(from: Start): string {
		if (from.type === 'ground') return `ground ${this.ground(from.ground)}`;
		return `${from.type} ${from.at === null ? '' : from.at.join(' ')}`;
	}

	#of(part: object, text: () => string): number {
		return getOrMake(this.#known, part, () => this.#number(text()));
	}

	#number(text: string): number {
		return getOrMake(this.#numbers, text, () => this.#numbers.size);
	}
}
