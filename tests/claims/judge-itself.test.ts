import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { judge } from '../../src/lib/claims/judge';
import { lastStatedUnit } from '../../src/lib/model/hedge';
import type { Expression } from '../../src/lib/model/claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';
import { makeClaim, number } from './make-claim';

const facts = shippedClaimFacts();
const kursk = { holder: 'UA', places: ['RU-KRS'] } as const;
const own = (
	expressions: readonly Expression[],
	subject: Parameters<typeof makeClaim>[1] = kursk
) => judge(makeClaim(expressions, subject), facts);
const itself = (expressions: readonly Expression[]) =>
	own(expressions)
		.comparisons.filter((one) => one.with === 'itself')
		.map(({ outcome }) => outcome);

describe('a conversion', () => {
	const cases: [Expression, Expression, 'fits' | 'does-not-fit'][] = [
		[number(800, 'km2'), number(350, 'mi2'), 'does-not-fit'],
		[number(800, 'km2', 'about'), number(350, 'mi2', 'about'), 'does-not-fit'],
		[number(350, 'mi2', 'about'), number(800, 'km2', 'about'), 'does-not-fit'],
		[number(800, 'km2'), number(309, 'mi2'), 'fits'],
		[number(800, 'km2'), number(310, 'mi2'), 'fits'],
		[number(2.5, 'km'), number(1.5, 'mi'), 'fits'],
		[number(2, 'km'), number(1, 'mi'), 'fits'],
		[number(30, 'km'), number(20, 'mi'), 'fits'],
		[number(103_000, 'km2', 'about'), number(40_000, 'mi2', 'about'), 'fits'],
		[number(112_000, 'km2', 'over'), number(43_000, 'mi2', 'over'), 'fits'],
		[number(112_000, 'km2', 'over'), number(45_000, 'mi2', 'over'), 'does-not-fit'],
		[number(100, 'km2'), number(50, 'mi2'), 'does-not-fit'],
		[number(450, 'km2'), number(45_000, 'ha'), 'fits'],
		[number(450, 'km2'), number(4500, 'ha'), 'does-not-fit'],
		[number(174, 'mi2'), number(45_000, 'ha'), 'fits'],
		[number(10, 'km'), number(10, 'mi'), 'does-not-fit'],
		// By 0.386 and by 0.38603; one part in five hundred is none.
		[number(67_192, 'km2'), number(25_936, 'mi2'), 'fits'],
		[number(67_192, 'km2'), number(25_938, 'mi2'), 'fits'],
		[number(67_192, 'km2'), number(25_890, 'mi2'), 'does-not-fit'],
		[number(2023, 'km2'), number(500_000, 'acre'), 'fits']
	];
	it.each(cases.map(([a, b, outcome]) => [a.text, b.text, outcome, a, b] as const))(
		'%s (%s): %s',
		(_a, _b, outcome, a, b) => {
			expect(itself([a, b])).toEqual([outcome]);
		}
	);

	it('is of the number that it stands by, and of no other', () => {
		const told = [number(5000, 'km2', 'nearly'), number(1930, 'mi2'), number(4900, 'km2')];
		expect(itself(told)).toEqual(['fits']);
		expect(itself([...told, number(1700, 'mi2')])).toEqual(['fits', 'does-not-fit']);
		const parted = own([number(450, 'km2'), number(1.5, 'percent'), number(350, 'mi2')]);
		expect(Object.keys(parted.figures)).toContain('c1-2-converted');
		expect(itself([number(450, 'km2'), number(174, 'mi2'), number(4500, 'ha')])).toEqual([
			'fits',
			'does-not-fit'
		]);
	});

	it('that is off makes a claim inconsistent, whatever its day and whoever holds the ground', () => {
		const claim = makeClaim(
			[number(800, 'km2'), number(350, 'mi2')],
			{ holder: null },
			{
				date: { from: '1999-01-01', to: '1999-01-01', source: 'stated', text: null }
			}
		);
		const { verdict, reasons, figures } = judge(claim, facts);
		expect(verdict).toBe('does-not-fit');
		expect(reasons[0]!.code).toBe('itself-disagrees');
		expect(reasons[0]!.figures).toEqual(['c1-1-converted']);
		expect(figures['c1-1-converted']).toMatchObject({
			kind: 'derived',
			receipt: { type: 'derived', formula: '350 mi² × 2.589988 km²/mi²', inputs: ['c1-1'] }
		});
		expect(figures['c1-1-converted']!.value).toBeCloseTo(906.496, 3);
	});

	it('that was rounded to its last digit agrees, in every unit', () => {
		const factors = { mi2: 2.589988110336, ha: 0.01 } as const;
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9_999_999 }),
				fc.constantFrom('mi2', 'ha'),
				fc.integer({ min: 2, max: 7 }),
				(value, unit, digits) => {
					const rounded = Number((value / factors[unit]).toPrecision(digits));
					const a = number(value, 'km2');
					const b = number(rounded, unit);
					// Only as many trailing zeros as 5 % allow are taken for rounding.
					fc.pre(lastStatedUnit(rounded) <= Math.max(1, 0.1 * rounded));
					expect(itself([a, b])).toEqual(['fits']);
				}
			)
		);
	});

	it('that is off by more than a tenth disagrees', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 20, max: 9_999_999 }),
				fc.double({ min: 1.13, max: 5, noNaN: true }),
				(value, factor) => {
					const wrong = Math.ceil((value * factor) / 2.589988110336 + 0.5);
					expect(itself([number(value, 'km2'), number(wrong, 'mi2')])).toEqual(['does-not-fit']);
				}
			)
		);
	});
});

