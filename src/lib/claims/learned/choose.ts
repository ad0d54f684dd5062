import { getOrMake } from '../../model/collect';

/** Small facts that are seen, each as `name=value`. */
export type Features = readonly string[];

/** One way to fill a slot of a claim. */
export interface Choice<T> {
	readonly value: T;
	/** What is seen of it; a list that is shared is weighed once. */
	readonly features: readonly Features[];
	/** What it would be, in a word: every feature also has a weight for that alone. */
	readonly as?: string;
}

/** Weights as they are kept: by name and value, in hundredths; “held verb” is the verb's for what would be held. */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Chosen<T> {
	readonly choice: Choice<T>;
	/** How likely it is the right one, of those there are: 0 to 1. */
	readonly chance: number;
	/** How likely each is. */
	readonly chances: readonly number[];
}

/** What each feature speaks for the choice that has it; what is not in it says nothing. */
export class Weights {
	/** Of each feature, by what would be; `always`: whatever it would be. */
	readonly #known = new Map<string, Record<string, number>>();

	constructor(weights: Iterable<readonly [feature: string, weight: number]>) {
		for (const [feature, weight] of weights) {
			const cut = feature.slice(0, feature.indexOf('=')).indexOf(' ');
			const own = getOrMake<string, Record<string, number>>(
				this.#known,
				feature.slice(cut + 1),
				() => ({})
			);
			own[cut < 0 ? 'always' : feature.slice(0, cut)] = weight;
		}
	}

	/** What all that is seen of each choice speaks for it. */
	of(choices: readonly Choice<unknown>[]): number[] {
		const known = new Map<Features, Map<string, number>>();
		const sumOf = (list: Features, as: string) => {
			const sums = known.get(list) ?? new Map<string, number>();
			const sum = sums.get(as) ?? this.#sumOf(list, as);
			known.set(list, sums.set(as, sum));
			return sum;
		};
		return choices.map(({ features, as = '' }) =>
			features.reduce((sum, list) => sum + sumOf(list, as), 0)
		);
	}

	#sumOf(list: Features, as: string): number {
		let sum = 0;
		for (const feature of list) {
			const own = this.#known.get(feature);
			if (own) sum += (own.always ?? 0) + (own[as] ?? 0);
		}
		return sum;
	}
}

/** The features of a table with their weights, in ones. */
export const weighted = (table: WeightTable): [feature: string, weight: number][] =>
	Object.entries(table).flatMap(([name, values]) =>
		Object.entries(values).map(([value, weight]): [string, number] => [
			`${name}=${value}`,
			weight / 100
		])
	);

/** The weights of a table. */
export const weightsOf = (table: WeightTable): Weights => new Weights(weighted(table));

/** What is less likely is not compared: it would take long and change little. */
const leastChance = 0.01;

/** Whether two values say the same in other words: one is as right as the other. */
export type Alike<T> = (a: T, b: T) => boolean;

/**
 * The likeliest of some choices. Where some are alike, one that is likely together with those, or else many
 * ways to say the right thing would lose against one wrong thing. Null where there are none.
 */
export function choose<T>(
	choices: readonly Choice<T>[],
	weights: Weights,
	alike?: Alike<T>
): Chosen<T> | null {
	const chances = chancesOf(choices, weights);
	const bestOf = (some: readonly number[]) => some.indexOf(Math.max(...some));
	const counts = (at: number) => chances[at]! >= leastChance;
	const likeTo = (at: number) =>
		chances.map((chance, i) => {
			if (i === at) return chance;
			const both = counts(at) && counts(i);
			return both && alike?.(choices[at]!.value, choices[i]!.value) ? chance : 0;
		});
	const together = chances.map((chance, at) =>
		alike ? likeTo(at).reduce((sum, one) => sum + one, 0) : chance
	);
	const first = bestOf(together);
	if (first < 0) return null;
	const best = alike ? bestOf(likeTo(first)) : first;
	return { choice: choices[best]!, chance: together[best]!, chances };
}

/**
 * How likely each of some choices is the right one, by a conditional logit model: the exponential of the
 * sum of its features' weights, of all those (McFadden 1974).
 */
export function chancesOf(choices: readonly Choice<unknown>[], weights: Weights): number[] {
	const scores = weights.of(choices);
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, one) => sum + one, 0);
	return odds.map((one) => one / all);
}
