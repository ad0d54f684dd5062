import type {
	Claim,
	ClaimDate,
	ClaimDoubt,
	ClaimSubject,
	Correction,
	Expression
} from '../model/claim';
import { type Hedge, lastStatedUnit } from '../model/hedge';
import { isDay } from '../model/is-day';
import { isUndated } from './judging/by-day/when';
import { readInterval, unitOf } from './quantities/read-interval';

/** What settles each doubt, once it is set. */
const settles: Readonly<Record<ClaimDoubt, keyof Correction>> = {
	'holder-by-pronoun': 'holder',
	'holder-by-sentence-before': 'holder',
	'holder-by-place': 'holder',
	'place-by-sentence-before': 'places',
	'place-by-holder': 'places',
	'date-by-sentence-before': 'date',
	'past-without-date': 'date',
	'number-by-blanks': 'numbers',
	'holder-by-speaker': 'holder',
	'what-unread': 'what',
	'unit-by-number-before': 'units',
	'holder-by-little': 'holder',
	'place-by-little': 'places',
	'date-by-little': 'date',
	'what-by-little': 'what',
	'number-by-little': 'numbers',
	'place-by-part': 'places',
	'place-by-war': 'places',
	'what-otherwise': 'what',
	'holder-otherwise': 'holder',
	'place-otherwise': 'places',
	'date-otherwise': 'date'
};

/**
 * A claim as a reader has set it right. What was set is no longer doubted, be it as it was read; places
 * that are set leave nothing out. An expression whose number cannot be read so keeps what it had.
 */
export function correct(claim: Claim, correction: Correction): Claim {
	const { hedges, numbers, units } = correction;
	return {
		...claim,
		expressions:
			hedges || numbers || units
				? claim.expressions.map((expression, at) =>
						reread(expression, {
							hedge: hedges?.[at] ?? expression.hedge,
							number: numbers?.[at] ?? null,
							unit: units?.[at] ?? expression.stated.unit
						})
					)
				: claim.expressions,
		subject: subjectOf(claim.subject, correction),
		date: dateOf(claim, correction),
		doubts: claim.doubts.filter((doubt) => correction[settles[doubt]] === undefined)
	};
}

/**
 * With a first day, a period, if it begins no later than it ends. A day alone is that of what is held, and
 * the last of what was won: since when is as it was read.
 */
function dateOf({ subject, date }: Claim, { what, from, date: day }: Correction): ClaimDate {
	const to = day ?? date.to;
	if (from !== undefined && from <= to) return { from, to, source: 'stated', text: null };
	if (day === undefined) return date;
	const isChange = /^(change|advance)$/.test(what ?? subject.what);
	if (!isChange || !isDay(day)) return { from: day, to: day, source: 'stated', text: null };
	const source = date.source === 'article' ? 'article' : 'none';
	if (isUndated(date)) return { from: day, to: day, source, text: null };
	return { from: date.from < day ? date.from : day, to: day, source: 'stated', text: null };
}

function subjectOf(read: ClaimSubject, correction: Correction): ClaimSubject {
	const { what, holder, places } = correction;
	const { each, per, of, ...rest } = read;
	return {
		...rest,
		what: what ?? read.what,
		holder: holder === undefined ? read.holder : holder,
		places: places ? [...new Set(places)].sort() : read.places,
		without: places ? [] : read.without,
		...((correction.each ?? each) ? { each: true } : {}),
		...(per !== undefined && correction.per === undefined ? { per } : {}),
		...(of !== undefined && correction.of === undefined ? { of } : {})
	};
}

/** How an expression is set right; a number of null is as it was read. */
interface Reread {
	readonly hedge: Hedge;
	readonly number: number | null;
	readonly unit: Expression['stated']['unit'];
}

function reread(expression: Expression, { hedge, number, unit }: Reread): Expression {
	const { stated, form } = expression;
	const isSame = number === null || (number === stated.low && number === stated.high);
	if (isSame && hedge === expression.hedge && unit === stated.unit) return expression;
	const next = isSame
		? { ...stated, unit, high: Math.max(stated.low, stated.high) }
		: { low: number, high: number, unit, lastUnit: lastStatedUnit(number) };
	if (!(next.low >= 0 && Number.isFinite(next.low) && Number.isFinite(next.high)))
		return expression;
	const nextForm = isSame ? form : 'number';
	const { quantity, factor } = unitOf[unit];
	return {
		...expression,
		form: nextForm,
		quantity,
		stated: next,
		hedge,
		hedgeText: hedge === expression.hedge ? expression.hedgeText : null,
		value:
			isSame && unit === stated.unit ? expression.value : (factor * (next.low + next.high)) / 2,
		interval: readInterval(next, nextForm, hedge)
	};
}
