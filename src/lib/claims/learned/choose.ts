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

/**
 * The likeliest of some choices, by a conditional logit model: the chance of each is the exponential of the
 * sum of its features' weights, of all those (McFadden 1974). Null where there are none.
 */
export function choose<T>(choices: readonly Choice<T>[], weights: Weights): Chosen<T> | null {
	const scores = choices.map(({ features }) =>
		features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
	);
	const most = Math.max(...scores);
	const best = scores.indexOf(most);
	if (best < 0) return null;
	const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
	return { choice: choices[best]!, chance: 1 / all };
}

/** How likely each of some choices is the right one. */
export function chancesOf(choices: readonly Choice<unknown>[], weights: Weights): number[] {
	const scores = choices.map(({ features }) =>
		features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
	);
	const most = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - most));
	const all = odds.reduce((sum, one) => sum + one, 0);
	return odds.map((one) => one / all);
}
