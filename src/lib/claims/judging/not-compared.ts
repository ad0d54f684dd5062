import type { Claim, Expression } from '../../model/claim';
import type { Reason } from '../../model/judgement';
import { ofPlace } from './answers';
import { blockedReason } from './blocked';
import { ownNumbers, unreadableNumbers } from './claim-figures';
import type { NumberCheck } from './compare-number';
import type { MadeFigures } from './made-figures';
import { sizeFigure } from './number-readings';
import type { Part } from './parts';

/** A number of a claim that was held against nothing, where others were. */
interface Gap {
	readonly index: number;
	readonly part: Part;
}

/**
 * One for each number that nothing was compared with, so that none hides behind one that fits; those that
 * tell the same in another unit are checked as conversions.
 */
export function notCompared(
	book: MadeFigures,
	claim: Claim,
	parts: readonly Part[],
	checks: readonly NumberCheck[]
): Reason[] {
	const isChecked = (at: number, { place }: Part) =>
		checks.some((one) => one.index === at && one.place === place);
	const gaps = parts.flatMap((part) =>
		allNumbers(claim)
			.filter((index) => !isChecked(index, part))
			.map((index): Gap => ({ index, part }))
	);
	return gaps.map((gap) => gapReason(book, claim, gap));
}

/** Where nothing of a claim could be compared: why not, by its first number. */
export function nothingCompared(book: MadeFigures, claim: Claim): Reason {
	const [first] = allNumbers(claim);
	return first === undefined
		? blockedReason(book, 'nothing-to-compare', claim, null)
		: whyNot(book, claim, first);
}

function allNumbers(claim: Claim): number[] {
	return [...ownNumbers(claim).map(({ index }) => index), ...unreadableNumbers(claim)];
}

function gapReason(book: MadeFigures, claim: Claim, { index, part: { place } }: Gap): Reason {
	const said = { quote: claim.expressions[index]!.text };
	const says: Reason['says'] = {
		code: 'and-then',
		slots: {
			one: { code: 'not-compared', slots: { said } },
			other: whyNot(book, claim, index).says
		}
	};
	const named = place === null ? says : ofPlace(book, place, says);
	return { code: 'not-compared', says: named, figures: [] };
}

/** Why a number has nothing to be compared with. */
function whyNot(book: MadeFigures, claim: Claim, index: number): Reason {
	const expression = claim.expressions[index]!;
	return blockedReason(
		book,
		whyCode(book, claim, expression),
		{ ...claim, expressions: [expression] },
		null
	);
}

function whyCode(book: MadeFigures, { subject }: Claim, { quantity, of }: Expression) {
	if (quantity === 'ratio' && sizeFigure(book, of) === null) return 'unknown-size';
	if (quantity === 'share' && subject.of !== undefined) return 'other-base';
	return quantity === 'distance' ? 'advance' : 'nothing-to-compare';
}
