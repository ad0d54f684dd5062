import type { Claim, Expression } from '../../../model/claim';
import { overlaps } from '../../../model/interval';
import type { ClaimFacts, Reason, ReasonCode } from '../../../model/judgement';
import type { PublishedFigure } from '../../../model/published-figure';
import { ofThePlaces } from '../claim-figures';
import { daysApart, mostDaysApart } from '../limits';
import type { Territory } from '../places';
import { methodOf } from './methods';
import { publishedOf } from './published-of';
import type { When } from './when';

/** What a number that is not plainly right may have been mistaken for. */
const asked: readonly ReasonCode[] = ['close', 'does-not-fit', 'far-off', 'outside-series'];

/** Round numbers are alike by chance. */
const leastDigits = 3;

/**
 * What a fact-checker would ask back about a number: the same count published another one for just these
 * days, or the same number was published of other days. It never decides: whoever published it may have
 * corrected it since.
 */
export function publishedReasons(
	claim: Claim,
	territory: Territory,
	{ by, from, to }: When,
	code: ReasonCode,
	{ byDay }: ClaimFacts
): Reason[] {
	const { what, per } = claim.subject;
	if (!byDay || by === 'layers' || what === 'size' || per !== undefined) return [];
	if (territory.without.length > 0 || !asked.includes(code)) return [];
	const others = publishedOf(byDay, claim, territory);
	return ofThePlaces(claim).flatMap(({ expression }) => {
		const alike = others.filter(({ figure }) => figure.quantity === expression.quantity);
		const here = alike.filter((one) => one.from === from && one.to === to);
		const told = ({ figure }: PublishedFigure) => overlaps(figure.interval, expression.interval);
		if (here.some(told)) return [];
		const [own] = byNearness(here.filter(isOfSameCount(claim)), expression);
		if (own) return [reasonOf('published-otherwise', own)];
		const [same] = alike.filter((one) => isSameNumber(one, expression) && isApart(one, from, to));
		return same ? [reasonOf('published-of-other-days', same)] : [];
	});
}

function isOfSameCount({ speaker }: Claim): (one: PublishedFigure) => boolean {
	const method = methodOf(speaker);
	return ({ figure: { receipt } }) =>
		method !== 'any' &&
		receipt.type === 'published' &&
		methodOf(receipt.method ?? receipt.speaker) === method;
}

function byNearness(all: readonly PublishedFigure[], { value }: Expression): PublishedFigure[] {
	const off = ({ figure }: PublishedFigure) => Math.abs(figure.value - value);
	return [...all].sort((a, b) => off(a) - off(b));
}

function isSameNumber({ figure }: PublishedFigure, { stated, value }: Expression): boolean {
	const isRound = stated.low < 10 ** (leastDigits - 1) * stated.lastUnit;
	return !isRound && Math.abs(figure.value - value) <= 1e-6 * value;
}

/** Whether a figure is of days that nobody would take for these. */
function isApart(one: PublishedFigure, from: string, to: string): boolean {
	return daysApart(one.to, to) > mostDaysApart || daysApart(one.from, from) > mostDaysApart;
}

function reasonOf(
	code: 'published-otherwise' | 'published-of-other-days',
	{ figure: { id }, from, to }: PublishedFigure
): Reason {
	return {
		code,
		says: { code, slots: { found: { figure: id }, days: { from, to } } },
		figures: [id]
	};
}
