// A conditional logit model, fitted to choices of which the right ones are known.
import type { Features, WeightTable } from '../../src/lib/claims/learned/choose';

/** Choices among which one was to be made: what is seen of each, in lists that they may share, and whether it is right. */
export interface Decision {
	readonly choices: readonly { readonly features: readonly Features[]; readonly right: boolean }[];
	/** How often it counts. */
	readonly weight?: number;
}

export interface FitOptions {
	/** Strength of the penalty on squares of weights. */
	readonly ridge: number;
	/** Features seen in fewer decisions are left out. */
	readonly least: number;
	/** Weights smaller than that are dropped, and the others fitted once more. */
	readonly prune: number;
	readonly steps: number;
}

/** Fit weights; the same decisions give the same weights. Decisions without a right and a wrong choice say nothing. */
export function fit(decisions: readonly Decision[], options: FitOptions): Map<string, number> {
	const told = decisions.filter(
		({ choices }) => choices.some(({ right }) => right) && choices.some(({ right }) => !right)
	);
	const seen = new Map<string, number>();
	for (const { choices } of told)
		for (const feature of new Set([...new Set(choices.flatMap(({ features }) => features))].flat()))
			seen.set(feature, (seen.get(feature) ?? 0) + 1);
	const often = [...seen].filter(([, times]) => times >= options.least).map(([name]) => name);
	const rough = descend(told, often, options);
	const kept = often.filter((name) => Math.abs(rough.get(name)!) >= options.prune);
	// They begin near to where they end.
	return descend(told, kept, { ...options, steps: Math.ceil(options.steps / 2) }, rough);
}

/** Adam (Kingma and Ba 2015) on the whole. */
function descend(
	decisions: readonly Decision[],
	names: readonly string[],
	{ ridge, steps }: FitOptions,
	from: ReadonlyMap<string, number> = new Map()
): Map<string, number> {
	const index = new Map(names.map((name, i) => [name, i]));
	const told = decisions.map(({ choices, weight = 1 }) => {
		const lists = [...new Set(choices.flatMap(({ features }) => features))];
		return {
			weight,
			cells: lists.map((list) =>
				Int32Array.from(list.flatMap((feature) => index.get(feature) ?? []))
			),
			rows: choices.map(({ features }) => features.map((list) => lists.indexOf(list))),
			right: choices.map(({ right }) => right)
		};
	});
	const n = names.length;
	const weights = Float64Array.from(names, (name) => from.get(name) ?? 0);
	const slope = new Float64Array(n);
	const first = new Float64Array(n);
	const second = new Float64Array(n);
	for (let step = 1; step <= steps; step++) {
		for (let i = 0; i < n; i++) slope[i] = ridge * weights[i]!;
		for (const { weight, cells, rows, right } of told) {
			const sums = cells.map((list) => {
				let sum = 0;
				for (const cell of list) sum += weights[cell]!;
				return sum;
			});
			const scores = rows.map((lists) => {
				let score = 0;
				for (const list of lists) score += sums[list]!;
				return score;
			});
			const most = Math.max(...scores);
			let [all, good] = [0, 0];
			const odds = scores.map((score, row) => {
				const one = Math.exp(score - most);
				all += one;
				if (right[row]) good += one;
				return one;
			});
			const misses = new Float64Array(cells.length);
			rows.forEach((lists, row) => {
				const miss = odds[row]! / all - (right[row] ? odds[row]! / good : 0);
				for (const list of lists) misses[list]! += miss * weight;
			});
			cells.forEach((list, at) => {
				const miss = misses[at]!;
				if (miss !== 0) for (const cell of list) slope[cell]! += miss;
			});
		}
		for (let i = 0; i < n; i++) {
			first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
			second[i] = 0.999 * second[i]! + 0.001 * slope[i]! * slope[i]!;
			const pace = Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8;
			weights[i]! -= (0.05 * (first[i]! / (1 - 0.9 ** step))) / pace;
		}
	}
	return new Map(names.map((name, i) => [name, weights[i]!]));
}

/** Weights as they are kept: by name and value, in hundredths, sorted. */
export function tableOf(weights: ReadonlyMap<string, number>): WeightTable {
	const table: Record<string, Record<string, number>> = {};
	for (const feature of [...weights.keys()].sort()) {
		const weight = Math.round(100 * weights.get(feature)!);
		const cut = feature.indexOf('=');
		if (weight !== 0) (table[feature.slice(0, cut)] ??= {})[feature.slice(cut + 1)] = weight;
	}
	return table;
}
