import type { Claim } from '../../model/claim';
import type { ClaimFacts, ReasonCode } from '../../model/judgement';
import { isUndated } from '../judging/by-day/when';
import type { Territory } from '../judging/places';
import { ownBounds } from './own-bounds';
import { hasOwnNet } from './own-net-figure';

/** What keeps a change from being told by two days of somebody's own file; null where nothing does. */
export function blockedByOwn(
	{ date }: Claim,
	territory: Territory,
	{ days }: NonNullable<ClaimFacts['own']>
): Extract<ReasonCode, 'undated-change' | 'change-over-time' | 'own-nothing'> | null {
	if (isUndated(date)) return 'undated-change';
	const bounds = ownBounds(days, date);
	if (!bounds) return 'change-over-time';
	return hasOwnNet(territory, bounds) ? null : 'own-nothing';
}
