// A conditional logit model, fitted to choices of which the right ones are known.
import type { WeightTable } from '../../src/lib/claims/learned/choose';

/** Choices among which one was to be made: the features of each, and whether it is right. */
export interface Decision {
	readonly choices: readonly { readonly features: readonly string[]; readonly right: boolean }[];
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
		for (const feature of new Set(choices.flatMap(({ features }) => features)))
			seen.set(feature, (seen.get(feature) ?? 0) + 1);
	const often = [...seen].filter(([, times]) => times >= options.least).map(([name]) => name);
	const rough = descend(told, often, options);
	const kept = often.filter((name) => Math.abs(rough.get(name)!) >= options.prune);
	return descend(told, kept, options);
}

/** Adam (Kingma and Ba 2015) on the whole. */
function descend(
	decisions: readonly Decision[],
	names: readonly string[],
	{ ridge, steps }: FitOptions
): Map<string, number> {
	const index = new Map(names.map((name, i) => [name, i]));
	const rows: number[] = [0];
	const columns: number[] = [];
	const right: boolean[] = [];
	const starts: number[] = [];
	const counts: number[] = [];
	for (const { choices, weight = 1 } of decisions) {
		starts.push(right.length);
		counts.push(weight);
		for (const choice of choices) {
			for (const feature of choice.features) {
				const at = index.get(feature);
				if (at !== undefined) columns.push(at);
			}
			rows.push(columns.length);
			right.push(choice.right);
		}
	}
	starts.push(right.length);
	const cells = Int32Array.from(columns);
	const n = names.length;
	const weights = new Float64Array(n);
	const slope = new Float64Array(n);
	const first = new Float64Array(n);
	const second = new Float64Array(n);
	const scores = new Float64Array(right.length);
	for (let step = 1; step <= steps; step++) {
		for (let i = 0; i < n; i++) slope[i] = ridge * weights[i]!;
		for (let d = 0; d < counts.length; d++) {
			const [from, to] = [starts[d]!, starts[d + 1]!];
			let most = -Infinity;
			for (let row = from; row < to; row++) {
				let score = 0;
				for (let cell = rows[row]!; cell < rows[row + 1]!; cell++) score += weights[cells[cell]!]!;
				scores[row] = score;
				most = Math.max(most, score);
			}
			let [all, good] = [0, 0];
			for (let row = from; row < to; row++) {
				const odds = (scores[row] = Math.exp(scores[row]! - most));
				all += odds;
				if (right[row]) good += odds;
			}
			for (let row = from; row < to; row++) {
				const miss = scores[row]! / all - (right[row] ? scores[row]! / good : 0);
				const by = miss * counts[d]!;
				if (by !== 0)
					for (let cell = rows[row]!; cell < rows[row + 1]!; cell++) slope[cells[cell]!]! += by;
			}
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
