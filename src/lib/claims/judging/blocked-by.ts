import type { Claim } from '../../model/claim';
import type { ClaimFacts, ReasonCode } from '../../model/judgement';
import { isOtherDate } from './days';
import type { Territory } from './places';

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
