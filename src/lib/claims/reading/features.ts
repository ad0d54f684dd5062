import { getOrMake } from '../../model/collect';
import type { Predicate } from '../entities/act';
import type { Sentence } from '../entities/sentence';
import type { Expression } from '../../model/claim';

/** Words of a sentence, without numbers, names and signs. */
const isPlain = (word: string) => /^[a-z][a-z'’-]*$/.test(word);

const known = new WeakMap<Sentence['tokens'], readonly (string | null)[]>();

/** The plain words from one token up to another, within the sentence. */
export function plainWords({ tokens }: Sentence, from: number, to: number): string[] {
	const words = getOrMake(known, tokens, () =>
		tokens.map(({ lower }) => (isPlain(lower) ? lower : null))
	);
	return words.slice(Math.max(0, from), Math.max(0, to)).filter((word) => word !== null);
}

/** How far apart, in few steps. */
export function steps(count: number): string {
	const most = [0, 1, 3, 6, 10, 16, 25].find((limit) => count <= limit);
	return most === undefined ? 'far' : String(most);
}

/** A cost in few steps. */
export const costStep = (cost: number): string => String(Math.min(8, Math.round(cost * 1.5)));

/** How much ground, in few steps: what a day, a month, a campaign, and a war takes. */
export function amount({ quantity, value }: Expression): string {
	const limits = quantity === 'share' ? [1, 3, 25] : [20, 2_000, 15_000, 60_000];
	return `${quantity}-${limits.filter((limit) => value >= limit).length}`;
}

const magnitudes = {
	share: [1, 3, 10, 25, 50, 75, 95],
	// Above 34,000 km² no region is left.
	area: [5, 50, 300, 1_000, 3_000, 8_000, 20_000, 34_000, 70_000],
	other: [3, 10, 30]
};

/** How much ground, in more steps: what is too much for one place, or for one side. */
export function magnitude({ quantity, value }: Expression): string {
	const limits =
		quantity === 'share' || quantity === 'area' ? magnitudes[quantity] : magnitudes.other;
	return `${quantity}-${limits.filter((limit) => value >= limit).length}`;
}

/** The quarter of a day: what is held, and how fast it changes, differs from one to the next. */
export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** When and how an act is told. */
export function tenseOf(act: Predicate | null): string {
	if (!act) return 'none';
	return act.perfect ? 'perfect' : act.past ? 'past' : act.shape;
}
