import type { Claim } from '../../../model/claim';
import { phrase } from '../../../model/figure-codes';
import type { ClaimComparison, DayFacts, MethodReach, Reason } from '../../../model/judgement';
import { onDay } from '../../../series/on-day';
import { holdingFigure } from '../../../series/series-figure';
import { numberId } from '../claim-figures';
import type { MadeFigures } from '../made-figures';
import { territoryName, type Territory } from '../places';
import { isFarOff } from '../reading';
import { own, seriesGrounds, splitOf } from './day-ground';
import { isKnown } from './series-ground';
import type { When } from './when';

type Says = Reason['says'];
type Slots = NonNullable<Says['slots']>;

/** What the series has, as it stands in a sentence: the days, the figure, whose maps, and how it is counted. */
export function onItsDays(
	book: MadeFigures,
	{ reach, how }: ClaimComparison,
	found: Slots[string]
): Says {
	const { isChange, from, to } = reach!;
	const days = isChange ? { from, to } : { from: to, to };
	const shown = withRate(reach!, found);
	const slots = { found: shown, days, maker: book.facts.byDay!.series.mapMaker };
	if (how === null) return { code: isChange ? 'net-of-days' : 'on-day', slots };
	return { code: isChange ? 'net-of-days-how' : 'on-day-how', slots: { ...slots, how } };
}

/** A figure with what it is told by, where it is a rate. */
function withRate({ per }: MethodReach, number: Slots[string]): Slots[string] {
	return per ? { code: 'found-rate', slots: { number, per: { code: `per-${per}` } } } : number;
}

/** “August 2024: 906 km² on the maps of … . “1,300” is too high (…). Ukrainian officials count …: … to … .” */
export function dayLine(
	book: MadeFigures,
	claim: Claim,
	index: number,
	lead: ClaimComparison & { readonly reach: MethodReach },
	found: Slots[string]
): Says {
	const { interval, text } = claim.expressions[index]!;
	const isFar = isFarOff(claim.expressions[index]!, lead.reach.interval);
	const code = {
		fits: 'said-fits',
		close: isFar ? 'said-far' : 'said-within',
		'does-not-fit': interval.low > lead.reach.interval.high ? 'said-high' : 'said-low'
	} as const;
	const said: Says = {
		code: 'with-read',
		slots: {
			said: { code: code[lead.outcome], slots: { said: { quote: text } } },
			read: { read: numberId(claim, index) }
		}
	};
	const one: Says = { code: 'answer', slots: { found: onItsDays(book, lead, found), said } };
	const other: Says = {
		code: whose(claim, lead.reach),
		slots: { reach: withRate(lead.reach, reachFigure(book, lead)) }
	};
	return { code: 'and-then', slots: { one, other } };
}

function whose({ subject: { places } }: Claim, { method }: MethodReach): Says['code'] & string {
	return method === 'ukraine' && places.includes('RU-KRS') ? 'by-ukraine-kursk' : `by-${method}`;
}

/** The id of what figures of the method may be, beside a comparison. */
export function reachId({ id }: ClaimComparison): string {
	return `${id}-reach`;
}

/** What figures of the method may be, as one of its own: the value and how far from it they may lie. */
function reachFigure(book: MadeFigures, lead: ClaimComparison) {
	const { against, reach } = lead;
	// It is no sum, whatever the value is.
	const { terms: _, ...figure } = book.find(against)!;
	// Numbers of texts are not less than nothing: how much was lost is told as a loss.
	const { high } = reach!.interval;
	const low = high > 0 ? Math.max(0, reach!.interval.low) : reach!.interval.low;
	const below = Math.max(0, figure.value - low);
	const above = Math.max(0, high - figure.value);
	const step = (value: number) => Number(value.toPrecision(3));
	const kept = book.keep({
		...figure,
		id: reachId(lead),
		kind: 'derived',
		interval: { low, high },
		margin: 0,
		shownAs: 'range',
		label: phrase('reach-of-method'),
		receipt: {
			type: 'derived',
			formula: `{0} (−${step(below)} … +${step(above)})`,
			inputs: [against],
			denominator: null,
			note: phrase('reach-note')
		}
	});
	return { figure: kept.id };
}

/** Of a day that the series does not reach to: the nearest that it has, with what was held on it. */
export function outsideLine(
	book: MadeFigures,
	{ subject: { holder } }: Claim,
	territory: Territory,
	when: When
): { says: Says; figures: readonly string[] } | null {
	const facts: DayFacts | undefined = book.facts.byDay;
	const split = facts && holder ? splitOf(facts, territory, holder) : null;
	if (!facts || !split || !holder) return null;
	const days = { from: when.from, to: when.to };
	for (const ground of seriesGrounds(split, holder))
		for (const day of [when.from, when.to]) {
			if (isKnown(facts, ground, day)) continue;
			const known = onDay(facts.series, ground, day);
			if (known.code !== 'outside') continue;
			const { nearest } = known;
			const name = territoryName(territory);
			const region = territory.places[0]!.id;
			const at = onDay(facts.series, ground, nearest.day);
			const figure = holdingFigure(facts.series, at, nearest.day, { ground, name, region });
			if (!figure) continue;
			const { id } = own(book, figure);
			const slots = {
				days,
				nearest: { from: nearest.day, to: nearest.day },
				found: { figure: id },
				holderOf: phrase(`of-${ground.holder}`),
				maker: facts.series.mapMaker
			};
			return { says: { code: 'outside-series', slots }, figures: [id] };
		}
	return null;
}
