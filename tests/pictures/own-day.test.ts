import { describe, expect, it } from 'vitest';
import { pictureSizes } from '../../src/lib/pictures/picture';
import { ownDay } from './own-day';
import { textsOf } from './read-picture';

const request = {
	...pictureSizes.wide,
	...{ theme: 'light' as const, address: '', letters: '' },
	display: { language: 'en', unitSystem: 'km2' } as const
};

describe('the picture of one’s own ground', () => {
	const picture = ownDay()(request);
	const said = textsOf(picture.svg)
		.map(({ text }) => text)
		.join(' ');

	it('names file, day and mapping, and has each status with its area, and each side’s range', () => {
		expect(said).toContain('Territory by status, 12 February 2025');
		expect(said).toContain('Source: file front-2025-02-12.geojson');
		expect(said).toContain('who holds what was read by “by hand”');
		expect(said).toMatch(/unknown .*17\.3\skm²/);
		expect(said).toMatch(/Russia .*98,200–99,900\skm²/);
		expect(picture.alt).toMatch(/Ukraine: 0–420\skm²/);
	});

	it('tells no status by colour alone', () => {
		const { svg } = picture;
		for (const what of ['RU', 'UA', 'unsaid']) expect(svg).toContain(`url(#${what}-`);
		expect(svg.match(/stroke-dasharray="2 3"/g)!.length).toBeGreaterThanOrEqual(6);
	});

	it.each([
		['around the equator', [10, -0.4], 0.3],
		['nearly from pole to pole', [-60, -55], 55],
		['across the antimeridian', [179, 60], 0.5],
		['smaller than a field', [36, 48], 1e-6]
	] as const)('is drawn wherever the ground lies: %s', (_, at, degrees) => {
		for (const size of [...Object.values(pictureSizes), { width: 320, height: null }]) {
			const { svg } = ownDay({}, at, degrees)({ ...request, ...size });
			expect(svg).not.toMatch(/NaN|Infinity|undefined/);
		}
	});
});
