// What is chosen of each number of a text, by the weights that are shipped.
import { readFileSync } from 'node:fs';
import {
	type Choice,
	type WeightTable,
	Weights,
	chancesOf,
	weighted
} from '../../../src/lib/claims/learned/choose';
import { type ReadOptions, readClaims } from '../../../src/lib/claims/read-claims';
import type { Scene, Step } from '../../../src/lib/claims/reading/scene';

export type Slot = Step['slot'];

/** In the order in which they are chosen. */
export const slots: readonly Slot[] = ['ground', 'meaning', 'days', 'speaker', 'denied', 'again'];

/** The weights of a slot as they are shipped. */
export const shippedTable = (slot: Slot): WeightTable =>
	JSON.parse(readFileSync(`src/lib/claims/learned/${slot}.json`, 'utf8')) as WeightTable;

const weights = Object.fromEntries(
	slots.map((slot) => [slot, new Map(weighted(shippedTable(slot)))])
) as unknown as Readonly<Record<Slot, ReadonlyMap<string, number>>>;

/** Every feature of a choice, those for what it would be as `held verb=took`. */
export const allFeatures = ({ features, as }: Choice<unknown>): string[] =>
	features.flatMap((list) => (as ? list.flatMap((one) => [one, `${as} ${one}`]) : [...list]));

/** A choice that was made: what could be chosen, the likeliest first. */
export interface Made {
	readonly number: string;
	readonly slot: Slot;
	readonly scene: Scene;
	readonly ways: readonly { readonly choice: Choice<unknown>; readonly chance: number }[];
}

/** All choices that are made of the numbers of a text. */
export function choicesOf(text: string, options: ReadOptions): Made[] {
	const made: Made[] = [];
	readClaims(text, {
		...options,
		trace: ({ slot, scene, choices }) => {
			const chances = chancesOf(choices, new Weights(weights[slot]));
			const ways = choices
				.map((choice, i) => ({ choice, chance: chances[i]! }))
				.sort((a, b) => b.chance - a.chance);
			made.push({ number: String(scene.group.expressions[0]!.value), slot, scene, ways });
			return undefined;
		}
	});
	return made;
}

/** What speaks for the likeliest and not for the next: features with their weights, the heaviest first. */
export function reasonsOf({ slot, ways }: Made): [string, number][] {
	const [first, next] = ways.map(({ choice }) => new Set(allFeatures(choice)));
	return [...first!]
		.filter((feature) => !next?.has(feature) && weights[slot].has(feature))
		.map((feature): [string, number] => [feature, weights[slot].get(feature)!])
		.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
