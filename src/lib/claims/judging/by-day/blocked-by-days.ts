import type { Claim } from '../../../model/claim';
import type { ClaimFacts, ReasonCode } from '../../../model/judgement';
import type { Territory } from '../places';
import { seriesGrounds, splitOf } from './day-ground';
import { isKnown } from './series-ground';
import { isUndated, type When } from './when';

export type DayBlocker = Extract<ReasonCode, 'undated-change' | 'no-series' | 'outside-series'>;

/** What keeps a claim from being told by the series; null where nothing does. */
export function blockedByDays(
	{ subject: { holder }, date }: Claim,
	territory: Territory,
	{ by, from, to }: When,
	{ byDay: facts }: ClaimFacts
): DayBlocker | null {
	if (by === 'change' && isUndated(date)) return 'undated-change';
	const split = facts && holder ? splitOf(facts, territory, holder) : null;
	if (!facts || !holder || !split) return 'no-series';
	const grounds = seriesGrounds(split, holder);
	if (grounds.length === 0) return 'no-series';
	const isThere = [from, to].every((day) => grounds.every((one) => isKnown(facts, one, day)));
	return isThere ? null : 'outside-series';
}
