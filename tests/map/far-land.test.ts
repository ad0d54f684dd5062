import { describe, expect, it } from 'vitest';
import { reachesBeyondBase } from '../../src/lib/map/far-land';

describe('reachesBeyondBase', () => {
	it('is not so around the subject of the map', () => {
		expect(reachesBeyondBase([20, 42, 44, 54])).toBe(false);
	});

	it('is so before the edge of the base layer is seen, on each side', () => {
		for (const view of [
			[-10, 44, 20, 54],
			[40, 44, 58, 54],
			[24, 36, 40, 50],
			[24, 50, 40, 70]
		] as const)
			expect(reachesBeyondBase(view), view.join()).toBe(true);
	});
});