describe('a share beside an area', () => {
	const ukraine = { holder: 'RU', places: ['UA'] } as const;

	it('agrees where one usual denominator makes one of the other', () => {
		const numbers = [number(20, 'percent', 'just under'), number(112_000, 'km2', 'more than')];
		const { comparisons, reasons } = own(numbers, ukraine);
		const pairs = comparisons.filter((one) => one.with === 'itself');
		expect(pairs.map(({ outcome }) => outcome)).toEqual([
			'does-not-fit',
			'fits',
			'fits',
			'does-not-fit',
			'fits'
		]);
		expect(reasons.map(({ code }) => code)).not.toContain('itself-disagrees');
	});

	it('agrees where only the published area of the country is a little another', () => {
		// By 603,500 km² it is 19.25 %, by 603,628 km² 19.24.
		const { reasons } = own([number(116_165, 'km2'), number(19.25, 'percent')], ukraine);
		expect(reasons.map(({ code }) => code)).not.toContain('itself-disagrees');
		const off = own([number(116_165, 'km2'), number(19.35, 'percent')], ukraine);
		expect(off.reasons.map(({ code }) => code)).toContain('itself-disagrees');
	});

	it('is off where none does', () => {
		const { verdict, reasons } = own(
			[number(30, 'percent', 'about'), number(112_000, 'km2', 'about')],
			ukraine
		);
		expect([verdict, reasons[0]!.code]).toEqual(['does-not-fit', 'itself-disagrees']);
	});

	it('is left alone where the share is of something else', () => {
		const { reasons } = own([number(40, 'percent'), number(500, 'km2')], {
			...kursk,
			what: 'change'
		});
		expect(reasons.map(({ code }) => code)).toEqual(['undated-change']);
	});
});

describe('an area beside the size of a thing', () => {
	const andorra = facts.gazetteer.sizes.find(({ figure }) => figure === 'official-AD')!.id;

	it('is checked, too', () => {
		expect(
			itself([number(450, 'km2', 'about'), number(1, 'times', 'about', { of: andorra })])
		).toEqual(['fits']);
		expect(
			itself([number(450, 'km2', 'about'), number(3, 'times', 'about', { of: andorra })])
		).toEqual(['does-not-fit']);
	});
});
