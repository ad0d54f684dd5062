import type { Claim, ClaimDate } from '../../model/claim';
import type { ClaimComparison, ClaimFacts, Reason, ReasonCode } from '../../model/judgement';
import type { PairCheck } from './compare-itself';
import type { NumberFinding } from './compare-number';
import { daysApart, mostDaysApart } from './limits';
import type { Territory } from './places';

type Says = Reason['says'];

/** What keeps a claim from being told. */
type Blocker = Exclude<ReasonCode, 'agrees' | 'disagrees'>;

/** Why one number's comparisons come to what they do; of one that agrees, also which readings do not fit. */
export function numberReasons({ code, comparisons, others }: NumberFinding): Reason[] {
	const [lead] = comparisons;
	switch (code) {
		case 'agrees': {
			const fits = compared(code, lead);
			return others.length === 0 ? [fits] : [fits, ...othersDisagree(lead, others)];
		}
		case 'disagrees':
			return [compared(code, lead)];
		case 'depends-on-reading':
			return [compared(code, lead, others)];
		case 'too-close':
			return [compared(code, lead.outcome === 'too-close' ? lead : (others[0] ?? lead))];
	}
}

/** That two of a claim's own numbers are not the same. */
export function itselfReason({ comparisons }: PairCheck): Reason {
	const [first] = comparisons;
	const code = 'itself-disagrees';
	const { says, figures } = compared(code, first);
	return comparisons.length > 1
		? { code, says: { ...says, code: 'itself-by-none' }, figures }
		: { code, says, figures };
}

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

/** Why the layers cannot tell. `context`: what they show all the same, if anything. */
export function blockedReason(
	code: Blocker,
	claim: Claim,
	asOf: string,
	context: ClaimComparison | null
): Reason {
	const day = { from: asOf, to: asOf };
	const { from, to } = claim.date;
	const undated = code === 'other-date' && claim.doubts.includes('past-without-date');
	const said: Says =
		code === 'other-date'
			? { code: undated ? 'undated-past' : code, slots: { days: { from, to }, day } }
			: { code };
	if (!context) return { code, says: said, figures: [] };
	const { against, reading } = context;
	const slots = { said, day, figure: { figure: against }, reading };
	return { code, says: { code: 'with-context', slots }, figures: [against] };
}

function compared(
	code: ReasonCode,
	{ claim, against, reading }: ClaimComparison,
	others: readonly ClaimComparison[] = []
): Reason {
	const list = listed(others);
	const slots = {
		claim: { figure: claim },
		against: { figure: against },
		reading,
		...(list ? { list } : {})
	};
	return { code, says: { code, slots }, figures: [claim, against, ...idsOf(others)] };
}

function othersDisagree({ claim }: ClaimComparison, others: readonly ClaimComparison[]): Reason[] {
	const list = listed(others);
	if (!list) return [];
	const says: Says = { code: 'others-disagree', slots: { claim: { figure: claim }, list } };
	return [{ code: 'depends-on-reading', says, figures: [claim, ...idsOf(others)] }];
}

/** Each figure with its reading, as one list; null of none. */
function listed(comparisons: readonly ClaimComparison[]): Says | null {
	const items = comparisons.map(({ against, reading }): Says => ({
		code: 'figure-by-reading',
		slots: { figure: { figure: against }, reading }
	}));
	return items.reduce<Says | null>(
		(one, other) => (one ? { code: 'and', slots: { one, other } } : other),
		null
	);
}

function idsOf(comparisons: readonly ClaimComparison[]): string[] {
	return comparisons.map(({ against }) => against);
}
