import { describe, expect, it } from 'vitest';
import { daysIn, findDay } from '../../../src/lib/formats/areas/find-day';

describe('the day of a file', () => {
	it.each<[string, readonly string[]]>([
		['2025-02-12.geojson', ['2025-02-12']],
		['deepstatemap_data_20250212.geojson', ['2025-02-12']],
		['2025_02_12', ['2025-02-12']],
		['12.02.2025', ['2025-02-12']],
		['02-12-2025', ['2025-12-02', '2025-02-12']],
		['25-02-2025', ['2025-02-25']],
		['Map of 12 February 2025', ['2025-02-12']],
		['FEB122025', ['2025-02-12']],
		['UkraineCoT_12FEB2025', ['2025-02-12']],
		['February 12, 2025', ['2025-02-12']],
		['2025-02-12T08:00:00Z', ['2025-02-12']],
		['2025-02-30', []],
		['12345678901234', []],
		['version 2', []]
	])('%s: %j', (text, days) => {
		expect(daysIn(text)).toEqual(days);
	});

	it('is that of a property which all features share, and open where the name says another', () => {
		const features = [
			{ properties: { Date: '2025-02-12' } },
			{ properties: { Date: '2025-02-12' } }
		];
		expect(findDay('map.geojson', features)).toMatchObject({ day: '2025-02-12', from: 'property' });
		expect(findDay('2025-02-13.geojson', features)).toMatchObject({
			day: null,
			candidates: ['2025-02-12', '2025-02-13']
		});
		const unlike = [...features, { properties: { Date: '2025-02-14' } }];
		expect(findDay('map.geojson', unlike)).toBeNull();
		expect(findDay('days/2025-02-13.geojson', unlike)).toMatchObject({
			day: '2025-02-13',
			from: 'name'
		});
	});
});
