import type { Claim, ClaimDate } from '../../../model/claim';
import { isDay } from '../../../model/is-day';
import type { ClaimFacts } from '../../../model/judgement';
import { daysApart, mostDaysApart } from '../limits';
import { methodOf } from './methods';

/** What a claim is held against: the layers, or the series on a day or over a period. */
export interface When {
	readonly by: 'layers' | 'holding' | 'change';
	/** ISO dates, both inclusive. */
	readonly from: string;
	readonly to: string;
}

/**
 * Which days a claim is judged on: by the layers near their day and of sizes, else by the series. What is
 * held since a day is held on the last.
 */
export function whenOf(claim: Claim, facts: ClaimFacts): When {
	const {
		subject: { what },
		date,
		speaker
	} = claim;
	const { from, to } = daysMeant(date);
	if ((facts.byDay || facts.own) && isOfChange(claim))
		return { by: 'change', from: date.from, to: date.to };
	// Of the series' own map maker, the series tells more than layers of a day nearby.
	const most = methodOf(speaker) === 'deepstate' ? 0 : mostDaysApart;
	const isNear = [from, to].every((day) => daysApart(day, facts.asOf) <= most);
	if (!facts.byDay || what !== 'held' || isNear || !isPeriod({ from, to }))
		return { by: 'layers', from, to };
	return { by: 'holding', from, to };
}

/** Whether ground won or lost is told: “advanced over 725 km²”, too, which is not how far somebody went. */
export function isOfChange({ subject: { what }, expressions }: Claim): boolean {
	if (what !== 'advance') return what === 'change';
	return expressions.some(({ quantity }) => quantity !== 'distance');
}

/** The days of what is held: since a day is on the last. */
export function daysMeant({ from, to, text }: ClaimDate): { from: string; to: string } {
	return /^since\b/i.test(text ?? '') ? { from: to, to } : { from, to };
}

/** Whether nothing says over which time ground was won or lost: days without words for them are supposed. */
export function isUndated({ from, to, source, text }: ClaimDate): boolean {
	const isSupposed = source === 'relative' && text === null;
	const isToday = from === to && (source === 'none' || source === 'article');
	return isSupposed || isToday || !isPeriod({ from, to });
}

function isPeriod({ from, to }: { readonly from: string; readonly to: string }): boolean {
	return isDay(from) && isDay(to) && from <= to;
}
