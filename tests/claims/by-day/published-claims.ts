// Published figures as the claims that a text with them makes.
import { readInterval, unitOf } from '../../../src/lib/claims/quantities/read-interval';
import type { Claim, StatedUnit } from '../../../src/lib/model/claim';
import { lastStatedUnit } from '../../../src/lib/model/hedge';
import type { PublishedFigure } from '../../../src/lib/model/published-figure';
import type { PublishedReceipt } from '../../../src/lib/model/receipt';
import { makeClaim, number } from '../make-claim';

/** What may be wrong about a row in a text. */
export interface Told {
	readonly value?: number;
	readonly unit?: StatedUnit;
	readonly from?: string;
	readonly to?: string;
}

export function receiptOf({ figure: { receipt } }: PublishedFigure): PublishedReceipt {
	if (receipt.type !== 'published') throw new Error('no published receipt');
	return receipt;
}

/** The number and unit as printed. */
export function printedOf(row: PublishedFigure): { value: number; unit: StatedUnit } {
	const { figure } = row;
	const isMiles = receiptOf(row).printedIn === 'mi2';
	if (figure.quantity === 'share') return { value: figure.value, unit: 'percent' };
	return isMiles
		? { value: Math.round(figure.value / unitOf.mi2.factor), unit: 'mi2' }
		: { value: figure.value, unit: 'km2' };
}

/** A claim as a text tells it that names the method, or else the speaker. */
export function claimOf(row: PublishedFigure, told: Told = {}): Claim {
	const { figure, what, places } = row;
	const { value, unit } = { ...printedOf(row), ...told };
	const { from, to } = { from: row.from, to: row.to, ...told };
	const hedge = figure.hedge ?? 'exactly';
	const isRange = figure.hedge === null;
	const low = isRange && told.value === undefined ? figure.interval.low : value;
	const stated = { low, high: value, unit, lastUnit: lastStatedUnit(value) };
	const receipt = receiptOf(row);
	const form = isRange && told.value === undefined ? 'range' : 'number';
	return makeClaim(
		[
			number(value, unit, hedge, {
				form,
				stated,
				interval: readInterval(stated, form, hedge),
				text: `${hedge === 'exactly' ? '' : `${hedge} `}${value} ${unit}`
			})
		],
		{ what, holder: figure.subject.holder, places: places.split('+').sort() },
		{
			id: figure.id,
			date: { from, to, source: 'stated', text: null },
			speaker: receipt.method ?? receipt.speaker
		}
	);
}
