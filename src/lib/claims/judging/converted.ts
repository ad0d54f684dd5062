import type { Claim, Expression, StatedUnit } from '../../model/claim';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { type Interval, scaled } from '../../model/interval';
import { unitOf } from '../quantities/read-interval';
import { claimFigures } from './claim-figures';
import { mostRounding } from './limits';

const symbols: Readonly<Record<StatedUnit, string>> = {
	km2: 'km²',
	mi2: 'mi²',
	ha: 'ha',
	acre: 'acre',
	percent: '%',
	km: 'km',
	mi: 'mi',
	times: '×'
};

/**
 * What an expression may stand for by its rounding alone, whatever its hedge, in km², percent, km or
 * times: half a unit of its last digit to either side; of a number with trailing zeros at most 5 %, but
 * half of one always.
 */
export function statedRange({ stated: { low, high, lastUnit, unit }, form }: Expression): Interval {
	const slack = (value: number) => {
		if (form === 'words') return mostRounding * value;
		const step = lastUnit > 0 && Number.isFinite(lastUnit) ? lastUnit : 1;
		return Math.min(step / 2, Math.max(0.5, mostRounding * value));
	};
	const range = { low: Math.max(0, low - slack(low)), high: high + slack(high) };
	return scaled(range, unitOf[unit].factor);
}

/** One of a claim's numbers in the unit that figures are kept in, with the arithmetic that it takes. */
export function convertedFigure(claim: Claim, index: number, id: string): Figure {
	const expression = claim.expressions[index]!;
	const own = claimFigures(claim)[index]!;
	const { low, high, unit } = expression.stated;
	const { factor, quantity } = unitOf[unit];
	const kept = quantity === 'area' ? symbols.km2 : symbols.km;
	const number = low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
	return {
		...own,
		id,
		kind: 'derived',
		interval: statedRange(expression),
		hedge: null,
		label: phrase('converted'),
		receipt: {
			type: 'derived',
			formula: `${number} ${symbols[unit]} × ${Number(factor.toPrecision(7))} ${kept}/${symbols[unit]}`,
			inputs: [own.id],
			denominator: null,
			note: null
		}
	};
}

/** Digits in groups of three, by spaces that do not break, as both languages understand them. */
function grouped(value: number): string {
	const [whole = '', ...decimals] = String(value).split('.');
	if (whole.includes('e')) return String(value);
	return [whole.replace(/\B(?=(\d{3})+$)/g, '\u202F'), ...decimals].join('.');
}
