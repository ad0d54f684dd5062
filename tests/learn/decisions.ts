// The choices that the reader makes of each number, with those that a careful reader would make.
import { readClaims } from '../../src/lib/claims/read-claims';
import {
	type Choice,
	type Features,
	type Weights,
	choose
} from '../../src/lib/claims/learned/choose';
import { elsewhereRule } from '../../src/lib/claims/reading/size-elsewhere';
import type { Step } from '../../src/lib/claims/reading/scene';
import type { Expression } from '../../src/lib/model/claim';
import type { ClaimFacts } from '../../src/lib/model/judgement';
import { expressionOf } from '../claims/printed/score';
import type { Decision } from './fit';
import type { KnownClaim, Lesson } from './passages';
import { isRight } from './right';

export type Decisions = Readonly<Record<Step['slot'], Decision[]>>;

/**
 * What is taken of the choices, which what follows is read by: the right ones where they are known, as by a
 * careful reader; the reader's own; or the likeliest by weights that were learned from other texts.
 */
export type Taken = 'right' | 'own' | Readonly<Partial<Record<Step['slot'], Weights>>>;

export function decisionsOf(
	lessons: readonly Lesson[],
	facts: Pick<ClaimFacts, 'gazetteer' | 'asOf'>,
	taken: Taken
): Decisions {
	const found: Decisions = {
		meaning: [],
		days: [],
		speaker: [],
		ground: [],
		denied: [],
		again: []
	};
	for (const { text, date, claims, weight } of lessons) {
		const isShort = claims.some((claim) => claim?.quote === undefined);
		const numbers = isShort ? numbersOf(text, date, facts) : [];
		// Which number is which claim would not be told.
		if (isShort && numbers.length !== claims.length)
			throw new Error(`“${text}” has ${numbers.length} numbers, and ${claims.length} are told`);
		readClaims(text, {
			...facts,
			articleDate: date,
			trace: (step) => {
				const { slot, scene } = step;
				const knownOf = (expressions: readonly Expression[]) =>
					isShort
						? (claims[numbers.indexOf(expressions[0]!.span.start)] ?? null)
						: (claims.find((one) => one && isOf(expressions, one, text)) ?? null);
				const claim = knownOf(scene.group.expressions);
				const [head] = scene.memory.heads;
				const before = head && slot === 'again' ? knownOf(head.claim.expressions) : null;
				const weights = typeof taken === 'object' ? taken[slot] : undefined;
				const likeliest =
					weights && step.choices.indexOf(choose(step.choices, weights, step.alike)!.choice);
				if (claim?.optional) return likeliest;
				const expanded = expansion();
				const choices = step.choices.map((choice) => ({
					features: expanded(choice),
					right: isRight(slot, choice.value, claim, before)
				}));
				if (choices.some(({ right }) => right === null)) return likeliest;
				found[slot].push({ choices: choices as Decision['choices'], weight });
				const at = choices.findIndex(({ right }) => right);
				return taken === 'right' && at >= 0 ? at : likeliest;
			}
		});
	}
	return found;
}

/** What is seen of a choice, with what is for what it would be; shared lists stay shared. */
function expansion(): (choice: Choice<unknown>) => Features[] {
	const known = new Map<Features, Map<string, Features>>();
	return ({ features, as = '' }) =>
		features.map((list) => {
			const byKind = known.get(list) ?? new Map<string, Features>();
			known.set(list, byKind);
			const own = byKind.get(as) ?? (as ? list.flatMap((one) => [one, `${as} ${one}`]) : list);
			byKind.set(as, own);
			return own;
		});
}

/** Where the numbers of a text begin, those too of which nothing is weighed. */
function numbersOf(
	text: string,
	date: string,
	facts: Pick<ClaimFacts, 'gazetteer' | 'asOf'>
): number[] {
	const starts = new Set<number>();
	readClaims(text, {
		...facts,
		articleDate: date,
		without: [elsewhereRule.name],
		trace: ({ scene: { group } }) => {
			starts.add(group.expressions[0]!.span.start);
			return undefined;
		}
	});
	return [...starts];
}

function isOf(expressions: readonly Expression[], claim: KnownClaim, text: string): boolean {
	return [claim, ...(claim.also ?? [])].some(({ quote, value, unit }) => {
		if (quote === undefined || value === undefined) return false;
		if (unit) return expressionOf({ expressions } as never, { quote, value, unit } as never, text);
		// Without a unit it is told in ours.
		const start = text.indexOf(quote);
		return expressions.some(
			({ span, value: own }) =>
				span.start < start + quote.length &&
				span.end > start &&
				Math.abs(own - value) <= 0.005 * value
		);
	});
}
