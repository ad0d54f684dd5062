// Whether a choice is the one that a careful reader makes.
import type { Time } from '../../src/lib/claims/reading/times';
import type { Step } from '../../src/lib/claims/reading/scene';
import { near, sameSpeaker } from '../claims/printed/score';
import type { KnownClaim } from './passages';

/** Null where that is not known. `claim`: null where the number is no claim; `before`: that of the number before. */
export function isRight(
	slot: Step['slot'],
	value: unknown,
	claim: KnownClaim | null,
	before: KnownClaim | null
): boolean | null {
	if (slot === 'again') return isAgain(value, claim, before);
	if (slot === 'meaning') return isMeaning(value, claim);
	// What is no claim has no parts that could be right.
	if (!claim) return null;
	if (slot === 'denied') return claim.denied === undefined ? null : value === claim.denied;
	if (slot === 'days') return isDays(value as Pick<Time, 'from' | 'to' | 'tellings'>, claim);
	if (slot === 'speaker') return isSpeaker(value as string | null, claim);
	return isGround(value as { who: unknown; where: readonly string[] | null }, claim);
}

function isMeaning(value: unknown, claim: KnownClaim | null): boolean | null {
	if (!claim) return value === 'none';
	if (claim.what === undefined) return null;
	return value === claim.what || value === claim.what_else;
}

/** Of some texts it is not known which numbers tell the same. */
function isAgain(
	value: unknown,
	claim: KnownClaim | null,
	before: KnownClaim | null
): boolean | null {
	const isUnknown = (one: KnownClaim | null) =>
		one && (one.what === undefined || (one.quote !== undefined && !one.unit));
	if (isUnknown(claim) || isUnknown(before)) return null;
	return value === (claim !== null && claim === before);
}

/** As in the score: what is not told may be anything; but what is held on a day is not held for a time that is only supposed. */
function isDays(
	days: Pick<Time, 'from' | 'to' | 'tellings'>,
	{ what, from, to }: KnownClaim
): boolean | null {
	if (from === undefined && to === undefined) return null;
	const isSupposed = days.tellings.every(({ by }) => by === 'supposed');
	if (what === 'held' && !from && to && isSupposed && days.from !== days.to) return false;
	return (
		(from === undefined || from === null || near(days.from, from)) &&
		(to === undefined || to === null || near(days.to, to))
	);
}

function isSpeaker(name: string | null, claim: KnownClaim): boolean | null {
	if (claim.speaker === undefined) return null;
	return (
		sameSpeaker(name, claim.speaker) ||
		(claim.speaker_else !== undefined && sameSpeaker(name, claim.speaker_else))
	);
}

function isGround(
	{ who, where }: { who: unknown; where: readonly string[] | null },
	{ what, holder, lost, places, places_else }: KnownClaim
): boolean | null {
	if (holder === undefined || places === undefined || what === 'size') return null;
	const isWho =
		who === holder || (lost === true && what === 'change' && (who === 'RU' || who === 'UA'));
	const own = [...(where ?? [])].sort().join();
	return isWho && [places, places_else].some((some) => some && [...some].sort().join() === own);
}
