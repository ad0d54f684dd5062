import type { Claim, ClaimDate, ClaimDoubt } from '../../model/claim';
import type {
	ClaimComparison,
	ClaimFacts,
	Outcome,
	Reason,
	ReasonCode
} from '../../model/judgement';
import { figuresOf, foundBare } from './answers';
import { daysApart, mostDaysApart } from './limits';
import type { MadeFigures } from './made-figures';
import type { Territory } from './places';

type Says = Reason['says'];

/** What keeps a claim from being told. */
type Blocker = Exclude<ReasonCode, Outcome | 'depends' | 'itself-disagrees' | 'guessed'>;

/**
 * What keeps a claim from being told by the layers, whatever its numbers are; null where nothing does.
 * How big a place is does not depend on the day.
 */
export function blockedBy(
	{ subject: { what, holder }, expressions, date, doubts }: Claim,
	territory: Territory,
	{ asOf }: ClaimFacts
): Blocker | null {
	const lengths = expressions.filter(({ quantity }) => quantity === 'distance');
	if (what === 'advance' || (lengths.length > 0 && lengths.length === expressions.length))
		return 'advance';
	if (what === 'change') return 'change-over-time';
	if (territory.places.length === 0) return 'unknown-place';
	if (what === 'size') return null;
	if (holder === null) return 'unknown-holder';
	if (doubts.includes('past-without-date') || isOtherDate(date, asOf)) return 'other-date';
	return null;
}

/** Whether a claim speaks of days that the layers, which show `asOf`, are too far from; also where a date is none. */
function isOtherDate({ from, to }: ClaimDate, asOf: string): boolean {
	return ![from, to].every((day) => daysApart(day, asOf) <= mostDaysApart);
}

/** Why the layers cannot tell. `context`: what they show all the same, if anything; said where the day alone is another. */
export function blockedReason(
	book: MadeFigures,
	code: Blocker,
	claim: Claim,
	context: ClaimComparison | null
): Reason {
	const { asOf } = book.facts;
	const day = { from: asOf, to: asOf };
	if (code === 'change-over-time') return { code, says: { code, slots: { day } }, figures: [] };
	if (code === 'unknown-size') {
		const of = claim.expressions.find(({ quantity }) => quantity === 'ratio')!;
		const slots = { thing: { quote: of.ofText ?? of.text } };
		return { code, says: { code, slots }, figures: [] };
	}
	if (code !== 'other-date') return { code, says: { code }, figures: [] };
	const shows: Says = context
		? { code: 'map-shows', slots: { day, found: foundBare(book, context) } }
		: { code: 'map-day', slots: { day } };
	const { from, to } = claim.date;
	const says: Says = claim.doubts.includes('past-without-date')
		? { code: 'undated-past', slots: { shows } }
		: { code, slots: { days: { from, to }, shows } };
	return { code, says, figures: context ? figuresOf(book, context).slice(0, 1) : [] };
}

type Slot = 'what' | 'holder' | 'place' | 'date' | 'number';

const slotOf: Readonly<Record<ClaimDoubt, Slot | null>> = {
	'holder-by-pronoun': 'holder',
	'holder-by-sentence-before': 'holder',
	'holder-by-place': 'holder',
	'place-by-sentence-before': 'place',
	'place-by-holder': 'place',
	'date-by-sentence-before': 'date',
	'past-without-date': null,
	'number-by-blanks': 'number',
	'holder-by-speaker': 'holder',
	'what-unread': 'what',
	'unit-by-number-before': 'number'
};

/** What was guessed of a claim and bears on its verdict: of a size, the place and the number alone. */
export function guessesOf({ subject, doubts }: Claim): ClaimDoubt[] {
	return doubts.filter((doubt) => {
		const slot = slotOf[doubt];
		return subject.what === 'size' ? slot === 'place' || slot === 'number' : slot !== null;
	});
}

/** Whether a number of it may be two: it is held against nothing that the claim itself says. */
export function isNumberGuessed({ doubts }: Claim): boolean {
	return doubts.some((doubt) => slotOf[doubt] === 'number');
}

export function isPlaceGuessed({ doubts }: Claim): boolean {
	return doubts.some((doubt) => slotOf[doubt] === 'place');
}

/** That a number would not fit, but only if what was guessed is right: which part, and what to do. */
export function guessedReason(guesses: readonly ClaimDoubt[]): Reason {
	const slots = [...new Set(guesses.map((doubt) => slotOf[doubt]))];
	const [slot] = slots;
	const choose: Says = { code: slots.length === 1 && slot ? `choose-${slot}` : 'choose-parts' };
	const says = guesses.reduceRight<Says>(
		(after, code) => ({ code: 'and-then', slots: { one: { code }, other: after } }),
		choose
	);
	return { code: 'guessed', says, figures: [] };
}
