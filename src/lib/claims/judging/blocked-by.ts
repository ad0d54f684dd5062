import type { Claim, ClaimDate } from '../../model/claim';
import type { ClaimFacts, ReasonCode } from '../../model/judgement';
import { mostDaysApart } from './limits';
import type { Territory } from './places';

const dayMs = 86_400_000;

/**
 * What keeps a claim from being told by the layers, whatever its numbers are; null where nothing does.
 * How big a place is does not depend on the day.
 */
export function blockedBy(
	{ subject: { what, holder }, expressions, date, doubts }: Claim,
	territory: Territory,
	{ asOf }: ClaimFacts
): Exclude<ReasonCode, 'agrees' | 'disagrees'> | null {
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
	const apart = [from, to].map((day) => Math.abs(Date.parse(day) - Date.parse(asOf)) / dayMs);
	return !apart.every((days) => days <= mostDaysApart);
}
