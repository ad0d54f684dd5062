import type { Claim } from '../../model/claim';
import type { ClaimComparison, ClaimFacts, Reason } from '../../model/judgement';
import { engineSpread } from '../../model/measured-figure';
import { mostDaysApart, usualPaceSqKm } from '../judging/limits';
import { isOfChange } from '../judging/by-day/when';
import { nearestOwn, ownBounds } from './own-bounds';

type Says = Reason['says'];
type Slot = NonNullable<Says['slots']>[string];
type Own = NonNullable<ClaimFacts['own']>;

/** “1 – 31 January 2025: 420 km², net, by your file”: the days are those of the file. */
export function ownNet({ ownDays }: ClaimComparison, found: Slot): Says {
	const { from = '', to = '', per } = ownDays ?? {};
	const shown: Slot = per
		? { code: 'found-rate', slots: { number: found, per: { code: `per-${per}` } } }
		: found;
	return { code: 'own-net', slots: { found: shown, days: { from, to } } };
}

/** On which file and which of its days an answer rests, and what it is allowed to be off by. */
export function ownBasis(claim: Claim, own: Own, asOf: string): Says {
	const file = { quote: own.name };
	const share = { value: 100 * engineSpread, step: 0.1 };
	const bounds = isOfChange(claim) ? ownBounds(own.days, claim.date) : null;
	if (!bounds) return { code: 'own-basis', slots: { file, day: oneDay(asOf), share } };
	const slots = { file, share, from: oneDay(bounds.from.day), to: oneDay(bounds.to.day) };
	if (bounds.daysOff === 0) return { code: 'own-net-basis', slots };
	const { from, to } = claim.date;
	const pace = { value: usualPaceSqKm, step: 1 };
	return { code: 'own-near-basis', slots: { ...slots, pace, period: { from, to } } };
}

/** Why a file tells nothing of a period: it has one day for both of its ends, or none near enough. */
export function ownLacksDays({ date }: Claim, own: Own): Says {
	const [from, to] = nearestOwn(own.days, date);
	const file = { quote: own.name };
	if (!from || !to || from.day >= to.day)
		return { code: 'own-change', slots: { file, day: oneDay((to ?? from)?.day ?? '') } };
	const period = { from: date.from, to: date.to };
	const most = { value: mostDaysApart, step: 1 };
	const slots = { file, period, most, from: oneDay(from.day), to: oneDay(to.day) };
	return { code: 'own-change-days', slots };
}

/** That a file lacks ground of a place: on its day, or on one of the two that bound a change. */
export function ownLacksGround(claim: Claim, own: Own, asOf: string): Says {
	const file = { quote: own.name };
	const bounds = isOfChange(claim) ? ownBounds(own.days, claim.date) : null;
	if (!bounds) return { code: 'own-nothing', slots: { file, day: oneDay(asOf) } };
	const slots = { file, from: oneDay(bounds.from.day), to: oneDay(bounds.to.day) };
	return { code: 'own-nothing-between', slots };
}

function oneDay(day: string) {
	return { from: day, to: day };
}
