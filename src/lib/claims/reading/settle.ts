import { type Alike, type Choice, type Chosen, type Weights, choose } from '../learned/choose';
import type { Scene, Step } from './scene';

/** The likeliest way to fill a slot. Who traces may take another one, by its index. */
export function settle<T>(
	scene: Scene,
	slot: Step['slot'],
	choices: readonly Choice<T>[],
	weights: Weights,
	alike?: Alike<T>
): Chosen<T> {
	const likeliest = choose(choices, weights, alike)!;
	const told = scene.trace?.({ slot, scene, choices, alike: alike as Alike<unknown> });
	const own = told === undefined ? undefined : choices[told];
	return own ? { ...likeliest, choice: own, chance: 1 } : likeliest;
}
