import { describe, expect, it } from 'vitest';
import { regionLabelZoom } from '../../src/lib/map/region-label-zoom';

describe('the zoom from which a region is named', () => {
	it('is the smallest there is for one with room', () => {
		expect(regionLabelZoom(['Kursk'], 1.5)).toBe(5);
	});
	it('comes later for a small region and a long name', () => {
		const small = regionLabelZoom(['Sevastopol'], 0.2);
		expect(small).toBeGreaterThan(6);
		expect(regionLabelZoom(['Sevastopol'], 0.1)).toBe(small + 1);
		expect(regionLabelZoom(['Ivano-Frankivsk'], 0.2)).toBeLessThan(
			regionLabelZoom(['IvanoFrankivsk'], 0.2)
		);
	});
});
