// Claims made by hand, for tests of what is made of them, whatever reads texts.
import { readInterval, unitOf } from '../../src/lib/claims/quantities/read-interval';
import type { Claim, ClaimSubject, Expression, StatedUnit } from '../../src/lib/model/claim';
import { type Hedge, lastStatedUnit } from '../../src/lib/model/hedge';

export function number(
	value: number,
	unit: StatedUnit,
	hedge: Hedge = 'exactly',
	rest: Partial<Expression> = {}
): Expression {
	const stated = { low: value, high: value, unit, lastUnit: lastStatedUnit(value) };
	const form = rest.form ?? (unit === 'times' ? 'words' : 'number');
	return {
		span: { start: 0, end: 10 },
		text: `${hedge} ${value} ${unit}`,
		form,
		quantity: unitOf[unit].quantity,
		stated,
		hedge,
		hedgeText: hedge === 'exactly' ? null : hedge,
		value: value * unitOf[unit].factor,
		interval: readInterval(stated, form, hedge),
		of: null,
		ofText: null,
		...rest
	};
}

export function makeClaim(
	expressions: readonly Expression[],
	subject: Partial<ClaimSubject> = {},
	rest: Partial<Claim> = {}
): Claim {
	return {
		id: 'c1',
		span: { start: 0, end: 10 },
		sentence: { start: 0, end: 20 },
		expressions,
		subject: { what: 'held', holder: 'RU', places: ['UA'], without: [], base: null, ...subject },
		date: { from: '2025-02-12', to: '2025-02-12', source: 'none', text: null },
		speaker: null,
		denied: false,
		doubts: [],
		...rest
	};
}
