/** One way to fill a slot of a claim. `features`: what is seen of it, as `name=value`. */
export interface Choice<T> {
	readonly value: T;
	readonly features: readonly string[];
}

/** What each feature speaks for the choice that has it; what is not in it says nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Weights as they are kept: by name and value, in hundredths. */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Chosen<T> {
	readonly choice: Choice<T>;
	/** How likely it is the right one, of those there are: 0 to 1. */
	readonly chance: number;
}

/** The weights of a table, by feature. */
export function weightsOf(table: WeightTable): Weights {
	const weights = new Map<string, number>();
	for (const [name, values] of Object.entries(table))
		for (const [value, weight] of Object.entries(values))
			weights.set(`${name}=${value}`, weight / 100);
	return weights;
}

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
	const together = chances.map((_, at) => likeTo(at).reduce((sum, one) => sum + one, 0));
	const first = bestOf(together);
	if (first < 0) return null;
	const best = bestOf(likeTo(first));
	return { choice: choices[best]!, chance: together[best]! };
}

/**
 * How likely each of some choices is the right one, by a conditional logit model: the exponential of the
 * sum of its features' weights, of all those (McFadden 1974).
 */
export function chancesOf(choices: readonly Choice<unknown>[], weights: Weights): number[] {
	const scores = choices.map(({ features }) =>
		features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
	);
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, one) => sum + one, 0);
	return odds.map((one) => one / all);
}
