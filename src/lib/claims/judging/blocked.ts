import type { Claim, ClaimDoubt } from '../../model/claim';
import type { Quantity } from '../../model/figure';
import type { ClaimFacts, Outcome, Reason, ReasonCode } from '../../model/judgement';
import { blockedByOwn } from '../own/blocked-by-own';
import { ownLacksDays, ownLacksGround, ownNet } from '../own/own-answers';
import { figuresOf, foundBare, ofItsPlace } from './answers';
import { onItsDays, outsideLine } from './by-day/answers';
import { blockedByDays } from './by-day/blocked-by-days';
import { isRateOverTime } from './by-day/rates';
import type { When } from './by-day/when';
import type { NumberCheck } from './compare-number';
import { daysApart, mostDaysApart } from './limits';
import type { MadeFigures } from './made-figures';
import type { Territory } from './places';

type Says = Reason['says'];

/** What keeps a claim from being told. */
type Blocker = Exclude<
	ReasonCode,
	| Outcome
	| 'depends'
	| 'itself-disagrees'
	| 'guessed'
	| 'not-compared'
	| 'published-otherwise'
	| 'published-of-other-days'
>;

/**
 * What keeps a claim from being told by the layers, whatever its numbers are; null where nothing does.
 * How big a place is does not depend on the day.
 */
export function blockedBy(
	claim: Claim,
	territory: Territory,
	when: When,
	facts: ClaimFacts
): Blocker | null {
	const {
		subject: { what, holder, per, of },
		expressions,
		doubts
	} = claim;
	const areAll = (kind: Quantity) =>
		expressions.length > 0 && expressions.every(({ quantity }) => quantity === kind);
	if (per !== undefined && !isRateOverTime(claim, when)) return 'rate';
	if ((what === 'advance' && when.by !== 'change') || areAll('distance')) return 'advance';
	if (of !== undefined && areAll('share')) return 'other-base';
	if (what === 'change' && !facts.byDay && !facts.own) return 'change-over-time';
	if (territory.places.length === 0) return 'unknown-place';
	if (what === 'size') return null;
	if (holder === null) return 'unknown-holder';
	if (when.by === 'change')
		return facts.own
			? blockedByOwn(claim, territory, facts.own)
			: blockedByDays(claim, territory, when, facts);
	if (doubts.includes('past-without-date')) return 'other-date';
	if (when.by === 'holding') return blockedByDays(claim, territory, when, facts);
	const isOther = facts.own ? isAnotherDay(when, facts.asOf) : isOtherDate(when, facts.asOf);
	if (isOther) return 'other-date';
	return facts.own && lacksGround(territory) ? 'own-nothing' : null;
}

/** Whether ground is told to be held on other days than those near `asOf`, which the layers show; also where a date is none. */
function isOtherDate({ from, to }: When, asOf: string): boolean {
	return ![from, to].every((day) => daysApart(day, asOf) <= mostDaysApart);
}

/** Of somebody's own ground nobody knows how far it may be from another day. */
function isAnotherDay({ from, to }: When, day: string): boolean {
	return from !== day || to !== day;
}

function lacksGround({ places, without }: Territory): boolean {
	return [...places, ...without].some(({ held }) => held === null);
}

/**
 * Why the layers cannot tell. `context`: what they show all the same, if anything; said where the day
 * alone is another, and where ground went the other way.
 */
