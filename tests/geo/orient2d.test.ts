import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orient2d } from '../../src/lib/geo/orient2d';
import { signedArea2 } from '../../src/lib/geo/signed-area';

describe('orient2d', () => {
	it('is positive on the left, negative on the right, 0 on the line', () => {
		expect(orient2d(0, 0, 2, 0, 1, 1)).toBe(2);
		expect(orient2d(0, 0, 2, 0, 1, -1)).toBe(-2);
		expect(orient2d(0, 0, 2, 2, 1, 1) + 0).toBe(0);
	});

	it('has the sign right where rounding has it wrong', () => {
		const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
		const near = fc.integer({ min: -2, max: 2 });
		fc.assert(
			fc.property(
				whole,
				whole,
				fc.integer({ min: 1, max: 1000 }),
				near,
				near,
				(x, y, k, dx, dy) => {
					const [cx, cy] = [k * x + dx, k * y + dy];
					const exact = BigInt(x) * BigInt(cy) - BigInt(y) * BigInt(cx);
					expect(Math.sign(orient2d(0, 0, x, y, cx, cy)) + 0).toBe(
						exact > 0n ? 1 : exact < 0n ? -1 : 0
					);
					// Counted from far away the same triangle loses its last bits to rounding.
					const turned = orient2d(x, y, cx, cy, 0, 0);
					expect(Math.sign(turned) + 0).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
				}
			),
			{ seed: 1, numRuns: 500 }
		);
	});
});

describe('signedArea2', () => {
	it('is positive counter-clockwise, of closed and of open rings', () => {
		const square = [5, 5, 7, 5, 7, 7, 5, 7];
		expect(signedArea2(square)).toBe(8);
		expect(signedArea2([...square, 5, 5])).toBe(8);
		expect(signedArea2([5, 5, 5, 7, 7, 7, 7, 5])).toBe(-8);
	});
});
