import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/lib/claims/judging/reading';

const claim = { low: 100, high: 110 };
const at = (low: number, high = low) => ({ low, high });

describe('an outcome', () => {
	it.each([
		[at(105), 1, 'fits'],
		[at(105), 6, 'close'],
		[at(100), 0, 'fits'],
		[at(100), 1, 'close'],
		[at(98.5), 1, 'does-not-fit'],
		[at(111), 1, 'close'],
		[at(50, 200), 40, 'fits'],
		[at(50, 104), 5, 'close'],
		[at(109, 300), 5, 'close'],
		[at(0, 90), 5, 'does-not-fit']
	] as const)('of %o ± %d is %s', (against, margin, outcome) => {
		expect(outcomeOf(claim, against, margin)).toBe(outcome);
	});

	it('never turns into its opposite, however much what it is compared with is off', () => {
		const amount = fc.double({ min: 0, max: 1000, noNaN: true });
		fc.assert(
			fc.property(
				amount,
				amount,
				amount,
				amount,
				fc.double({ min: 0, max: 100, noNaN: true }),
				fc.double({ min: -1, max: 1, noNaN: true }),
				(from, width, low, spread, margin, shift) => {
					const told = { low: from, high: from + width };
					const outcome = outcomeOf(told, at(low, low + spread), margin);
					fc.pre(outcome !== 'close');
					const moved = at(low + shift * margin, low + spread + shift * margin);
					expect([outcome, 'close']).toContain(outcomeOf(told, moved, 1e-9));
				}
			)
		);
	});
});