export function blockedReason(
	book: MadeFigures,
	code: Blocker,
	claim: Claim,
	context: NumberCheck | null,
	days: { readonly territory: Territory; readonly when: When } | null = null
): Reason {
	const { asOf, own } = book.facts;
	const known =
		code === 'outside-series' && days ? outsideLine(book, claim, days.territory, days.when) : null;
	if (known) return { code, ...known };
	const [lead] = context?.comparisons ?? [];
	if (code === 'other-way' && context && lead) {
		const bare = foundBare(book, lead);
		const slots = { found: lead.ownDays ? ownNet(lead, bare) : onItsDays(book, lead, bare) };
		const says = ofItsPlace(book, context.place, lead, { code, slots });
		return { code, says, figures: figuresOf(book, lead).slice(0, 1) };
	}
	if (code !== 'other-date')
		return {
			code,
			says: own ? ownWhy(code, claim, own, asOf) : saysWhy(code, claim, asOf),
			figures: []
		};
	const day = { from: asOf, to: asOf };
	const file = own && { quote: own.name };
	const shows: Says = lead
		? {
				code: file ? 'own-shows' : 'map-shows',
				slots: { day, found: foundBare(book, lead), ...(file ? { file } : {}) }
			}
		: { code: file ? 'own-day' : 'map-day', slots: { day, ...(file ? { file } : {}) } };
	const { from, to } = claim.date;
	const says: Says = claim.doubts.includes('past-without-date')
		? { code: 'undated-past', slots: { shows } }
		: { code, slots: { days: { from, to }, shows } };
	return { code, says, figures: lead ? figuresOf(book, lead).slice(0, 1) : [] };
}

/** Why the reader's own file cannot tell, where our map's reason is another. */
function ownWhy(
	code: Exclude<Blocker, 'other-date'>,
	claim: Claim,
	own: NonNullable<ClaimFacts['own']>,
	asOf: string
): Says {
	if (code === 'change-over-time') return ownLacksDays(claim, own);
	if (code === 'advance') return { code: 'own-advance', slots: { file: { quote: own.name } } };
	if (code === 'own-nothing') return ownLacksGround(claim, own, asOf);
	return saysWhy(code, claim, asOf);
}

function saysWhy(code: Exclude<Blocker, 'other-date'>, claim: Claim, asOf: string): Says {
	const { what, holder, per, of } = claim.subject;
	switch (code) {
		case 'change-over-time':
			return { code, slots: { day: { from: asOf, to: asOf } } };
		case 'unknown-size': {
			const { ofText, text } = claim.expressions.find(({ quantity }) => quantity === 'ratio')!;
			return { code, slots: { thing: { quote: ofText ?? of ?? text } } };
		}
		case 'rate':
			return per ? { code, slots: { per: { code: `per-${per}` } } } : { code };
		case 'other-base':
			return { code, slots: { of: { quote: of ?? '' } } };
		case 'outside-series':
			return { code: 'no-series' };
		case 'unknown-place':
			return { code: what !== 'size' && !holder ? 'unknown-place-and-holder' : code };
		default:
			return { code };
	}
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
	'unit-by-number-before': 'number',
	'holder-by-little': 'holder',
	'place-by-little': 'place',
	'date-by-little': 'date',
	'what-by-little': 'what',
	'number-by-little': 'number',
	'place-by-part': 'place',
	'place-by-war': 'place',
	'what-otherwise': 'what',
	'holder-otherwise': 'holder',
	'place-otherwise': 'place',
	'date-otherwise': 'date'
};

/** What was guessed of a claim and bears on its verdict: of a size, neither who nor when. */
export function guessesOf({ subject, doubts }: Claim): ClaimDoubt[] {
	return doubts.filter((doubt) => {
		const slot = slotOf[doubt];
		const isOfSize = slot !== 'holder' && slot !== 'date';
		return slot !== null && (subject.what !== 'size' || isOfSize);
	});
}

/**
 * What was guessed of a claim and bears on whether two of its own numbers agree: the numbers, and that they
 * are of ground at all; and where a share of a place is one of them (`byPlace`), what is told and of where.
 */
export function guessesOfItself({ doubts }: Claim, byPlace: boolean): ClaimDoubt[] {
	return doubts.filter((doubt) => {
		const slot = slotOf[doubt];
		if (doubt === 'what-by-little') return true;
		return slot === 'number' || (byPlace && (slot === 'place' || slot === 'what'));
	});
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
