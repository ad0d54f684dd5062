import type { Claim, RatePeriod } from '../../../model/claim';
import { phrase } from '../../../model/figure-codes';
import type { GroundReading } from '../ground-readings';
import type { MadeFigures } from '../made-figures';
import { reachTimes } from '../reading';
import { isUndated, type When } from './when';

const dayMs = 86_400_000;
const daysOf: Readonly<Record<RatePeriod, number>> = {
	day: 1,
	week: 7,
	month: 30.4375,
	year: 365.25
};

/** February is a month, too. */
const leastPart = 0.9;

/** Whether a rate is one of ground won over a known time, which has to be as long as what it is told by. */
export function isRateOverTime(
	{ subject: { per }, expressions, date }: Claim,
	when: When
): boolean {
	if (per === undefined || when.by !== 'change' || isUndated(date)) return false;
	const areAreas = expressions.every(({ quantity }) => quantity === 'area');
	return areAreas && lengthIn(per, when) >= leastPart;
}

/** How long a time is, days at both ends counted, in what a rate is told by; to three digits, as it is written. */
function lengthIn(per: RatePeriod, { from, to }: When): number {
	const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
	return Number((days / daysOf[per]).toPrecision(3));
}

/** What was won over a time as so much a day, week, month or year. */
export function asRates(
	book: MadeFigures,
	readings: readonly GroundReading[],
	per: RatePeriod,
	when: When
): GroundReading[] {
	const length = lengthIn(per, when);
	// All that is held is no pace.
	return readings.flatMap(({ figure, reach, ownDays, ...rest }): GroundReading[] => {
		if (!reach?.isChange && !ownDays) return [];
		const { terms: _, ...own } = figure;
		const { value, interval, margin } = own;
		const rate = book.keep({
			...own,
			id: `${figure.id}-a-${per}`,
			kind: 'derived',
			value: value / length,
			interval: { low: interval.low / length, high: interval.high / length },
			margin: margin / length,
			precision: 0.1,
			receipt: {
				type: 'derived',
				formula: `{0} ÷ ${length}`,
				inputs: [figure.id],
				denominator: null,
				note: phrase('rate-note')
			}
		});
		if (ownDays) return [{ ...rest, figure: rate, ownDays: { ...ownDays, per } }];
		return [{ ...rest, figure: rate, reach: { ...reachTimes(reach, 1 / length)!, per } }];
	});
}
