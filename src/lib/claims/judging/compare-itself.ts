import type { Claim } from '../../model/claim';
import { ratio, share } from '../../model/derived-figures';
import type { Figure } from '../../model/figure';
import { type FigureWording, phrase } from '../../model/figure-codes';
import { overlaps } from '../../model/interval';
import type { ClaimComparison, Outcome } from '../../model/judgement';
import { unitOf } from '../quantities/read-interval';
import {
	type ClaimNumber,
	claimSubject,
	comparisonOf,
	numberId,
	readableNumbers
} from './claim-figures';
import { convertedFigure, statedRange } from './converted';
import { roughFactor, roughWhole } from './limits';
import type { MadeFigures } from './made-figures';
import { sizeFigure } from './number-readings';
import type { Territory } from './places';
import { outcomeOf } from './reading';
import { wholeReadings } from './whole-readings';

/** Two of a claim's own numbers, which should be the same, under each reading of how they belong together. */
export interface PairCheck {
	readonly comparisons: readonly [ClaimComparison, ...ClaimComparison[]];
	/** Whether they contradict each other, whichever reading is meant. */
	readonly clashes: boolean;
	/** By their places among the claim's expressions: the number that stays as it is, and the one turned into it. */
	readonly kept: number;
	readonly turned: number;
	/** Whether it rests on the place that is spoken of. */
	readonly byPlace: boolean;
}

interface Pair {
	readonly claim: Claim;
	readonly a: ClaimNumber;
	readonly b: ClaimNumber;
}

/** Each pair of the claim's numbers that can be turned into one another. */
export function checkItself(book: MadeFigures, claim: Claim, territory: Territory): PairCheck[] {
	const numbers = readableNumbers(claim);
	const converted = conversionsOf(numbers);
	return numbers.flatMap((first, at) =>
		numbers.slice(at + 1).flatMap((second) => {
			const isAlike = first.expression.quantity === second.expression.quantity;
			if (isAlike && converted.get(second) !== first) return [];
			const found = compare(book, { claim, a: first, b: second }, territory);
			const [one, ...more] = found;
			const clashes = found.every(({ outcome }) => outcome === 'does-not-fit');
			if (!one) return [];
			const kept = one.claim === numberId(claim, first.index) ? first.index : second.index;
			const turned = kept === first.index ? second.index : first.index;
			const quantities = [first, second].map(({ expression }) => expression.quantity);
			const byPlace = quantities.includes('area') && quantities.includes('share');
			return [{ comparisons: [one, ...more] as const, clashes, kept, turned, byPlace }];
		})
	);
}

/** Of each number in another unit the one it converts: in “almost 5,000 sq km (1,930 sq mi), or 4,900 to be exact” the first, and none the last. */
function conversionsOf(numbers: readonly ClaimNumber[]): Map<ClaimNumber, ClaimNumber> {
	const found = new Map<ClaimNumber, ClaimNumber>();
	const together = new Map<string, ClaimNumber[]>();
	for (const number of numbers) {
		const { quantity, stated } = number.expression;
		const told = together.get(quantity) ?? [];
		const [first] = told;
		const isAgain = told.some(({ expression }) => expression.stated.unit === stated.unit);
		if (first && !isAgain) found.set(number, first);
		together.set(quantity, isAgain ? [number] : [...told, number]);
	}
	return found;
}

function compare(book: MadeFigures, pair: Pair, territory: Territory): ClaimComparison[] {
	const kinds = [pair.a.expression.quantity, pair.b.expression.quantity];
	if (kinds[0] === kinds[1]) return conversion(book, pair);
	const sorted = kinds[0] === 'area' ? pair : { ...pair, a: pair.b, b: pair.a };
	if (sorted.a.expression.quantity !== 'area') return [];
	if (sorted.b.expression.quantity === 'ratio') return areaAsMultiple(book, sorted);
	if (sorted.b.expression.quantity === 'share') return areaAsShare(book, sorted, territory);
	return [];
}

/** One number in two units. A hedge that both share cannot make a wrong conversion right. */
function conversion(book: MadeFigures, { claim, a, b }: Pair): ClaimComparison[] {
	const units = [a.expression.stated.unit, b.expression.stated.unit];
	if (units[0] === units[1] || a.expression.quantity === 'ratio') return [];
	// Whichever is in the unit that figures are kept in stays; the other one is converted.
	const [kept, other] = unitOf[units[1]!].factor === 1 ? [b, a] : [a, b];
	const figure = book.keep(
		convertedFigure(claim, other.index, book.id(`${other.index}-converted`))
	);
	const { low, high } = statedRange(other.expression);
	const converted = { low: low * (1 - roughFactor), high: high * (1 + roughFactor) };
	const outcome = either(overlaps(statedRange(kept.expression), converted));
	return [
		comparison(
			{ claim, a: kept, b: other },
			figure,
			outcome,
			'conversion',
			phrase('units-converted')
		)
	];
}

/** An area beside a share: some usual whole must make the one out of the other. */
function areaAsShare(
	book: MadeFigures,
	{ claim, a, b }: Pair,
	territory: Territory
): ClaimComparison[] {
	if (claim.subject.what !== 'held' || claim.subject.of !== undefined) return [];
	const area = book.find(numberId(claim, a.index));
	if (!area) return [];
	return wholeReadings(book, territory).flatMap((whole) => {
		if (!(whole.figure.interval.low > 0)) return [];
		const figure = book.keep(
			share(area, whole.figure, whole.figure.label, {
				id: book.id(`${a.index}-as-share-${whole.key}`),
				label: whole.reading,
				of: whole.of,
				subject: claimSubject(claim)
			})
		);
		const { low, high } = figure.interval;
		const granted = { low: low * (1 - roughWhole), high: high * (1 + roughWhole) };
		const outcome = outcomeOf(granted, b.expression.interval, figure.margin);
		return [comparison({ claim, a: b, b: a }, figure, outcome, whole.key, whole.reading)];
	});
}

/** An area beside “the size of”. */
function areaAsMultiple(book: MadeFigures, { claim, a, b }: Pair): ClaimComparison[] {
	const size = sizeFigure(book, b.expression.of);
	const area = book.find(numberId(claim, a.index));
	if (!size || !area) return [];
	const reading = phrase('as-multiple');
	const figure = ratio(area, size, {
		id: book.id(`${a.index}-as-multiple`),
		label: reading,
		subject: claimSubject(claim)
	});
	const fold: Figure = { ...figure, unit: 'fold', precision: figure.value < 1 ? 0.01 : 0.1 };
	const outcome = either(overlaps(b.expression.interval, fold.interval));
	return [comparison({ claim, a: b, b: a }, book.keep(fold), outcome, 'size', reading)];
}

function either(fits: boolean): Outcome {
	return fits ? 'fits' : 'does-not-fit';
}

function comparison(
	{ claim, a, b }: Pair,
	against: Figure,
	outcome: Outcome,
	key: string,
	reading: FigureWording
): ClaimComparison {
	return comparisonOf(claim, a.index, `${b.index}-${key}`, {
		with: 'itself',
		against: against.id,
		reading,
		outcome
	});
}
